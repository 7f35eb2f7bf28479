import { html, type Markup, type Part } from './markup.ts';
import { clamp, drawNamed, drawSpark, percent } from './plot.ts';

/** A part of a bar. Parts differ by pattern, by place and by the number in them, not by colour alone. */
export interface StackPart {
  readonly name: string;
  readonly value: number;
  readonly label: string;
  /** Names the colour of the part and of its key. */
  readonly tone: Tone;
}

export type Tone = 'belief' | 'plan' | 'late' | 'real' | 'rest';

const HEIGHT = 30;
/** Narrower parts have no room for a number. In per cent of the width. */
const ROOM = 9;

/** A bar divided into parts, as long as its place, with the interval of the first part as a whisker below. */
export function drawStack(
  parts: readonly StackPart[],
  interval: readonly [number, number] | null = null,
): Markup {
  const total = parts.reduce((sum, { value }) => sum + value, 0);
  if (total <= 0) return drawEmptyStack();
  let from = 0;
  const marks = parts.map(({ value, label, tone }): Part => {
    const [x, width] = [from, (100 * value) / total];
    from += width;
    if (width === 0) return null;
    return html`<rect class="tone-${tone}" x="${percent(x)}" width="${percent(width)}" y="0" height="22"/>${
      PATTERNED.has(tone) &&
      html`<rect fill="url(#tone-${tone})" x="${percent(x)}" width="${percent(width)}" y="0" height="22"/>`
    }${
      width >= ROOM &&
      html`<text class="on-${tone}" x="${percent(x + width / 2)}" y="15.5" text-anchor="middle">${label}</text>`
    }`;
  });
  const name = parts.map((part) => `${part.name} ${part.label}`).join(', ');
  return drawNamed(name, HEIGHT, [marks, interval !== null && drawWhisker(interval)], 'stack');
}

/** Nothing is known of how it divides. */
export function drawEmptyStack(): Markup {
  return drawSpark(
    HEIGHT,
    html`<rect class="tone-none" x="1" width="99.8%" y="1" height="20" rx="3"/>`,
    'stack',
  );
}

function drawWhisker([lo, hi]: readonly [number, number]): Markup {
  const [from, to] = [percent(clamp(100 * lo, 0, 100)), percent(clamp(100 * hi, 0, 100))];
  return html`<line class="whisker" x1="${from}" x2="${to}" y1="26.5" y2="26.5"/>
    <line class="whisker" x1="${from}" x2="${from}" y1="23.5" y2="29.5"/>
    <line class="whisker" x1="${to}" x2="${to}" y1="23.5" y2="29.5"/>`;
}

const PATTERNED: ReadonlySet<Tone> = new Set(['plan', 'late', 'rest']);

/** Patterns of all bars of the page, once. */
export const PATTERNS = html`<svg class="sr" width="0" height="0" aria-hidden="true" focusable="false"><defs>
<pattern id="tone-plan" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hatch" width="2" height="7"/></pattern>
<pattern id="tone-late" width="6" height="6" patternUnits="userSpaceOnUse"><circle class="hatch" cx="3" cy="3" r="1.2"/></pattern>
<pattern id="tone-rest" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><rect class="hatch" width="2" height="7"/></pattern>
</defs></svg>`;

/** What the parts are called, with their numbers. */
export function drawStackKeys(parts: readonly StackPart[]): Markup {
  return html`<ul class="legend">${parts.map(
    ({ name, label, tone }) =>
      html`<li><i class="key tone-${tone}"></i>${name}${label !== '' && html` <b>${label}</b>`}</li>`,
  )}</ul>`;
}
