import { scaleLinear } from 'd3-scale';
import { arc, type DefaultArcObject } from 'd3-shape';
import { formatUnit } from '../../lib/words/format-unit.ts';
import { translate } from '../../lib/words/say.ts';
import type { Report } from '../../model/report.ts';
import { html, type Markup, type Part } from './markup.ts';
import type { Page } from './page.ts';
import { BANDS, bandOf, drawPlot, EDGES, pixel } from './plot.ts';

type Score = Report['score'];

const CENTRE = [170, 164] as const;
/** A little more than half a circle. */
const HALF_TURN = (104 / 180) * Math.PI;
const angle = scaleLinear([0, 100], [-HALF_TURN, HALF_TURN]).clamp(true);

const drawArc = arc().digits(2);

function sector(from: number, to: number, radii: readonly [number, number]): string {
  const shape: DefaultArcObject = {
    innerRadius: radii[0],
    outerRadius: radii[1],
    startAngle: angle(from),
    endAngle: angle(to),
  };
  return drawArc(shape) ?? '';
}

function pointAt(value: number, radius: number): readonly [number, number] {
  return [Math.sin(angle(value)) * radius, -Math.cos(angle(value)) * radius];
}

/** The score on its scale of bands, its interval and, where evidence is missing, the hard bounds. */
export function drawGauge({ report: { score }, words }: Page): Markup {
  const whole = (value: number) => formatUnit(Math.round(value), 'count');
  const range = ([lo, hi]: readonly [number, number]) => words.gauge.rangeOf(whole(lo), whole(hi));
  return drawPlot({
    id: 'gauge',
    title: `${words.gauge.title}: ${formatUnit(score.value, 'score')}`,
    description: words.gauge.description({
      value: formatUnit(score.value, 'score'),
      band: score.grade === '?' ? words.gauge.noGrade : translate(score.band),
      interval: range(score.interval),
      bounds: isWhole(score) ? words.gauge.whole : words.gauge.boundsAre(range(score.bounds)),
    }),
    height: 216,
    viewBox: '0 0 340 216',
    className: 'gauge',
    marks: html`<g transform="translate(${CENTRE.join(' ')})">
${drawBands(words.grades)}${drawSpans(score)}${drawNeedle(score)}${drawNumber(score, words.gauge.scale)}
</g>`,
  });
}

export function isWhole({ bounds }: Score): boolean {
  return bounds[1] - bounds[0] < 0.05;
}

function drawBands(grades: readonly string[]): Part {
  const ticks = EDGES.map((edge) => {
    const [x, y] = pointAt(edge, 152);
    return html`<text class="tick" x="${pixel(x)}" y="${pixel(y + 4)}" text-anchor="middle">${edge}</text>`;
  });
  const bands = BANDS.map((band, at) => {
    const [from, to] = [EDGES[at] ?? 0, EDGES[at + 1] ?? 100];
    const gap = 0.35;
    const [x, y] = pointAt((from + to) / 2, 111);
    return html`<path class="fill-${band}" d="${sector(from + (at === 0 ? 0 : gap), to - (at === 4 ? 0 : gap), [99, 123])}"/>
      <text class="grade on-${band}" x="${pixel(x)}" y="${pixel(y + 5)}" text-anchor="middle">${grades[at]}</text>`;
  });
  return [bands, ticks];
}

function drawSpans(score: Score): Part {
  const [lo, hi] = score.interval;
  return [
    !isWhole(score) &&
      html`<path class="bounds" d="${sector(score.bounds[0], score.bounds[1], [137, 139.5])}"/>`,
    html`<path class="reach" d="${sector(lo, Math.max(hi, lo + 0.8), [128, 135])}"/>`,
  ];
}

/** A pointer inside of the bands, so that it covers no letter. */
function drawNeedle(score: Score): Markup {
  const degrees = pixel((angle(score.value) * 180) / Math.PI);
  return html`<path class="needle" transform="rotate(${degrees})" d="M0 -97L8 -81H-8Z"/>`;
}

function drawNumber(score: Score, scale: string): Markup {
  const shown = formatUnit(score.value, 'score');
  const [whole, tenth] = [shown.slice(0, -2), shown.slice(-2)];
  const band = score.grade === '?' ? '' : `on-card-${bandOf(score.value)}`;
  return html`<text class="number ${band}" x="0" y="8" text-anchor="middle">${whole}<tspan class="tenth">${tenth}</tspan></text>
    <text class="tick" x="0" y="32" text-anchor="middle">${scale}</text>`;
}
