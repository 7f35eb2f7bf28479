import type { Json } from '../model/json.ts';
import { compareBy } from './stable-order.ts';

/**
 * A uniform sample of rows by the smallest hashes (bottom-k). Up to `cap` rows it is all of them, so answers on
 * real companies are exact; beyond that it stays bounded, mergeable and independent of order, and answers are
 * estimates over `kept of total`.
 */
export interface SampleState<T extends Json> {
  readonly total: number;
  readonly rows: readonly SampleRow<T>[];
  readonly [key: string]: number | readonly SampleRow<T>[];
}

/** `hash` decides who stays, `key` breaks ties; both are content. */
export type SampleRow<T extends Json> = { readonly hash: number; readonly key: string; readonly value: T };

const order = compareBy<SampleRow<Json>>(
  (row) => row.hash,
  (row) => row.key,
);

export class RowSample<T extends Json> {
  readonly #cap: number;
  #total = 0;
  #rows: SampleRow<T>[] = [];

  constructor(cap: number) {
    this.#cap = cap;
  }

  /**
   * @param hash content hash: the same row has the same hash wherever it stands
   * @param key breaks ties between equal hashes; content too, such as the record id
   */
  add(hash: number, key: string, value: T): void {
    this.#total++;
    this.#rows.push({ hash, key, value });
    if (this.#rows.length >= 2 * this.#cap) this.#trim();
  }

  toState(): SampleState<T> {
    this.#trim();
    return { total: this.#total, rows: this.#rows };
  }

  #trim(): void {
    this.#rows = this.#rows.sort(order).slice(0, this.#cap);
  }
}

export function mergeSamples<T extends Json>(
  a: SampleState<T>,
  b: SampleState<T>,
  cap: number,
): SampleState<T> {
  return { total: a.total + b.total, rows: [...a.rows, ...b.rows].sort(order).slice(0, cap) };
}
