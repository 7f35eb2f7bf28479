import { dayOf } from '../lib/days.ts';
import type { AnyRecord } from '../model/record.ts';

/** A newest day that stands this many days after all others is taken for a typing error or a sentinel. */
const LONELY_GAP_DAYS = 366;

/** Share of all dates that may be set aside as lonely; more than that is a fact, not an error. */
const LONELY_SHARE = 0.001;

/** Record dates that tell when something happened; due and renewal dates look ahead and do not count. */
export function datesOf(record: AnyRecord): readonly (number | null)[] {
  switch (record.kind) {
    case 'tickets':
      return [record.createdAt, record.resolvedAt, record.closedAt, record.updatedAt];
    case 'reviews':
      return [record.createdAt];
    case 'deals':
      // An open deal's close date is a forecast.
      return record.outcome === 'open' ? [record.createdAt] : [record.createdAt, record.closedAt];
    case 'backlog':
      return [record.createdAt, record.updatedAt, record.closedAt];
    case 'interviews':
      return [record.heldAt];
    case 'risk-accounts':
      return [];
  }
}

/** Finds the as-of day: the newest day in the inputs, leaving out lonely days far in the future. */
export class NewestDay {
  readonly #counts = new Map<number, number>();

  add(record: AnyRecord): void {
    for (const ms of datesOf(record)) {
      const day = dayOf(ms);
      if (day !== null) this.#counts.set(day, (this.#counts.get(day) ?? 0) + 1);
    }
  }

  toState(): (readonly [day: number, dates: number])[] {
    return [...this.#counts];
  }

  /** Adds the dates of other records. */
  absorb(days: readonly (readonly [day: number, dates: number])[]): void {
    for (const [day, dates] of days) this.#counts.set(day, (this.#counts.get(day) ?? 0) + dates);
  }

  /** @returns the day (null without any date) and how many dates after it were set aside */
  find(): { readonly day: number | null; readonly lonely: number } {
    const days = [...this.#counts].sort((a, b) => b[0] - a[0]);
    const total = days.reduce((sum, [, count]) => sum + count, 0);
    const allowed = Math.max(2, Math.floor(total * LONELY_SHARE));
    let passed = 0;
    for (const [index, [day, count]] of days.entries()) {
      const next = days[index + 1];
      passed += count;
      if (passed > allowed || next === undefined) break;
      if (day - next[0] > LONELY_GAP_DAYS && total - passed >= 10 * passed)
        return { day: next[0], lonely: passed };
    }
    return { day: days[0]?.[0] ?? null, lonely: 0 };
  }
}
