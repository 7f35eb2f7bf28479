import { translate } from '../../lib/words/say.ts';
import type { Report, ReportTable } from '../../model/report.ts';
import { type Cell, factCell, textCell } from './cells.ts';
import { HEAD, type ListSheet, type PageSheet } from './sheet.ts';

const PAINS = 'pain-coverage';

const widthOf = (unit: string) => (unit === 'text' ? 32 : 13);

/** The themes customers suffer from, by how many ask; empty where none were found. */
export function painsSheet({ tables }: Report): ListSheet {
  const table = tables.find(({ id }) => id === PAINS);
  const columns = table?.columns ?? [{ title: 'Pain', unit: 'text' }];
  return {
    name: 'Pains',
    columns: columns.map(({ title, unit }) => ({ title, width: widthOf(unit) })),
    rows: table === undefined ? [] : drawRows(table),
  };
}

/** All other tables, one under the other. */
export function tablesSheet({ tables }: Report): PageSheet {
  const filled = tables.filter(({ id, rows }) => id !== PAINS && rows.length > 0);
  return {
    name: 'Tables',
    widths: [44, ...new Array<number>(11).fill(14)],
    page: filled.flatMap((table) => [
      [textCell(table.title, { fontWeight: 'bold', fontSize: 13, textColor: '#3B2F4A' })],
      table.columns.map(({ title }) => textCell(translate(title), HEAD)),
      ...drawRows(table),
      [],
    ]),
  };
}

/** The rows of a table in typed cells. */
export function drawRows({ columns, rows }: ReportTable): Cell[][] {
  return rows.map((row) => columns.map((column, at) => factCell(row[at], column)));
}
