import { type NamedRow, namedRows } from '../lib/named-rows.ts';
import type { Analysis } from './input.ts';

/** Rows of an analyzer's table by the ids of its columns: of the first analyzer that made one with these columns. */
export function findRows<T extends string>(
  analyses: readonly Analysis[],
  table: string,
  columns: readonly T[],
): NamedRow<T>[] {
  for (const { meta, conclusion } of analyses) {
    const made =
      conclusion.kind === 'measured' ? conclusion.tables?.find(({ id }) => id === table) : undefined;
    const spec = meta.tables?.[table];
    const rows = made && spec ? namedRows({ ...spec, ...made }, columns) : [];
    if (rows.length > 0) return rows;
  }
  return [];
}
