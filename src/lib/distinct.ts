import { hash32 } from './hash.ts';

/** Hashes kept per counter. Up to this many distinct values the count is exact; beyond, about 3 % off. */
export const DISTINCT_CAP = 1024;

/** Distinct values as their smallest hashes (k minimum values), sorted. */
export type DistinctState = readonly number[];

/** Counts distinct texts inside one `map`. */
export class Distinct {
  #hashes = new Set<number>();

  add(value: string): void {
    this.#hashes.add(hash32(value, 3));
    if (this.#hashes.size > 4 * DISTINCT_CAP) this.#hashes = new Set(this.toState());
  }

  toState(): DistinctState {
    return [...this.#hashes].sort((a, b) => a - b).slice(0, DISTINCT_CAP);
  }
}

export function mergeDistinct(a: DistinctState, b: DistinctState): DistinctState {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  return [...new Set([...a, ...b])].sort((x, y) => x - y).slice(0, DISTINCT_CAP);
}

/** How many distinct values were added. @returns whole number */
export function countDistinct(state: DistinctState): number {
  const last = state.at(-1);
  if (last === undefined || state.length < DISTINCT_CAP) return state.length;
  return Math.round(((DISTINCT_CAP - 1) * 2 ** 32) / (last + 1));
}
