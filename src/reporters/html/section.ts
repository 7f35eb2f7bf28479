import { html, type Markup, type Part } from './markup.ts';

export interface SectionHead {
  readonly id: string;
  readonly heading: string;
  readonly lead?: string;
}

/** A chapter of the page with a heading that can be linked to. */
export function drawSection({ id, heading, lead }: SectionHead, content: Part): Markup {
  return html`<section id="${id}" class="chapter" aria-labelledby="${id}-h">
<h2 id="${id}-h"><a href="#${id}">${heading}</a></h2>
${lead !== undefined && html`<p class="lead">${lead}</p>`}
${content}
</section>`;
}

/** A field that filters what has the same `id` behind it; shown when there is a script to do it. */
export function drawSearch(target: string, label: string): Markup {
  return html`<label class="filter js-only"><span>${label}</span>
<input type="search" data-filter="${target}" autocomplete="off" spellcheck="false"></label>`;
}

/** A place where a wide table scrolls on its own, by keyboard too. */
export function drawScroller(label: string, content: Part, isLong = false): Markup {
  return html`<div class="scroll${isLong && ' is-long'}" role="group" tabindex="0" aria-label="${label}">${content}</div>`;
}
