import { scaleLinear } from 'd3-scale';
import type { NamedRow } from '../../lib/named-rows.ts';
import { formatUnit } from '../../lib/words/format-unit.ts';
import { html, type Markup } from './markup.ts';
import { findTables, openTable } from './open-table.ts';
import type { Page } from './page.ts';
import type { Panel } from './panel.ts';
import { drawSpark, percent } from './plot.ts';
import { numberIn, textIn } from './report-table.ts';

const COLUMNS = ['line', 'accounts', 'amount', 'low', 'middle', 'high', 'largest', 'currency'] as const;
type Row = NamedRow<(typeof COLUMNS)[number]>;

/** A part of the line before it. */
const PART = /^of it\b/;
/** Figures of a range that mean something. */
const FIGURES = 3;

/** What may be lost, as ranges: one line under the other, each on its own scale, so that nobody adds them up. */
export function drawMoneyPanel(page: Page): Panel | null {
  const lines = openTable(page, 'at-stake', COLUMNS);
  if (lines === null) return null;
  const text = page.words.cross.money;
  const groups = groupLines(lines.rows);
  return {
    id: 'money',
    title: text.title,
    about: text.about,
    analyzer: 'money-at-stake',
    tables: findTables(page, ['at-stake', 'arr-at-risk', 'money-by-pain']),
    content: html`<ul class="stakes">${groups.map(
      (rows) => html`<li>${rows.map((row, at) => drawLine(row, at > 0, page))}</li>`,
    )}</ul><p class="soft">${text.separate}</p>`,
  };
}

/** A line and what is a part of it. */
function groupLines(lines: readonly Row[]): Row[][] {
  const groups: Row[][] = [];
  for (const row of lines) {
    const last = groups.at(-1);
    if (last !== undefined && PART.test(String(row.line))) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

function drawLine(row: Row, isPart: boolean, page: Page): Markup {
  const text = page.words.cross.money;
  const { currency: code, largest } = row;
  const currency = typeof code === 'string' && code !== '' ? code : null;
  const write = (amount: number, unit: string | null = currency) =>
    formatUnit(amount, 'money', { currency: unit });
  const rough = (end: 'low' | 'high') => Number(numberIn(row[end]).toPrecision(FIGURES));
  const facts = [
    text.of(write(numberIn(row.amount)), formatUnit(row.accounts, 'count')),
    typeof largest === 'number' ? text.largest(formatUnit(largest, 'share')) : '',
    currency === null ? page.words.charts.noCurrency : '',
  ].filter((fact) => fact !== '');
  return html`<div class="stake${isPart && ' is-part'}"><h4>${textIn(row.line)}</h4>
<p class="sum">${page.words.gauge.rangeOf(write(rough('low'), null), write(rough('high')))}</p>
${drawRange(row)}
<p class="soft">${facts.join(' · ')}</p></div>`;
}

/** From nothing to the whole amount: what may be lost of it, and the middle. */
function drawRange(row: Row): Markup {
  const along = scaleLinear([0, Math.max(1, numberIn(row.amount))], [0, 100]).clamp(true);
  const [low, middle, high] = [
    along(numberIn(row.low)),
    along(numberIn(row.middle)),
    along(numberIn(row.high)),
  ];
  return drawSpark(
    18,
    html`<rect class="whole" x="0" width="100%" y="5" height="8" rx="4"/>
    <rect class="fill-accent" x="${percent(low)}" width="${percent(Math.max(0.5, high - low))}" y="2" height="14" rx="3"/>
    <rect class="middle" x="${percent(middle)}" width="2" y="0" height="18"/>`,
  );
}
