import { compareText } from '../../lib/stable-order.ts';
import { MAX_CLUSTERS } from '../../lib/states/clusters.ts';
import { countMajors, gatherRows, mergeRows, type RowRules } from '../../lib/states/sorted-rows.ts';

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

const RULES: RowRules<LoadRow> = {
  major: (row) => row[0],
  compare: (a, b) => a[0] - b[0] || compareText(a[1], b[1]),
  join: (a, b) => [a[0], a[1], a[2] + b[2]],
};

export class LoadTally {
  #rows: LoadRow[] = [];
  #limit = MAX_ROWS;

  add(cluster: number, themes: string): void {
    if (this.#rows.length >= this.#limit) {
      this.#rows = gatherRows(this.#rows, RULES);
      this.#limit = Math.max(MAX_ROWS, 2 * this.#rows.length);
    }
    this.#rows.push([cluster, themes, 1]);
  }

  toState(): LoadState {
    return boundRows(gatherRows(this.#rows, RULES), 0);
  }
}

export function mergeLoads(a: LoadState, b: LoadState): LoadState {
  const modulus = coarser(a.modulus, b.modulus);
  return boundRows(mergeRows(foldRows(a, modulus), foldRows(b, modulus), RULES), modulus);
}

/** Folds as often as the rows need. */
function boundRows(rows: readonly LoadRow[], modulus: number): LoadState {
  const clusters = modulus === 0 ? countMajors(rows, RULES) : 0;
  if (modulus === 1 || (rows.length <= MAX_ROWS && clusters <= MAX_CLUSTERS)) return { modulus, rows };
  const next = modulus === 0 ? MAX_CLUSTERS : modulus / 2;
  return boundRows(foldRows({ modulus, rows }, next), next);
}

function foldRows({ modulus: before, rows }: LoadState, modulus: number): readonly LoadRow[] {
  if (before === modulus) return rows;
  return gatherRows(
    rows.map(([cluster, themes, tickets]): LoadRow => [cluster % modulus, themes, tickets]),
    RULES,
  );
}

function coarser(a: number, b: number): number {
  if (a === 0 || b === 0) return a + b;
  return Math.min(a, b);
}
