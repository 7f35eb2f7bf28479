import { MAX_CLUSTERS } from './clusters.ts';
import { countMajors, countRules, gatherRows, mergeRows } from './sorted-rows.ts';

/**
 * Counts by cluster and day that still matter for a window ending on a day nobody knows yet.
 *
 * The as-of day is the newest day of all inputs, known only when everything was read. But it can only be as late
 * as or later than the newest day met so far, so days that have already fallen out of the window can be added up
 * into one bucket (`OLD`). That keeps the state small, and pruning early or late gives the same state.
 */
export interface WindowState {
  readonly folded: boolean;
  /** Newest day met, or null before any. */
  readonly newest: number | null;
  /** [cluster, day or OLD, ...counts], sorted. */
  readonly rows: readonly (readonly number[])[];
  readonly [key: string]: boolean | number | null | readonly (readonly number[])[];
}

/** Stands for all days before the window. */
export const OLD = -1_000_000;

type Cell = readonly number[];
type Rows = readonly Cell[];

const RULES = countRules(2);

export class WindowTally {
  readonly #span: number;
  readonly #width: number;
  readonly #cells = new Map<number, Map<number, number[]>>();
  #newest: number | null = null;

  /**
   * @param span days that must stay apart, counted back from the newest day
   * @param width counts per cell
   */
  constructor(span: number, width: number) {
    this.#span = span;
    this.#width = width;
  }

  add(cluster: number, day: number, column: number, count = 1): void {
    const counts = this.#at(cluster, day);
    counts[column] = (counts[column] ?? 0) + count;
  }

  addAll(cluster: number, day: number, counts: readonly number[]): void {
    const own = this.#at(cluster, day);
    for (let i = 0; i < counts.length; i++) own[i] = (own[i] ?? 0) + (counts[i] ?? 0);
  }

  /** Lets the window move on to a day that has no counts here, such as another record's date. */
  advance(day: number | null): void {
    if (day !== null && day !== OLD && (this.#newest === null || day > this.#newest)) this.#newest = day;
  }

  toState(): WindowState {
    const rows: Cell[] = [];
    for (const [cluster, days] of this.#cells) {
      for (const [day, counts] of days) rows.push([cluster, day, ...counts]);
    }
    const folded = this.#cells.size > MAX_CLUSTERS;
    const sorted = folded ? foldRows(rows, MAX_CLUSTERS) : gatherRows(rows, RULES);
    return { folded, newest: this.#newest, rows: pruneRows(sorted, this.#newest, this.#span) };
  }

  #at(cluster: number, day: number): number[] {
    this.advance(day);
    let days = this.#cells.get(cluster);
    if (days === undefined) {
      days = new Map();
      this.#cells.set(cluster, days);
    }
    let counts = days.get(day);
    if (counts === undefined) {
      counts = new Array<number>(this.#width).fill(0);
      days.set(day, counts);
    }
    return counts;
  }
}

/** Merges two states made with the same `span` and width. */
export function mergeWindows(a: WindowState, b: WindowState, span: number): WindowState {
  if (a.newest === null) return b;
  if (b.newest === null) return a;
  const newest = Math.max(a.newest, b.newest);
  const folded = a.folded || b.folded;
  const rows = pruneRows(mergeRows(rowsOf(a, folded), rowsOf(b, folded), RULES), newest, span);
  if (folded || countMajors(rows, RULES) <= MAX_CLUSTERS) return { folded, newest, rows };
  return { folded: true, newest, rows: foldRows(rows, MAX_CLUSTERS) };
}

function rowsOf({ folded, rows }: WindowState, fold: boolean): Rows {
  return fold && !folded ? foldRows(rows, MAX_CLUSTERS) : rows;
}

/** Adds clusters up by their hash modulo `buckets`. */
export function foldRows(rows: Rows, buckets: number): Cell[] {
  return gatherRows(
    rows.map((row) => row.with(0, (row[0] ?? 0) % buckets)),
    RULES,
  );
}

/** Days before the window become `OLD`. They stand first in their cluster, so the sorted rows stay so. */
export function pruneRows(rows: Cell[], newest: number | null, span: number): Cell[] {
  const oldest = newest === null ? OLD : newest - span;
  const isPast = (row: Cell): boolean => (row[1] ?? OLD) < oldest && row[1] !== OLD;
  if (!rows.some(isPast)) return rows;
  const pruned: Cell[] = [];
  for (const row of rows) {
    const moved = isPast(row) ? row.with(1, OLD) : row;
    const last = pruned[pruned.length - 1];
    if (last !== undefined && RULES.compare(last, moved) === 0)
      pruned[pruned.length - 1] = RULES.join(last, moved);
    else pruned.push(moved);
  }
  return pruned;
}

/** Adds up the counts of `(from, to]` by cluster: [cluster, ...counts]. `from` may be OLD - 1 for "ever". */
export function windowCounts(state: WindowState, from: number, to: number): Map<number, number[]> {
  const out = new Map<number, number[]>();
  for (const [cluster = 0, day = OLD, ...counts] of state.rows) {
    if (day <= from || day > to) continue;
    const own = out.get(cluster);
    if (own === undefined) out.set(cluster, counts);
    else for (let i = 0; i < counts.length; i++) own[i] = (own[i] ?? 0) + (counts[i] ?? 0);
  }
  return out;
}
