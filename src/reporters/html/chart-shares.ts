import { scaleLinear } from 'd3-scale';
import { namedRows } from '../../lib/named-rows.ts';
import { formatUnit } from '../../lib/words/format-unit.ts';
import { type Drawn, drawFigure, drawPlotFigure } from './figure.ts';
import { drawShare } from './interval.ts';
import { html, type Markup, type Part } from './markup.ts';
import type { Page } from './page.ts';
import { drawSpark, percent } from './plot.ts';
import { numberIn, textIn } from './report-table.ts';

/** How often each competitor was beaten, and how sure that is. A table with pictures, so the numbers are beside them. */
export function drawWinLoss({ table, anchor }: Drawn, page: Page): Markup | null {
  const named = namedRows(table, ['competitor', 'faced', 'won', 'win-rate', 'from', 'to']);
  if (named.length === 0) return null;
  const { description, of } = page.words.charts.winLoss;
  const rows = named.map((row) => {
    const share = row['win-rate'];
    return html`<li><span class="name"><bdi>${textIn(row.competitor)}</bdi><small class="soft">${of(textIn(row.won), textIn(row.faced))}</small></span>${
      typeof share === 'number'
        ? drawShare(share, [numberIn(row.from), numberIn(row.to)])
        : html`<span></span>`
    }<span class="num">${formatUnit(share, 'share')}</span></li>`;
  });
  const axis = html`<li class="axis-row" aria-hidden="true"><span></span>${drawShareTicks()}<span class="num"></span></li>`;
  return drawFigure({ table, anchor }, page, {
    about: description,
    plot: html`<ul class="lines">${rows}${axis}</ul>`,
  });
}

function drawShareTicks(): Markup {
  const along = scaleLinear([0, 1], [1.5, 98.5]);
  return drawSpark(
    16,
    along.ticks(2).map((tick) => {
      const anchor = tick === 0 ? 'start' : tick === 1 ? 'end' : 'middle';
      return html`<text class="tick" x="${percent(along(tick))}" y="12" text-anchor="${anchor}">${formatUnit(tick, 'share')}</text>`;
    }),
  );
}

/** The active backlog as one bar; what reacts is hatched. */
export function drawMix({ table, anchor }: Drawn, page: Page): Markup | null {
  const rows = namedRows(table, ['kind', 'side', 'share', 'items']);
  if (rows.length === 0) return null;
  let from = 0;
  const parts = rows.map((row, at) => {
    const width = 100 * numberIn(row.share);
    const part = {
      row,
      at,
      from,
      width,
      className: `mix-${at % 6} ${row.side === 'reactive' ? 'is-reactive' : ''}`,
    };
    from += width;
    return part;
  });
  const marks: Part = [
    HATCH,
    parts.map(
      ({ row, from: x, width, className }) =>
        html`<rect class="${className}" x="${percent(x)}" width="${percent(width)}" y="0" height="44"/>
          ${row.side === 'reactive' && html`<rect fill="url(#hatch)" x="${percent(x)}" width="${percent(width)}" y="0" height="44"/>`}`,
    ),
  ];
  const keys = parts.map(
    ({ row, className }) =>
      html`<li><i class="key ${className}"></i><bdi>${textIn(row.kind)}</bdi>
<b>${formatUnit(row.share, 'share')}</b>
<span class="soft">(${textIn(row.items)}, ${textIn(row.side)})</span></li>`,
  );
  return drawPlotFigure({ table, anchor }, page, {
    about: page.words.charts.mix.description,
    height: 44,
    marks,
    className: 'mix',
    below: html`<ul class="legend">${keys}</ul>`,
  });
}

const HATCH = html`<defs>
<pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
<rect class="hatch" width="2.5" height="7"/>
</pattern>
</defs>`;

/** What the vendor and what customers call a defect, as two marks and the way between them. */
export function drawDefectGap({ table, anchor }: Drawn, page: Page): Markup | null {
  const rows = namedRows(table, ['where', 'vendor', 'customer']);
  if (rows.length === 0) return null;
  const lines = rows.map(({ where, vendor, customer }) => ({
    name: textIn(where),
    vendor: numberIn(vendor),
    customer: numberIn(customer),
  }));
  return drawFigure({ table, anchor }, page, {
    about: page.words.charts.defectGap.description,
    plot: drawGapLines(lines, page),
  });
}

export interface GapLine {
  readonly name: string;
  /** Under the name. */
  readonly more?: string;
  readonly vendor: number;
  readonly customer: number;
}

/** Lines from what the vendor says to what customers say, on one scale. */
export function drawGapLines(lines: readonly GapLine[], { words }: Page): Markup {
  const most = Math.max(0.1, ...lines.flatMap(({ vendor, customer }) => [vendor, customer]));
  const along = scaleLinear([0, most], [2, 97]).nice(4);
  const text = words.charts.defectGap;
  return html`<ul class="legend"><li><i class="key key-vendor"></i>${text.vendor}</li>
<li><i class="key key-dot"></i>${text.customer}</li>
</ul><ul class="lines">${lines.map(({ name, more, vendor, customer }) => {
    const [a, b] = [along(vendor), along(customer)];
    const marks = html`<line class="axis" x1="2%" x2="97%" y1="11" y2="11"/>
      <line class="gap" x1="${percent(a)}" x2="${percent(b)}" y1="11" y2="11"/>
      <svg x="${percent(a)}" y="11" overflow="visible"><rect class="vendor" x="-5.5" y="-5.5" width="11" height="11"/>
      </svg><circle class="dot fill-d" cx="${percent(b)}" cy="11" r="6"/>`;
    return html`<li><span class="name"><bdi>${name}</bdi>${more !== undefined && html`<small class="soft">${more}</small>`}</span>
${drawSpark(22, marks)}
<span class="num">${formatUnit(vendor, 'share')} → ${formatUnit(customer, 'share')}</span></li>`;
  })}</ul>`;
}
