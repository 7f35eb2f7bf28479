import { formatRange, formatUnit } from '../../lib/format-unit.ts';
import type { Report, ReportTable } from '../../model/report.ts';
import { drawQuoteLine } from './reasons.ts';
import { drawHeading, indentLines, unitOf } from './section.ts';
import { type Cell, type Column, drawTable } from './table.ts';
import { EMPTY_LINE, type Line, line, paragraph, span } from './text.ts';

/** Shown as a section of their own, see `drawRiskAccounts`. */
const RISK_TABLES: ReadonlySet<string> = new Set(['risk-summary', 'risk-by-reason']);

/** Rows shown of a table; the JSON report holds all of them. */
const SHOWN_ROWS = 20;

/** The analyzers' tables. */
export function drawTables({ tables, riskAccounts }: Report, width: number): Line[] {
  return tables
    .filter(({ id, rows }) => rows.length > 0 && (riskAccounts === null || !RISK_TABLES.has(id)))
    .flatMap((table) => {
      const rows = table.rows.slice(0, SHOWN_ROWS).map((row) => tableRow(row, table));
      const more = table.rows.length - rows.length;
      return [
        EMPTY_LINE,
        drawHeading(table.title, width),
        ...indentLines(drawTable(tableColumns(table), rows, width - 2)),
        ...(more > 0 ? [line(` and ${formatUnit(more, 'count')} more rows`, 'dim')] : []),
      ];
    });
}

function tableColumns({ columns }: ReportTable): Column[] {
  return columns.map(({ title, unit }, at) => {
    const isText = unit === 'text';
    return { title, align: isText ? 'left' : 'right', wraps: isText || at === 0 };
  });
}

function tableRow(row: ReportTable['rows'][number], { columns }: ReportTable): Cell[] {
  return columns.map(({ unit }, at) => ({ text: formatUnit(row[at] ?? null, unitOf(unit)) }));
}

/** What is at stake with the accounts on the risk register. */
export function drawRiskAccounts({ riskAccounts }: Report, width: number): Line[] {
  if (riskAccounts === null) return [];
  const { accounts, arr, arrCitingProduct, shareCitingProduct, interval, currency, byReason } = riskAccounts;
  const share = shareCitingProduct === null ? '' : ` (${formatUnit(shareCitingProduct, 'share')}`;
  const certainty = interval === null ? '' : `, 90 % interval ${formatRange(interval, 'share')}`;
  const money = (value: number | null) => formatUnit(value, 'money', { currency });
  return [
    EMPTY_LINE,
    drawHeading('Accounts at risk (not scored)', width),
    ...paragraph(
      [span(' ')],
      `${formatUnit(accounts, 'count')} accounts with ${money(arr)} a year; ${money(arrCitingProduct)} of it cites the product${share}${share === '' ? '' : `${certainty})`}.`,
      { width },
    ),
    ...indentLines(
      drawTable(
        [
          { title: 'reason', wraps: true },
          { title: 'accounts', align: 'right' },
          { title: 'ARR', align: 'right' },
        ],
        byReason.map((row) => [
          { text: row.reason },
          { text: formatUnit(row.accounts, 'count') },
          { text: money(row.arr) },
        ]),
        width - 2,
      ),
    ),
    ...riskAccounts.evidence.shown.slice(0, 2).flatMap((quote) => drawQuoteLine(quote, 1, width)),
  ];
}
