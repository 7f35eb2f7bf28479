import { countRules, gatherRows, mergeRows } from './sorted-rows.ts';
import { foldRows, pruneRows, type WindowState } from './windows.ts';

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

const RULES = countRules(2);

/** Rows that wait to be added up: sorting them now and then is cheaper than finding the place of each. */
const PENDING = 8192;

/**
 * Like `WindowTally`, for counts that would need a row per record: cells of cluster and day, with the folding
 * decided by the sum of all counts. That sum only grows, whatever falls out of the window, so folding early or
 * late gives the same state.
 */
export class DayCells {
  readonly #limits: CellLimits;
  #rows: (readonly number[])[] = [];
  #limit = PENDING;
  /** The row that was added last, while it can be added to. */
  #last: number[] = [];
  #newest: number | null = null;
  #total = 0;

  constructor(limits: CellLimits) {
    this.#limits = limits;
  }

  add(cluster: number, day: number, column: number): void {
    if (this.#newest === null || day > this.#newest) this.#newest = day;
    const row = this.#at(cluster, day);
    row[column + 2] = (row[column + 2] ?? 0) + 1;
    this.#total++;
  }

  toState(): WindowState {
    const folded = this.#gather();
    return { folded, newest: this.#newest, rows: this.#rows.slice() };
  }

  /** The row of a cluster and day, a new one unless the last one is theirs. */
  #at(cluster: number, day: number): number[] {
    if (this.#last[0] === cluster && this.#last[1] === day) return this.#last;
    if (this.#rows.length >= this.#limit) this.#gather();
    const row = new Array<number>(this.#limits.width + 2).fill(0);
    row[0] = cluster;
    row[1] = day;
    this.#rows.push(row);
    this.#last = row;
    return row;
  }

  /** @returns whether there are so many counts that the clusters were folded */
  #gather(): boolean {
    const folded = this.#total > EXACT;
    const { span, buckets } = this.#limits;
    const rows = folded ? foldRows(this.#rows, buckets) : gatherRows(this.#rows, RULES);
    this.#rows = pruneRows(rows, this.#newest, span);
    this.#limit = Math.max(PENDING, 2 * this.#rows.length);
    this.#last = [];
    return folded;
  }
}

export function mergeCells(a: WindowState, b: WindowState, { span, buckets }: CellLimits): WindowState {
  if (a.newest === null) return b;
  if (b.newest === null) return a;
  const newest = Math.max(a.newest, b.newest);
  const folded = a.folded || b.folded;
  const rowsOf = (state: WindowState): WindowState['rows'] =>
    folded && !state.folded ? foldRows(state.rows, buckets) : state.rows;
  const rows = pruneRows(mergeRows(rowsOf(a), rowsOf(b), RULES), newest, span);
  if (folded || countAll(rows) <= EXACT) return { folded, newest, rows };
  return { folded: true, newest, rows: foldRows(rows, buckets) };
}

function countAll(rows: WindowState['rows']): number {
  let total = 0;
  for (const row of rows) for (let i = 2; i < row.length; i++) total += row[i] ?? 0;
  return total;
}
