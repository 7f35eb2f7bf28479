import { type NamedRow, namedRows } from '../../lib/named-rows.ts';
import { translate } from '../../lib/words/say.ts';
import type { ReportTable } from '../../model/report.ts';
import type { Drawn } from './figure.ts';
import type { Page } from './page.ts';

/** A table of the report that has the columns a picture needs. */
export interface OpenTable<T extends string> extends Drawn {
  readonly rows: readonly NamedRow<T>[];
}

/** A table of the report by its id; null without rows, or where it lacks a column. */
export function openTable<T extends string>(
  page: Page,
  id: string,
  columns: readonly T[],
): OpenTable<T> | null {
  const [drawn] = findTables(page, [id]);
  const rows = drawn === undefined ? [] : namedRows(drawn.table, columns);
  return drawn === undefined || rows.length === 0 ? null : { ...drawn, rows };
}

/** Tables of the report with rows in them, in the order asked for. */
export function findTables({ report, anchors }: Page, ids: readonly string[]): Drawn[] {
  return ids.flatMap((id): Drawn[] => {
    const at = report.tables.findIndex((table) => table.id === id && table.rows.length > 0);
    const table = report.tables[at];
    return table === undefined ? [] : [{ table, anchor: anchors.tables[at] ?? '' }];
  });
}

/** What a column is headed with. */
export function titleOf({ columns }: ReportTable, id: string): string {
  return translate(columns.find((column) => column.id === id)?.title ?? '');
}
