import { hash32 } from '../hash.ts';
import { hashName } from '../hash-name.ts';
import { countRules, gatherRows, mergeRows } from './sorted-rows.ts';

/**
 * More distinct clusters than this are folded to `hash mod MAX_CLUSTERS`, so that memory and bootstrap cost do
 * not grow with customers. Folding commutes with merging: folding early or late gives the same state.
 */
export const MAX_CLUSTERS = 4096;

/** Counts by cluster: [cluster, ...counts], sorted by cluster; `folded` once the cap was passed. */
export interface ClusterState {
  readonly folded: boolean;
  readonly rows: readonly (readonly number[])[];
  readonly [key: string]: boolean | readonly (readonly number[])[];
}

/** The cluster of a record: by its account (or reviewer, ...), else the record is a cluster of its own. */
export function clusterOf(account: string | null, recordKey: string): number {
  return account === null ? hash32(recordKey, 1) : hashName(account, 2);
}

const RULES = countRules(1);

/** Rows that wait to be added up: sorting them now and then is cheaper than finding the place of each. */
const PENDING = 8192;

/**
 * Adds whole numbers by cluster, `width` counts each. Mutable inside one `map`; leaves as a sorted, bounded
 * state.
 */
export class ClusterTally {
  readonly #width: number;
  #rows: (readonly number[])[] = [];
  #limit = PENDING;
  /** The row that was added last, while it can be added to. */
  #last: number[] = [];

  constructor(width: number) {
    this.#width = width;
  }

  add(cluster: number, column: number, count = 1): void {
    const row = this.#at(cluster);
    row[column + 1] = (row[column + 1] ?? 0) + count;
  }

  /** Makes sure that the cluster is counted, even with nothing in it. */
  touch(cluster: number): void {
    this.#at(cluster);
  }

  addAll(cluster: number, counts: readonly number[]): void {
    const row = this.#at(cluster);
    for (let i = 0; i < counts.length; i++) row[i + 1] = (row[i + 1] ?? 0) + (counts[i] ?? 0);
  }

  toState(): ClusterState {
    this.#gather();
    return boundRows(this.#rows.slice(), false);
  }

  /** The row of a cluster, a new one unless the last one is its own. */
  #at(cluster: number): number[] {
    if (this.#last[0] === cluster) return this.#last;
    if (this.#rows.length >= this.#limit) this.#gather();
    const row = new Array<number>(this.#width + 1).fill(0);
    row[0] = cluster;
    this.#rows.push(row);
    this.#last = row;
    return row;
  }

  #gather(): void {
    this.#rows = gatherRows(this.#rows, RULES);
    this.#limit = Math.max(PENDING, 2 * this.#rows.length);
    this.#last = [];
  }
}

/** Merges two states with counts of the same width. */
export function mergeClusters(a: ClusterState, b: ClusterState): ClusterState {
  if (a.rows.length === 0 && !a.folded) return b;
  if (b.rows.length === 0 && !b.folded) return a;
  const folded = a.folded || b.folded;
  const [one, other] = [a, b].map((state) => (folded && !state.folded ? foldRows(state.rows) : state.rows));
  return boundRows(mergeRows(one ?? [], other ?? [], RULES), folded);
}

function boundRows(rows: readonly (readonly number[])[], folded: boolean): ClusterState {
  if (folded || rows.length <= MAX_CLUSTERS) return { folded, rows };
  return { folded: true, rows: foldRows(rows) };
}

function foldRows(rows: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return gatherRows(
    rows.map((row) => row.with(0, (row[0] ?? 0) % MAX_CLUSTERS)),
    RULES,
  );
}

/** Sum of one count over all clusters. */
export function sumClusters(state: ClusterState, column: number): number {
  return state.rows.reduce((sum, row) => sum + (row[column + 1] ?? 0), 0);
}
