import { hash32 } from '../hash.ts';
import { compareText } from '../stable-order.ts';
import { mergeRows } from './sorted-rows.ts';

/** Counts by text key, sorted by key. Pairs, not an object: user text such as `__proto__` is a key here. */
export type TallyState = readonly (readonly [key: string, ...counts: number[]])[];

/** More distinct keys than this and those with the largest hashes are left out; see `capTally`. */
const MAX_KEYS = 65_536;

export class Tally {
  readonly #width: number;
  readonly #counts = new Map<string, number[]>();

  constructor(width = 1) {
    this.#width = width;
  }

  add(key: string, column = 0, count = 1): void {
    const counts = this.#at(key);
    counts[column] = (counts[column] ?? 0) + count;
  }

  addAll(key: string, counts: readonly number[]): void {
    const own = this.#at(key);
    for (let i = 0; i < counts.length; i++) own[i] = (own[i] ?? 0) + (counts[i] ?? 0);
  }

  toState(cap = MAX_KEYS): TallyState {
    const rows: Row[] = [];
    this.#counts.forEach((counts, key) => {
      rows.push([key, ...counts]);
    });
    return capTally(rows.sort(RULES.compare), cap);
  }

  #at(key: string): number[] {
    let counts = this.#counts.get(key);
    if (counts === undefined) {
      counts = new Array<number>(this.#width).fill(0);
      this.#counts.set(key, counts);
    }
    return counts;
  }
}

/**
 * Keeps the `cap` keys with the smallest hashes. A key that is among the smallest of the whole is among the
 * smallest of every part, so its count stays exact and the cap obeys the merge laws; which keys stay is a
 * matter of their hash, not of their count.
 * @param rows sorted by key
 */
function capTally(rows: TallyState, cap: number): TallyState {
  if (rows.length <= cap) return rows;
  // The index after the hash, so that keys decide between equal hashes.
  const ranks = Float64Array.from(rows, ([key], index) => hash32(key, 7) * MAX_ROWS + index);
  const last = ranks.toSorted()[cap - 1] ?? Number.NEGATIVE_INFINITY;
  return rows.filter((_, index) => (ranks[index] ?? 0) <= last);
}

/** Places a whole number of 53 bits has beside 32 bits of a hash; more keys than that fit into no memory. */
const MAX_ROWS = 2 ** 21;

type Row = TallyState[number];

const RULES = { compare: (a: Row, b: Row) => compareText(a[0], b[0]), join: addRows };

function addRows(a: Row, b: Row): Row {
  const sum: [string, ...number[]] = [...a];
  for (let i = 1; i < b.length; i++) sum[i] = Number(sum[i] ?? 0) + Number(b[i]);
  return sum;
}

export function mergeTallies(a: TallyState, b: TallyState, cap = MAX_KEYS): TallyState {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  return capTally(mergeRows(a, b, RULES), cap);
}
