/** How rows are ordered, and how two rows of the same place become one. */
export interface RowRules<R> {
  /** What orders them first: an unsigned 32-bit integer, such as a cluster. */
  readonly major: (row: R) => number;
  /** The whole order. */
  readonly compare: (a: R, b: R) => number;
  /** A new row; the given ones belong to states and stay as they are. */
  readonly join: (a: R, b: R) => R;
}

/** Places a whole number of 53 bits has beside 32 bits of a hash. */
const MAX_INDEX = 2 ** 21;

/**
 * Sorts rows and joins those of the same place. Numbers made of the first key and the index are sorted several times
 * faster than rows that have to be compared.
 */
export function gatherRows<R>(rows: readonly R[], rules: RowRules<R>): R[] {
  if (rows.length > MAX_INDEX) return joinEqual(rows.toSorted(rules.compare), rules);
  const keys = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) keys[i] = keyOf(rows[i], i, rules);
  keys.sort();
  const gathered: R[] = [];
  const run: R[] = [];
  let before = -1;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] ?? 0;
    const major = Math.floor(key / MAX_INDEX);
    const row = rows[key - major * MAX_INDEX];
    if (row === undefined) continue;
    if (major !== before) joinRun(run, rules, gathered);
    before = major;
    run.push(row);
  }
  joinRun(run, rules, gathered);
  return gathered;
}

function keyOf<R>(row: R | undefined, index: number, { major }: RowRules<R>): number {
  return (row === undefined ? 0 : major(row)) * MAX_INDEX + index;
}

/** Moves rows with the same first key, usually one, two or three, to those gathered before them. */
function joinRun<R>(run: R[], rules: RowRules<R>, gathered: R[]): void {
  if (run.length > 1) run.sort(rules.compare);
  joinEqual(run, rules, gathered);
  run.length = 0;
}

function joinEqual<R>(sorted: readonly R[], { compare, join }: RowRules<R>, joined: R[] = []): R[] {
  for (let i = 0; i < sorted.length; i++) {
    const row = sorted[i];
    if (row === undefined) continue;
    const last = joined[joined.length - 1];
    if (last !== undefined && compare(last, row) === 0) joined[joined.length - 1] = join(last, row);
    else joined.push(row);
  }
  return joined;
}

/** Merges two lists of rows, each sorted and with every place once, in one pass. */
export function mergeRows<R>(
  a: readonly R[],
  b: readonly R[],
  { compare, join }: Pick<RowRules<R>, 'compare' | 'join'>,
): R[] {
  // Room for all of both, rather than more and more while it grows.
  const merged = new Array<R>(a.length + b.length);
  let length = 0;
  let i = 0;
  let j = 0;
  let one = a[i];
  let other = b[j];
  while (one !== undefined && other !== undefined) {
    const side = compare(one, other);
    merged[length++] = side < 0 ? one : side > 0 ? other : join(one, other);
    if (side <= 0) one = a[++i];
    if (side >= 0) other = b[++j];
  }
  for (; one !== undefined; one = a[++i]) merged[length++] = one;
  for (; other !== undefined; other = b[++j]) merged[length++] = other;
  merged.length = length;
  return merged;
}

/** How many first keys sorted rows have. */
export function countMajors<R>(rows: readonly R[], { major }: RowRules<R>): number {
  let majors = 0;
  let before: number | null = null;
  for (const row of rows) {
    const own = major(row);
    if (own !== before) majors++;
    before = own;
  }
  return majors;
}

/** Rows of `[...place, ...counts]`: those of the same place add up. */
export function countRules(placeLength: 1 | 2): RowRules<readonly number[]> {
  const compare =
    placeLength === 1
      ? (a: readonly number[], b: readonly number[]) => compareAt(a, b, 0)
      : (a: readonly number[], b: readonly number[]) => compareAt(a, b, 0) || compareAt(a, b, 1);
  return { major: (row) => row[0] ?? 0, compare, join: (a, b) => addCounts(a, b, placeLength) };
}

/** Which comes first, rather than by how much: a difference of hashes is no small number, and has to be put somewhere. */
function compareAt(a: readonly number[], b: readonly number[], place: number): -1 | 0 | 1 {
  const one = a[place] ?? 0;
  const other = b[place] ?? 0;
  return one < other ? -1 : one > other ? 1 : 0;
}

function addCounts(a: readonly number[], b: readonly number[], placeLength: number): readonly number[] {
  const sum = a.slice();
  for (let i = placeLength; i < sum.length; i++) sum[i] = (sum[i] ?? 0) + (b[i] ?? 0);
  return sum;
}
