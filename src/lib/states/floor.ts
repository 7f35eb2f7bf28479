import type { RankFloor } from '../../model/analyzer.ts';

/**
 * What rank the best `cap` of all items met so far have at least. Items are told apart by a number, so that one met
 * twice does not stand for two.
 */
export class Floor implements RankFloor {
  least = Number.NEGATIVE_INFINITY;
  readonly #cap: number;
  readonly #ranks = new Map<number, number>();

  constructor(cap: number) {
    this.#cap = cap;
  }

  keep(item: number, rank: number): void {
    if (rank < this.least || rank <= (this.#ranks.get(item) ?? Number.NEGATIVE_INFINITY)) return;
    this.#ranks.set(item, rank);
    // Sorting now and then keeps the cost of an item constant.
    if (this.#ranks.size >= 2 * this.#cap) this.#trim();
  }

  #trim(): void {
    const best = [...this.#ranks].sort((a, b) => b[1] - a[1]);
    for (const [item] of best.splice(this.#cap)) this.#ranks.delete(item);
    this.least = best.at(-1)?.[1] ?? this.least;
  }
}

/** The floors of one analyzer in one run, by the name of what is collected. */
export class Floors {
  readonly #byName = new Map<string, Floor>();

  at(name: string, cap: number): Floor {
    let floor = this.#byName.get(name);
    if (floor === undefined) {
      floor = new Floor(cap);
      this.#byName.set(name, floor);
    }
    return floor;
  }
}
