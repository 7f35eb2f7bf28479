import { html, type Markup, type Part } from './markup.ts';

// Bounded, so that a cell of a hundred thousand digits costs no more than another.
const NUMBER_WITH_UNIT = /(\d[\d.,\u2013]{0,20} (?:%|pp|d)(?![A-Za-z]))/;

/** A sentence in which no number is parted from its unit at the end of a line. The text stays as it is. */
export function drawProse(text: string): Markup {
  const parts = text.split(NUMBER_WITH_UNIT);
  return html`${parts.map((part, at): Part => (at % 2 === 1 ? html`<span class="nb">${part}</span>` : part))}`;
}
