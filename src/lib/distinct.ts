import { hash32 } from './hash.ts';
import { hashName } from './hash-name.ts';
import { mergeRows, type RowRules } from './sorted-rows.ts';

/** Hashes kept per counter. Up to this many distinct values the count is exact; beyond, about 3 % off. */
export const DISTINCT_CAP = 1024;

/** Distinct values as their smallest hashes (k minimum values), sorted. */
export type DistinctState = readonly number[];

/** Counts distinct texts inside one `map`. */
export class Distinct {
  #hashes = new Set<number>();

  /** Names are the same whatever their case and the blanks around them. */
  addName(name: string): void {
    this.#addHash(hashName(name, 3));
  }

  add(value: string): void {
    this.#addHash(hash32(value, 3));
  }

  toState(): DistinctState {
    return [...this.#hashes].sort((a, b) => a - b).slice(0, DISTINCT_CAP);
  }

  #addHash(hash: number): void {
    this.#hashes.add(hash);
    if (this.#hashes.size > 4 * DISTINCT_CAP) this.#hashes = new Set(this.toState());
  }
}

const RULES: RowRules<number> = { major: (hash) => hash, compare: (a, b) => a - b, join: (a) => a };

export function mergeDistinct(a: DistinctState, b: DistinctState): DistinctState {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  return mergeRows(a, b, RULES).slice(0, DISTINCT_CAP);
}

/** How many distinct values were added. @returns whole number */
export function countDistinct(state: DistinctState): number {
  const last = state.at(-1);
  if (last === undefined || state.length < DISTINCT_CAP) return state.length;
  return Math.round(((DISTINCT_CAP - 1) * 2 ** 32) / (last + 1));
}
