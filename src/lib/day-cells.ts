import { OLD, type WindowState } from './windows.ts';

/**
 * Up to this many counts, clusters are kept apart; beyond, they are folded to a few buckets. Small on purpose:
 * merging costs as much as a state is large, and an audit merges once per batch.
 */
export const EXACT = 4096;

export interface CellLimits {
  /** Days that must stay apart, counted back from the newest day; older ones become `OLD`. */
  readonly span: number;
  /** Counts per cell. */
  readonly width: number;
  /** Clusters left after folding: a state then has at most `buckets * (span + 2)` rows. */
  readonly buckets: number;
}

/**
 * Like `WindowTally`, for counts that would need a row per record: cells of cluster and day, with the folding
 * decided by the sum of all counts. That sum only grows, whatever falls out of the window, so folding early or
 * late gives the same state.
 */
export class DayCells {
  readonly #limits: CellLimits;
  readonly #cells = new Map<number, Map<number, number[]>>();
  #newest: number | null = null;
  #total = 0;

  constructor(limits: CellLimits) {
    this.#limits = limits;
  }

  add(cluster: number, day: number, column: number): void {
    if (this.#newest === null || day > this.#newest) this.#newest = day;
    const counts = this.#at(cluster, day);
    counts[column] = (counts[column] ?? 0) + 1;
    this.#total++;
  }

  /** Adds another state, made with the same limits. */
  addState({ newest, rows }: WindowState): void {
    if (newest !== null && (this.#newest === null || newest > this.#newest)) this.#newest = newest;
    for (const [cluster = 0, day = OLD, ...counts] of rows) this.#addCell(cluster, day, counts);
  }

  toState(folded = false): WindowState {
    const fold = folded || this.#total > EXACT;
    const oldest = this.#newest === null ? OLD : this.#newest - this.#limits.span;
    const out = new DayCells(this.#limits);
    for (const [cluster, days] of this.#cells) {
      const bucket = fold ? cluster % this.#limits.buckets : cluster;
      for (const [day, counts] of days) out.#addCell(bucket, day < oldest ? OLD : day, counts);
    }
    return { folded: fold, newest: this.#newest, rows: out.#toRows() };
  }

  #toRows(): number[][] {
    const rows: number[][] = [];
    for (const [cluster, days] of [...this.#cells].sort((a, b) => a[0] - b[0])) {
      for (const [day, counts] of [...days].sort((a, b) => a[0] - b[0])) rows.push([cluster, day, ...counts]);
    }
    return rows;
  }

  #addCell(cluster: number, day: number, counts: readonly number[]): void {
    const own = this.#at(cluster, day);
    for (let i = 0; i < counts.length; i++) {
      const count = counts[i] ?? 0;
      own[i] = (own[i] ?? 0) + count;
      this.#total += count;
    }
  }

  #at(cluster: number, day: number): number[] {
    let days = this.#cells.get(cluster);
    if (days === undefined) {
      days = new Map();
      this.#cells.set(cluster, days);
    }
    let counts = days.get(day);
    if (counts === undefined) {
      counts = new Array<number>(this.#limits.width).fill(0);
      days.set(day, counts);
    }
    return counts;
  }
}

export function mergeCells(a: WindowState, b: WindowState, limits: CellLimits): WindowState {
  if (a.newest === null) return b;
  if (b.newest === null) return a;
  const cells = new DayCells(limits);
  cells.addState(a);
  cells.addState(b);
  return cells.toState(a.folded || b.folded);
}
