import { hash32 } from '../hash.ts';
import { hashName } from '../hash-name.ts';

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
    const sorted = [...this.#hashes];
    if (sorted.length > 1) sorted.sort((a, b) => a - b);
    return sorted.length <= DISTINCT_CAP ? sorted : sorted.slice(0, DISTINCT_CAP);
  }

  #addHash(hash: number): void {
    this.#hashes.add(hash);
    if (this.#hashes.size > 4 * DISTINCT_CAP) this.#hashes = new Set(this.toState());
  }
}

export function mergeDistinct(a: DistinctState, b: DistinctState): DistinctState {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const merged = new Array<number>(Math.min(a.length + b.length, DISTINCT_CAP));
  let length = 0;
  for (let i = 0, j = 0; length < DISTINCT_CAP; ) {
    const one = a[i];
    const other = b[j];
    if (one === undefined && other === undefined) break;
    const isFirst = one !== undefined && (other === undefined || one <= other);
    if (isFirst) i++;
    if (!isFirst || one === other) j++;
    merged[length++] = (isFirst ? one : other) ?? 0;
  }
  merged.length = length;
  return merged;
}

/** How many distinct values were added. @returns whole number */
export function countDistinct(state: DistinctState): number {
  const last = state.at(-1);
  if (last === undefined || state.length < DISTINCT_CAP) return state.length;
  return Math.round(((DISTINCT_CAP - 1) * 2 ** 32) / (last + 1));
}
