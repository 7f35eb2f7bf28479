import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { type SymbolType, symbol, symbolDiamond, symbolTriangle } from 'd3-shape';
import { formatUnit } from '../../lib/words/format-unit.ts';
import { html, type Markup, type Part } from './markup.ts';
import { drawNamed, drawSpark, percent } from './plot.ts';

/** A share, how far from it the truth may be, and what others found. */
export interface RangeLine {
  readonly name: Part;
  readonly value: number | null;
  readonly interval: readonly [number, number] | null;
  readonly shown: Part;
  /** Published values; their shapes go by their order. */
  readonly marks?: readonly { readonly name: string; readonly value: number | null }[];
}

type Scale = ScaleLinear<number, number>;

const HEIGHT = 26;
const SHAPES: readonly SymbolType[] = [symbolDiamond, symbolTriangle];

/** Shares from zero, one under another on one scale, with its numbers below. */
export function drawRangeLines(lines: readonly RangeLine[]): Markup {
  const most = Math.max(
    0.05,
    ...lines.flatMap(({ value, interval, marks = [] }) => [
      value ?? 0,
      interval?.[1] ?? 0,
      ...marks.map((mark) => mark.value ?? 0),
    ]),
  );
  const along = scaleLinear([0, Math.min(1, most)], [1.5, 96])
    .nice(4)
    .clamp(true);
  return html`<ul class="lines">${lines.map(
    (line) =>
      html`<li><span class="name">${line.name}</span>${drawLine(line, along)}<span class="num">${line.shown}</span></li>`,
  )}<li class="axis-row" aria-hidden="true"><span></span>${drawTicks(along)}<span class="num"></span></li></ul>`;
}

function drawLine({ value, interval, marks = [] }: RangeLine, along: Scale): Markup {
  const middle = HEIGHT / 2;
  const [lo, hi] = interval ?? [value ?? 0, value ?? 0];
  const width = Math.max(0.6, along(hi) - along(lo));
  const published = marks.map((mark, at): Part => {
    const shape = SHAPES[at];
    if (mark.value === null || shape === undefined) return null;
    return html`<svg x="${percent(along(mark.value))}" y="${middle}" overflow="visible"><path class="published" d="${symbol(shape, 62).digits(2)()}"/></svg>`;
  });
  const drawn = [
    html`<line class="axis" x1="1.5%" x2="96%" y1="${middle}" y2="${middle}"/>`,
    published,
    value !== null &&
      html`<rect class="range fill-accent" x="${percent(along(lo))}" y="${middle - 4}" width="${percent(width)}" height="8" rx="4"/>
    <circle class="dot fill-accent" cx="${percent(along(value))}" cy="${middle}" r="6"/>`,
  ];
  const told = marks.flatMap(({ name, value: own }) =>
    own === null ? [] : `${name} ${formatUnit(own, 'share')}`,
  );
  return told.length === 0 ? drawSpark(HEIGHT, drawn) : drawNamed(told.join(', '), HEIGHT, drawn);
}

function drawTicks(along: Scale): Markup {
  return drawSpark(
    16,
    along.ticks(4).map((tick) => {
      const anchor = tick === 0 ? 'start' : 'middle';
      return html`<text class="tick" x="${percent(along(tick))}" y="12" text-anchor="${anchor}">${formatUnit(tick, 'share')}</text>`;
    }),
  );
}

/** What the shapes of published values are called. */
export function drawPublishedKeys(label: string, names: readonly string[]): Markup {
  return html`<ul class="legend"><li>${label}</li>${names.map((name, at) => {
    const shape = SHAPES[at];
    return (
      shape !== undefined &&
      html`<li><svg class="key-shape" width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true"><path class="published" d="${symbol(shape, 62).digits(2)()}"/></svg>${name}</li>`
    );
  })}</ul>`;
}
