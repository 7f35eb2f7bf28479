import type { RankFloor } from '../../model/analyzer.ts';
import type { Json } from '../../model/json.ts';
import { compareText } from '../stable-order.ts';
import { Floor } from './floor.ts';

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

function order(a: SampleRow<Json>, b: SampleRow<Json>): number {
  return a.hash === b.hash ? compareText(a.key, b.key) : a.hash < b.hash ? -1 : 1;
}

export class RowSample<T extends Json> {
  readonly #cap: number;
  readonly #floor: RankFloor;
  #total = 0;
  #rows: SampleRow<T>[] = [];

  /** @param floor of the run, where rows cost something to make */
  constructor(cap: number, floor?: RankFloor) {
    this.#cap = cap;
    this.#floor = floor ?? new Floor(cap);
  }

  /** Counts a row that cannot be among the sample; what it would have held need not be made. */
  passes(hash: number): boolean {
    if (-hash >= this.#floor.least) return false;
    this.#total++;
    return true;
  }

  /**
   * @param hash content hash: the same row has the same hash wherever it stands
   * @param key breaks ties between equal hashes; content too, such as the record id
   */
  add(hash: number, key: string, value: T): void {
    this.#total++;
    this.#rows.push({ hash, key, value });
    this.#floor.keep(hash, -hash);
    if (this.#rows.length >= 2 * this.#cap) this.#trim();
  }

  toState(): SampleState<T> {
    this.#trim();
    return { total: this.#total, rows: this.#rows };
  }

  #trim(): void {
    this.#rows.sort(order);
    if (this.#rows.length > this.#cap) this.#rows.length = this.#cap;
  }
}

export function mergeSamples<T extends Json>(
  a: SampleState<T>,
  b: SampleState<T>,
  cap: number,
): SampleState<T> {
  if (a.total === 0) return b;
  if (b.total === 0) return a;
  const rows = new Array<SampleRow<T>>(Math.min(a.rows.length + b.rows.length, cap));
  for (let at = 0, i = 0, j = 0; at < rows.length; at++) {
    const one = a.rows[i];
    const other = b.rows[j];
    const isFirst = one !== undefined && (other === undefined || order(one, other) <= 0);
    const row = isFirst ? one : other;
    if (row !== undefined) rows[at] = row;
    if (isFirst) i++;
    else j++;
  }
  return { total: a.total + b.total, rows };
}
