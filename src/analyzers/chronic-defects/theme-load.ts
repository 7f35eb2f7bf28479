import { MAX_CLUSTERS } from '../../lib/clusters.ts';
import { compareBy } from '../../lib/stable-order.ts';

/**
 * Tickets by account and set of themes. Which themes are chronic is known only at the end, and a ticket with
 * several chronic themes must count once, so sets are kept, not themes.
 *
 * Bounded to `MAX_ROWS` rows: beyond 4,096 accounts or that many rows, accounts are folded to their hash modulo
 * 4,096, then 2,048 and so on. A part never needs coarser folding than the whole and folding commutes with
 * adding, so the merge laws hold.
 */
export interface LoadState {
  /** 0 = accounts as they are. */
  readonly modulus: number;
  /** [cluster, theme ids joined by `SEPARATOR`, or `NO_DEFECT`, tickets], sorted. */
  readonly rows: readonly LoadRow[];
  readonly [key: string]: number | readonly LoadRow[];
}

export type LoadRow = readonly [cluster: number, themes: string, tickets: number];

/** No id has this character: users may name themes as they like. */
export const SEPARATOR = '\u0001';

/** Stands for tickets that report no defect. */
export const NO_DEFECT = '';

const MAX_ROWS = 8192;

const order = compareBy<LoadRow>(
  (row) => row[0],
  (row) => row[1],
);

export class LoadTally {
  readonly #sets = new Map<string, Map<number, number>>();

  add(cluster: number, themes: string, tickets = 1): void {
    let counts = this.#sets.get(themes);
    if (counts === undefined) {
      counts = new Map();
      this.#sets.set(themes, counts);
    }
    counts.set(cluster, (counts.get(cluster) ?? 0) + tickets);
  }

  toState(modulus = 0): LoadState {
    const rows: LoadRow[] = [];
    for (const [themes, counts] of this.#sets) {
      for (const [cluster, tickets] of counts) rows.push([cluster, themes, tickets]);
    }
    return boundRows(rows, modulus);
  }
}

export function mergeLoads(a: LoadState, b: LoadState): LoadState {
  const modulus = coarser(a.modulus, b.modulus);
  const tally = new LoadTally();
  for (const state of [a, b]) {
    for (const [cluster, themes, tickets] of state.rows)
      tally.add(foldCluster(cluster, modulus), themes, tickets);
  }
  return tally.toState(modulus);
}

function boundRows(rows: readonly LoadRow[], modulus: number): LoadState {
  const clusters = modulus === 0 ? new Set(rows.map(([cluster]) => cluster)).size : 0;
  if (modulus === 1 || (rows.length <= MAX_ROWS && clusters <= MAX_CLUSTERS)) {
    return { modulus, rows: [...rows].sort(order) };
  }
  const next = modulus === 0 ? MAX_CLUSTERS : modulus / 2;
  const tally = new LoadTally();
  for (const [cluster, themes, tickets] of rows) tally.add(foldCluster(cluster, next), themes, tickets);
  return tally.toState(next);
}

function foldCluster(cluster: number, modulus: number): number {
  return modulus === 0 ? cluster : cluster % modulus;
}

function coarser(a: number, b: number): number {
  if (a === 0 || b === 0) return a + b;
  return Math.min(a, b);
}
