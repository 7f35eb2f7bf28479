import { scaleLinear } from 'd3-scale';
import { area, curveStepAfter, line } from 'd3-shape';
import { namedRows } from '../../lib/named-rows.ts';
import { formatUnit } from '../../lib/words/format-unit.ts';
import type { Fact } from '../../model/conclusion.ts';
import { type Drawn, drawPlotFigure } from './figure.ts';
import { html, type Markup, type Part } from './markup.ts';
import { titleOf } from './open-table.ts';
import type { Page } from './page.ts';
import { percent, pixel } from './plot.ts';
import { numberIn } from './report-table.ts';

const HEIGHT = 210;
const TOP = 10;
const BOTTOM = 180;
/** Room for the numbers of the axis, in per cent of the width. */
const LEFT = 6;
const RIGHT = 99;
/** The same for per cents, which are longer. */
const LEFT_OF_SHARES = 9;

/** Half a step of what is drawn. */
const NEARLY = 1e-6;

type Point = readonly [x: number, y: number];

/** Counts by week: all of them as an area, those that report a defect as a second one in front. */
export function drawWeeks({ table, anchor }: Drawn, page: Page): Markup | null {
  const weeks = namedRows(table, ['week', 'defects', 'all']);
  if (weeks.length < 2) return null;
  const high = Math.max(1, ...weeks.map(({ all }) => numberIn(all)));
  const dates = weeks.map(({ week }) => formatUnit(week, 'day'));
  const top = scaleLinear([0, high], [BOTTOM, TOP]).nice(4);
  const series = (column: 'all' | 'defects') =>
    weeks.map((row, index): Point => [index, top(numberIn(row[column]))]);
  const about = page.words.charts.weeks.description(
    dates[0] ?? '',
    dates.at(-1) ?? '',
    String(top.domain()[1]),
  );
  return drawPlotFigure({ table, anchor }, page, {
    about,
    height: HEIGHT,
    marks: [
      drawGrid(top),
      drawInside(weeks.length, [drawArea(series('all'), 'all'), drawArea(series('defects'), 'defects')]),
      drawDates(dates),
    ],
    above: html`<ul class="legend"><li><i class="key key-all"></i>${titleOf(table, 'all')}</li>
      <li><i class="key key-defects"></i>${titleOf(table, 'defects')}</li>
      </ul>`,
  });
}

/** Lines at round numbers with the numbers before them. */
function drawGrid(
  top: { ticks(count: number): number[]; (value: number): number },
  write: (tick: number) => string = String,
  left = LEFT,
): Part {
  return top.ticks(4).map((tick) => {
    const y = pixel(top(tick));
    return html`<line class="grid" x1="${left}%" x2="${RIGHT}%" y1="${y}" y2="${y}"/>
      <text class="tick" x="${left - 1}%" y="${pixel(top(tick) + 4)}" text-anchor="end">${write(tick)}</text>`;
  });
}

/** The plot's own plane: as wide as there are periods, stretched to its place, lines keep their width. */
function drawInside(periods: number, marks: Part, left = LEFT): Markup {
  return html`<svg x="${left}%" y="0" width="${RIGHT - left}%" height="${HEIGHT}" viewBox="0 0 ${periods - 1} ${HEIGHT}" preserveAspectRatio="none">${marks}</svg>`;
}

function drawArea(points: readonly Point[], name: string): Markup {
  const shape = area<Point>()
    .x(([x]) => x)
    .y0(BOTTOM)
    .y1(([, y]) => y)
    .digits(2);
  const edge = line<Point>().digits(2);
  return html`<path class="area area-${name}" d="${shape([...points])}"/>
    <path class="edge edge-${name}" d="${edge([...points])}"/>`;
}

/** The first, the middle and the last date. */
function drawDates(dates: readonly string[], left = LEFT): Part {
  const middle = dates[Math.floor(dates.length / 2)];
  const ends: readonly (readonly [string | undefined, number, string])[] = [
    [dates[0], left, 'start'],
    [middle, (left + RIGHT) / 2, 'middle'],
    [dates.at(-1), RIGHT, 'end'],
  ];
  return ends.map(
    ([date, x, anchor]) =>
      html`<text class="tick" x="${percent(x)}" y="200" text-anchor="${anchor}">${date}</text>`,
  );
}

/** Kaplan-Meier: what is still open after so many days, with the interval where the report has it. */
export function drawSurvival({ table, anchor }: Drawn, page: Page): Markup | null {
  const steps = namedRows(table, ['days', 'open']);
  const bounds = namedRows(table, ['days', 'from', 'to']);
  const last = steps.at(-1);
  if (last === undefined || steps.length < 2) return null;
  const horizon = Math.max(1, numberIn(last.days));
  const top = scaleLinear([0, 1], [BOTTOM, TOP]).clamp(true);
  const place = (days: Fact, share: Fact): Point => [numberIn(days), top(numberIn(share))];
  const open = steps.map((row) => place(row.days, row.open));
  const curve = line<Point>().curve(curveStepAfter).digits(2);
  return drawPlotFigure({ table, anchor }, page, {
    about: page.words.charts.survival.description(formatUnit(horizon, 'days')),
    height: HEIGHT,
    marks: [
      drawGrid(top, (tick) => formatUnit(tick, 'share'), LEFT_OF_SHARES),
      drawInside(
        horizon + 1,
        [
          bounds.length > 0 &&
            drawBetween(
              bounds.map((row) => place(row.days, row.from)),
              bounds.map((row) => place(row.days, row.to)),
            ),
          html`<path class="edge edge-defects" d="${curve(open)}"/>`,
        ],
        LEFT_OF_SHARES,
      ),
      drawMedian(open, horizon, page),
      drawDates(
        [formatUnit(0, 'days'), formatUnit(horizon / 2, 'days'), formatUnit(horizon, 'days')],
        LEFT_OF_SHARES,
      ),
    ],
  });
}

/** The band between two curves of steps. */
function drawBetween(lower: readonly Point[], upper: readonly Point[]): Markup {
  const shape = area<readonly [number, number, number]>()
    .x(([x]) => x)
    .y0(([, low]) => low)
    .y1(([, , high]) => high)
    .curve(curveStepAfter)
    .digits(2);
  const band = lower.map(([x, low], at) => [x, low, upper[at]?.[1] ?? low] as const);
  return html`<path class="area area-defects" d="${shape(band)}"/>`;
}

/** Where the curve first comes down to one half. */
function drawMedian(points: readonly Point[], horizon: number, { words }: Page): Part {
  const half = (TOP + BOTTOM) / 2;
  const [day] = points.find(([, y]) => y >= half - NEARLY) ?? [];
  if (day === undefined) return null;
  const x = LEFT_OF_SHARES + ((RIGHT - LEFT_OF_SHARES) * day) / horizon;
  const text = words.charts.survival.half(formatUnit(day, 'days'));
  const late = x > 60;
  return html`<line class="edge edge-median" x1="${percent(x)}" x2="${percent(x)}" y1="${half}" y2="${BOTTOM}"/>
    <text class="over" x="${percent(late ? x - 1 : x + 1)}" y="${half - 6}" text-anchor="${late ? 'end' : 'start'}">${text}</text>`;
}
