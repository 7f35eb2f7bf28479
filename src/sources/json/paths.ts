import type { JsonObject } from '../../lib/cells/json-value.ts';
import { compareBy, compareText } from '../../lib/stable-order.ts';
import { flatten } from './flatten.ts';

/** Columns kept; a file with more has ids for keys, and every row would carry every id. */
const MAX_PATHS = 2000;

/** The paths met in a file, and in how many records each. */
export type PathCounts = Map<string, number>;

export function countPaths(record: JsonObject, counts: PathCounts): void {
  flatten(record, (path) => counts.set(path, (counts.get(path) ?? 0) + 1));
}

/** The header: all paths, or the most frequent ones, in text order whatever the order of records and keys. */
export function headerOf(counts: PathCounts): readonly string[] {
  const ranked = [...counts].sort(
    compareBy(
      ([, count]) => -count,
      ([path]) => path,
    ),
  );
  return ranked
    .slice(0, MAX_PATHS)
    .map(([path]) => path)
    .sort(compareText);
}

/** Compiles a header into the function that writes a record's cells in its order. */
export function alignTo(header: readonly string[]): (record: JsonObject) => string[] {
  const columns = new Map(header.map((path, column) => [path, column]));
  return (record) => {
    const cells: string[] = new Array(header.length).fill('');
    flatten(record, (path, text) => {
      const column = columns.get(path);
      if (column !== undefined) cells[column] = both(cells[column] ?? '', text);
    });
    return cells;
  };
}

/** Two values may share a path (`{"a.b": 1, "a": {"b": 2}}`): both stand, in text order. */
function both(a: string, b: string): string {
  if (a === '' || a === b) return b;
  return b === '' ? a : [a, b].sort(compareText).join('; ');
}

/** What to tell people about columns left out; `null` when all are there. */
export function describeLoss(counts: PathCounts): string | null {
  return counts.size > MAX_PATHS ? `the ${MAX_PATHS} most frequent of ${counts.size}` : null;
}
