import type { Observation } from '../../model/signal.ts';
import type { EvidenceItem } from '../evidence/evidence.ts';
import { quoteItem } from '../evidence/evidence-items.ts';
import { hash32 } from '../hash.ts';
import { compareBy } from '../stable-order.ts';

/** Days that are shown by the same reviews, reviews shown of each stretch, and stretches kept, the latest. */
const STRETCH = 7;
const SHOWN = 3;
const STRETCHES = 157;

/** A review that stands for those of its week. */
export type Arrival = {
  readonly day: number;
  readonly hash: number;
  readonly key: string;
  readonly item: EvidenceItem;
};

/** Three reviews a week, whatever their stars: what a burst consists of. */
export class Arrivals {
  readonly #weeks = new Map<number, { day: number; hash: number; key: string; from: Observation }[]>();

  add(observation: Observation<'reviews'>, key: string, day: number): void {
    const week = Math.floor(day / STRETCH);
    const hash = hash32(key, 7);
    const kept = this.#weeks.get(week) ?? [];
    if (kept.length === SHOWN && hash > (kept[SHOWN - 1]?.hash ?? 0)) return;
    if (observation.texts.every(({ tokens }) => tokens.length === 0)) return;
    kept.push({ day, hash, key, from: observation });
    this.#weeks.set(week, kept.sort(order));
    // Equal hashes are told apart by their quotes, so they stay until those are cut out.
    while (kept.length > SHOWN && (kept.at(-1)?.hash ?? 0) > (kept[SHOWN - 1]?.hash ?? 0)) kept.pop();
  }

  toState(): readonly Arrival[] {
    const arrivals = [...this.#weeks.values()].flat().flatMap(({ day, hash, key, from }) => {
      const item = quoteItem(from, null, hash >>> 12);
      return item === null ? [] : [{ day, hash, key: `${key} ${JSON.stringify(item)}`, item }];
    });
    return keepLatest(arrivals);
  }
}

export function mergeArrivals(a: readonly Arrival[], b: readonly Arrival[]): readonly Arrival[] {
  return keepLatest([...a, ...b]);
}

function keepLatest(arrivals: readonly Arrival[]): readonly Arrival[] {
  const weeks = new Map<number, Arrival[]>();
  for (const arrival of arrivals) {
    const week = Math.floor(arrival.day / STRETCH);
    const kept = weeks.get(week);
    if (kept === undefined) weeks.set(week, [arrival]);
    else kept.push(arrival);
  }
  return [...weeks]
    .sort(([a], [b]) => b - a)
    .slice(0, STRETCHES)
    .flatMap(([, kept]) => kept.sort(order).slice(0, SHOWN));
}

const order = compareBy<{ readonly hash: number; readonly key: string }>(
  ({ hash }) => hash,
  ({ key }) => key,
);
