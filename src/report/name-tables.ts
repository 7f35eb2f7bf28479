import type { AnalyzerMeta } from '../model/analyzer.ts';
import type { ReportTable } from '../model/report.ts';

/** Whether a table was saved before columns had ids, or made by a plug-in that gives them none. */
export function lacksNames({ columns }: ReportTable): boolean {
  return columns.length > 0 && columns.every(({ id }) => id === undefined);
}

/**
 * Tables that were saved without ids of columns and without a word on how they are shown, with those of today. Columns
 * are known by their titles: in such a report they are all there is.
 */
export function nameTables(tables: readonly ReportTable[], metas: readonly AnalyzerMeta[]): ReportTable[] {
  const specs = new Map(metas.map((meta) => [meta.id, new Map(Object.entries(meta.tables ?? {}))]));
  return tables.map((table): ReportTable => {
    const spec = lacksNames(table) ? specs.get(table.analyzer)?.get(table.id) : undefined;
    if (spec === undefined) return table;
    const ids = new Map(spec.columns.map(({ id, title }) => [title, id]));
    const columns = table.columns.map((column) => ({ ...column, id: ids.get(column.title) }));
    return { ...table, columns, shown: spec.shown, bar: spec.bar };
  });
}
