import { type NamedRow, namedRows } from '../lib/named-rows.ts';
import type { Analysis } from './input.ts';

/** Rows of an analyzer's table by the ids of its columns; none where nobody made it. */
export function findRows<T extends string>(
  analyses: readonly Analysis[],
  table: string,
  columns: readonly T[],
): NamedRow<T>[] {
  for (const { meta, conclusion } of analyses) {
    const rows =
      conclusion.kind === 'measured' ? conclusion.tables?.find(({ id }) => id === table)?.rows : null;
    if (rows != null) return namedRows({ columns: meta.tables?.[table]?.columns ?? [], rows }, columns);
  }
  return [];
}
