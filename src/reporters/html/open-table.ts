import type { ReportTable } from '../../model/report.ts';
import type { Drawn } from './figure.ts';
import type { Page } from './page.ts';
import { columnOf } from './report-table.ts';

type Row = ReportTable['rows'][number];
type Fact = Row[number];

/** A table of the report that has the columns a picture needs. */
export interface OpenTable<T extends string> extends Drawn {
  readonly rows: readonly Row[];
  readonly fact: (row: Row, title: T) => Fact;
}

/** A table of the report by its id; null without rows, or where it lacks a column. */
export function openTable<T extends string>(
  page: Page,
  id: string,
  titles: readonly T[],
): OpenTable<T> | null {
  const [drawn] = findTables(page, [id]);
  if (drawn === undefined) return null;
  const places = new Map(titles.map((title) => [title, columnOf(drawn.table, title)] as const));
  if ([...places.values()].some((at) => at < 0)) return null;
  return {
    ...drawn,
    rows: drawn.table.rows,
    fact: (row, title) => row[places.get(title) ?? -1] ?? null,
  };
}

/** Tables of the report with rows in them, in the order asked for. */
export function findTables({ report, anchors }: Page, ids: readonly string[]): Drawn[] {
  return ids.flatMap((id): Drawn[] => {
    const at = report.tables.findIndex((table) => table.id === id && table.rows.length > 0);
    const table = report.tables[at];
    return table === undefined ? [] : [{ table, anchor: anchors.tables[at] ?? '' }];
  });
}
