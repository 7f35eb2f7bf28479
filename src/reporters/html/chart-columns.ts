import { scaleBand, scaleLinear } from 'd3-scale';
import { namedRows } from '../../lib/named-rows.ts';
import { formatUnit } from '../../lib/words/format-unit.ts';
import type { ReportTable } from '../../model/report.ts';
import { type Drawn, drawPlotFigure } from './figure.ts';
import { html, type Markup, type Part } from './markup.ts';
import { titleOf } from './open-table.ts';
import type { Page } from './page.ts';
import { percent, pixel } from './plot.ts';
import { numberIn, textIn } from './report-table.ts';

const HEIGHT = 190;
const TOP = 24;
const BOTTOM = 160;

const STARS = ['stars-1', 'stars-2', 'stars-3', 'stars-4', 'stars-5'] as const;

interface Bar {
  readonly count: number;
  /** Written over the bar. */
  readonly label: string;
  readonly className: string;
}

interface Group {
  readonly name: string;
  readonly bars: readonly Bar[];
}

/** Groups of bars from zero, with their numbers over them. */
function drawBars(groups: readonly Group[]): Part {
  const most = Math.max(1, ...groups.flatMap(({ bars }) => bars.map(({ count }) => count)));
  const top = scaleLinear([0, most], [BOTTOM, TOP]);
  const across = scaleBand(
    groups.map((_, at) => String(at)),
    [1, 99],
  ).paddingInner(0.22);
  return [
    groups.map(({ name, bars }, at) => {
      const from = across(String(at)) ?? 0;
      const width = across.bandwidth() / Math.max(1, bars.length);
      const middle = percent(from + across.bandwidth() / 2);
      return [
        bars.map((bar, index) => drawBar(bar, { x: from + index * width, width, y: top(bar.count) })),
        html`<text class="tick" x="${middle}" y="178" text-anchor="middle">${name}</text>`,
      ];
    }),
    html`<line class="axis" x1="1%" x2="99%" y1="${BOTTOM}" y2="${BOTTOM}"/>`,
  ];
}

function drawBar(bar: Bar, { x, width, y }: { x: number; width: number; y: number }): Markup {
  return html`<rect class="${bar.className}" x="${percent(x)}" width="${percent(width)}" y="${pixel(y)}" height="${pixel(BOTTOM - y)}"/>
    <text class="over" x="${percent(x + width / 2)}" y="${pixel(y - 6)}" text-anchor="middle">${bar.label}</text>`;
}

/** Stars of all reviews; fans, passives and detractors differ by colour and by place. */
export function drawRatings({ table, anchor }: Drawn, page: Page): Markup | null {
  const [all] = namedRows(table, STARS);
  if (all === undefined) return null;
  const counts = STARS.map((column) => numberIn(all[column]));
  const total = counts.reduce((sum, count) => sum + count, 0);
  const groups = counts.map(
    (count, at): Group => ({
      name: page.words.charts.ratings.stars(at + 1),
      bars: [
        {
          count,
          label: total === 0 ? String(count) : `${count} · ${formatUnit(count / total, 'share')}`,
          className: at < 3 ? 'fill-d' : at === 3 ? 'fill-neutral' : 'fill-a',
        },
      ],
    }),
  );
  const about = page.words.charts.ratings.description(counts);
  return drawPlotFigure({ table, anchor }, page, { about, height: HEIGHT, marks: drawBars(groups) });
}

/** What came in and what went out, side by side. */
export function drawBugFlow({ table, anchor }: Drawn, page: Page): Markup | null {
  const rows = namedRows(table, ['from', 'created', 'closed']);
  if (rows.length === 0) return null;
  const groups = rows.map(
    ({ from, created, closed }): Group => ({
      // Month and day: the year stands in the report's head and in the table.
      name: formatUnit(from, 'day').slice(5),
      bars: [
        { count: numberIn(created), label: textIn(created), className: 'fill-d' },
        { count: numberIn(closed), label: textIn(closed), className: 'fill-accent hatched' },
      ],
    }),
  );
  return drawPlotFigure({ table, anchor }, page, {
    about: page.words.charts.bugFlow.description,
    height: HEIGHT,
    marks: drawBars(groups),
    above: drawLegend(table, [
      ['created', 'key-d'],
      ['closed', 'key-accent'],
    ]),
  });
}

function drawLegend(table: ReportTable, keys: readonly (readonly [column: string, string])[]): Markup {
  return html`<ul class="legend">${keys.map(([column, key]) => html`<li><i class="key ${key}"></i>${titleOf(table, column)}</li>`)}</ul>`;
}
