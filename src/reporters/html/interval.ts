import { scaleLinear } from 'd3-scale';
import { html, type Markup, type Part } from './markup.ts';
import { BANDS, type Band, bandOf, clamp, drawSpark, EDGES, percent } from './plot.ts';

/** From 0 to 100 along the width, with room for half a dot at both ends. */
const position = scaleLinear([0, 100], [1.5, 98.5]).clamp(true);

/** The five bands as a pale ground. */
function drawBandGround(y: number, height: number): Part {
  return BANDS.map((band, at) => {
    const [from, to] = [position(EDGES[at] ?? 0), position(EDGES[at + 1] ?? 100)];
    return html`<rect class="ground ground-${band}" x="${percent(from)}" y="${y}" width="${percent(to - from)}" height="${height}"/>`;
  });
}

/** The borders of the bands in numbers. */
export function drawBandTicks(): Markup {
  return drawSpark(
    16,
    EDGES.map((edge) => {
      const anchor = edge === 0 ? 'start' : edge === 100 ? 'end' : 'middle';
      return html`<text class="tick" x="${percent(position(edge))}" y="12" text-anchor="${anchor}">${edge}</text>`;
    }),
  );
}

export interface IntervalBar {
  /** 0 to 100. */
  readonly score: number;
  readonly interval: readonly [number, number] | null;
  readonly height?: number;
}

/** A penalty on the scale from 0 to 100: a dot, and how far from it the truth may be. Without a measurement the whole scale is open. */
export function drawIntervalBar({ score, interval, height = 26 }: IntervalBar): Markup {
  const middle = height / 2;
  const ground = drawBandGround(middle - 5, 10);
  if (interval === null)
    return drawSpark(
      height,
      html`${ground}<line class="unknown" x1="${percent(position(0))}" x2="${percent(position(100))}" y1="${middle}" y2="${middle}"/>`,
    );
  const band = bandOf(score);
  return drawSpark(height, [ground, drawSpan(interval, band, middle), drawDot(score, band, middle)]);
}

function drawSpan([lo, hi]: readonly [number, number], band: Band, middle: number): Markup {
  const from = position(lo);
  return html`<rect class="range fill-${band}" x="${percent(from)}" y="${middle - 4}" width="${percent(Math.max(0.8, position(hi) - from))}" height="8" rx="4"/>`;
}

function drawDot(score: number, band: Band, middle: number): Markup {
  return html`<circle class="dot fill-${band}" cx="${percent(position(score))}" cy="${middle}" r="${middle < 12 ? 5 : 6.5}"/>`;
}

/** A share with its interval from 0 to 1, without a judgement. */
export function drawShare(value: number, interval: readonly [number, number] | null): Markup {
  const along = scaleLinear([0, 1], [1.5, 98.5]).clamp(true);
  const [lo, hi] = interval ?? [value, value];
  return drawSpark(
    22,
    html`<line class="axis" x1="1.5%" x2="98.5%" y1="11" y2="11"/>
      <line class="axis half" x1="50%" x2="50%" y1="2" y2="20"/>
      <rect class="range fill-accent" x="${percent(along(lo))}" y="8" width="${percent(Math.max(0.5, along(hi) - along(lo)))}" height="6" rx="3"/>
      <circle class="dot fill-accent" cx="${percent(along(value))}" cy="11" r="5.5"/>`,
  );
}

/** A number inside a table's cell with its bar, against the greatest of its column. */
export function drawCellBar(shown: string, value: number, most: number): Markup {
  const width = most <= 0 ? 0 : clamp((100 * value) / most, 0, 100);
  const bar = drawSpark(
    10,
    html`<rect class="cell-bar" x="0" y="0" width="${percent(width)}" height="10" rx="2"/>`,
  );
  return html`<span class="with-bar"><span>${shown}</span>${bar}</span>`;
}
