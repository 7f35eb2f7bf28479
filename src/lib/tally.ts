import { hash32 } from './hash.ts';
import { compareText } from './stable-order.ts';

/** Counts by text key, sorted by key. Pairs, not an object: user text such as `__proto__` is a key here. */
export type TallyState = readonly (readonly [key: string, ...counts: number[]])[];

/** More distinct keys than this and those with the largest hashes are left out; see `capTally`. */
export const MAX_KEYS = 65_536;

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
    const pairs = [...this.#counts].map(([key, counts]): readonly [string, ...number[]] => [key, ...counts]);
    return capTally(pairs, cap);
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
 */
function capTally(pairs: readonly (readonly [string, ...number[]])[], cap: number): TallyState {
  const kept =
    pairs.length <= cap
      ? [...pairs]
      : pairs
          .map((pair) => ({ pair, hash: hash32(pair[0], 7) }))
          .sort((a, b) => a.hash - b.hash || compareText(a.pair[0], b.pair[0]))
          .slice(0, cap)
          .map(({ pair }) => pair);
  return kept.sort((a, b) => compareText(a[0], b[0]));
}

export function mergeTallies(a: TallyState, b: TallyState, cap = MAX_KEYS): TallyState {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const tally = new Tally((a[0] ?? b[0] ?? ['']).length - 1);
  for (const state of [a, b]) {
    for (const [key, ...counts] of state) tally.addAll(key, counts);
  }
  return tally.toState(cap);
}
