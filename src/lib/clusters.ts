import { hash32 } from './hash.ts';

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
  return account === null ? hash32(recordKey, 1) : hash32(account.trim().toLowerCase(), 2);
}

/**
 * Adds whole numbers by cluster, `width` counts each. Mutable inside one `map`; leaves as a sorted, bounded
 * state.
 */
export class ClusterTally {
  readonly #width: number;
  readonly #counts = new Map<number, number[]>();

  constructor(width: number) {
    this.#width = width;
  }

  add(cluster: number, column: number, count = 1): void {
    const counts = this.#at(cluster);
    counts[column] = (counts[column] ?? 0) + count;
  }

  /** Makes sure that the cluster is counted, even with nothing in it. */
  touch(cluster: number): void {
    this.#at(cluster);
  }

  addAll(cluster: number, counts: readonly number[]): void {
    const own = this.#at(cluster);
    for (let i = 0; i < counts.length; i++) own[i] = (own[i] ?? 0) + (counts[i] ?? 0);
  }

  toState(folded = false): ClusterState {
    const rows = [...this.#counts]
      .sort((a, b) => a[0] - b[0])
      .map(([cluster, counts]) => [cluster, ...counts]);
    return folded || rows.length <= MAX_CLUSTERS ? { folded, rows } : this.#fold();
  }

  #fold(): ClusterState {
    const folded = new ClusterTally(this.#width);
    for (const [cluster, counts] of this.#counts) folded.addAll(cluster % MAX_CLUSTERS, counts);
    return folded.toState(true);
  }

  #at(cluster: number): number[] {
    let counts = this.#counts.get(cluster);
    if (counts === undefined) {
      counts = new Array<number>(this.#width).fill(0);
      this.#counts.set(cluster, counts);
    }
    return counts;
  }
}

/** Merges two states with counts of the same width. */
export function mergeClusters(a: ClusterState, b: ClusterState): ClusterState {
  if (a.rows.length === 0 && !a.folded) return b;
  if (b.rows.length === 0 && !b.folded) return a;
  const folded = a.folded || b.folded;
  const tally = new ClusterTally((a.rows[0] ?? b.rows[0] ?? [0]).length - 1);
  for (const state of [a, b]) {
    const fold = folded && !state.folded;
    for (const row of state.rows) {
      const cluster = row[0] ?? 0;
      tally.addAll(fold ? cluster % MAX_CLUSTERS : cluster, row.slice(1));
    }
  }
  return tally.toState(folded);
}

/** Sum of one count over all clusters. */
export function sumClusters(state: ClusterState, column: number): number {
  return state.rows.reduce((sum, row) => sum + (row[column + 1] ?? 0), 0);
}
