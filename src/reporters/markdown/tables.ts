import { readableRows } from '../../lib/curve-rows.ts';
import { fieldsOf, lacksCurrency } from '../../lib/table-fields.ts';
import { formatUnit } from '../../lib/words/format-unit.ts';
import { say, translate } from '../../lib/words/say.ts';
import type { Report, ReportTable } from '../../model/report.ts';
import { columns, count, drawDetails, drawHeading, drawQuote, drawTable, text } from './blocks.ts';
import { drawLines } from './mermaid.ts';

/** Rows of a table; the spreadsheet and the JSON report hold them all. */
const SHOWN_ROWS = 20;
/** Fewer periods are read more easily as a table. */
const MIN_PERIODS = 6;

/** The analyzers' tables, each in a block of its own. */
export function drawTables({ tables }: Report): string[] {
  const filled = tables.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) return [];
  return [drawHeading('Details'), ...filled.map(drawReportTable)];
}

/** A table in a block that opens on a click. */
export function drawReportTable(table: ReportTable): string {
  const chart = drawSeries(table);
  const shown = { ...table, rows: readableRows(table).slice(0, SHOWN_ROWS) };
  const more = table.rows.length - shown.rows.length;
  const fields = fieldsOf(shown);
  const numbers = fields.flatMap(({ unit }, at) => (unit === 'text' ? [] : [at]));
  return drawDetails(text(table.title), [
    ...(chart === null ? [] : [chart]),
    drawTable(
      fields.map(({ title }) => text(title)),
      shown.rows.map((row) => fields.map(({ textOf }) => text(textOf(row)))),
      columns(...numbers),
    ),
    ...(lacksCurrency(shown) ? [`${say('Amounts without a currency')}.`] : []),
    ...(more > 0
      ? [say('{more|count} more {more?row:rows} in the spreadsheet and the JSON report.', { more })]
      : []),
  ]);
}

/** A chart of counts over time. */
function drawSeries({ title, columns: fields, rows }: ReportTable): string | null {
  const [first, ...others] = fields;
  if (rows.length < MIN_PERIODS || first?.unit !== 'day' || others.some(({ unit }) => unit !== 'count'))
    return null;
  return drawLines({
    title: `${title}: ${others.map((field) => translate(field.title)).join(', ')}`,
    span: say('{lo} to {hi}', { lo: day(rows.at(0)), hi: day(rows.at(-1)) }),
    series: others.map((_, at) => rows.map((row) => asNumber(row[at + 1]))),
  });
}

const asNumber = (fact: string | number | null | undefined) => (typeof fact === 'number' ? fact : 0);
const day = (row: ReportTable['rows'][number] | undefined) => formatUnit(row?.[0] ?? null, 'day');

/** What is at stake with the accounts on the risk register. */
export function drawRiskAccounts({ riskAccounts }: Report): string[] {
  if (riskAccounts === null) return [];
  const { accounts, arr, arrCitingProduct, shareCitingProduct, currency, byReason, evidence } = riskAccounts;
  const money = (value: number | null) => text(formatUnit(value, 'money', { currency }));
  const share = shareCitingProduct === null ? '' : ` (${formatUnit(shareCitingProduct, 'share')})`;
  const stake =
    arr === null
      ? say('what they are worth is not known')
      : say('{arr} a year, of which {citing}{share} cites the product', {
          arr: money(arr),
          citing: money(arrCitingProduct),
          share,
        });
  return [
    drawHeading('Accounts at risk, not scored'),
    `${say('{accounts|count} {accounts?account:accounts}', { accounts })}: ${stake}.`,
    drawTable(
      ['Reason', 'Accounts', 'Revenue a year'],
      byReason.map((row) => [text(translate(row.reason)), count(row.accounts), money(row.arr)]),
      columns(1, 2),
    ),
    ...evidence.shown.slice(0, 1).map(drawQuote),
  ];
}
