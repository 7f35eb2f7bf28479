import { adviceTables } from '../../lib/advice-tables.ts';
import { translate } from '../../lib/words/say.ts';
import type { Report } from '../../model/report.ts';
import { textCell } from './cells.ts';
import { HEAD, type PageSheet } from './sheet.ts';
import { drawRows } from './tables.ts';

/** What to do about it: the story, the plan, the questions, the levers, and the score without each large customer. */
export function adviceSheet(report: Report): PageSheet {
  return {
    name: 'Advice',
    widths: [34, 44, 44, 44, 44, ...new Array<number>(4).fill(16)],
    page: adviceTables(report).flatMap((table) => [
      [textCell(table.title, { fontWeight: 'bold', fontSize: 13, textColor: '#3B2F4A' })],
      table.columns.map(({ title }) => textCell(translate(title), HEAD)),
      ...drawRows(table),
      [],
    ]),
  };
}
