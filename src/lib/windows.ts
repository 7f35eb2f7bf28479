import { MAX_CLUSTERS } from './clusters.ts';

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

  toState(folded = false): WindowState {
    const fold = folded || this.#cells.size > MAX_CLUSTERS;
    const pruned = this.#pruned(fold && !folded);
    const rows: number[][] = [];
    for (const [cluster, days] of [...pruned].sort((a, b) => a[0] - b[0])) {
      for (const [day, counts] of [...days].sort((a, b) => a[0] - b[0])) rows.push([cluster, day, ...counts]);
    }
    return { folded: fold, newest: this.#newest, rows };
  }

  #pruned(fold: boolean): Map<number, Map<number, number[]>> {
    const oldest = this.#newest === null ? OLD : this.#newest - this.#span;
    const out = new WindowTally(this.#span, this.#width);
    for (const [cluster, days] of this.#cells) {
      for (const [day, counts] of days) {
        out.addAll(fold ? cluster % MAX_CLUSTERS : cluster, day < oldest ? OLD : day, counts);
      }
    }
    return out.#cells;
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
  const folded = a.folded || b.folded;
  const tally = new WindowTally(span, (a.rows[0] ?? b.rows[0] ?? [0, 0]).length - 2);
  for (const state of [a, b]) {
    tally.advance(state.newest);
    const fold = folded && !state.folded;
    for (const row of state.rows) {
      const cluster = row[0] ?? 0;
      tally.addAll(fold ? cluster % MAX_CLUSTERS : cluster, row[1] ?? OLD, row.slice(2));
    }
  }
  return tally.toState(folded);
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
