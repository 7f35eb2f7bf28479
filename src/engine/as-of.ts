import { dayOf } from '../lib/dates/days.ts';
import { RECORD_KINDS, type RecordKind } from '../model/kinds.ts';
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

/** Dates by kind of record and day: plain data, so that threads may pass it. */
export type DatesByDay = readonly (readonly [kind: RecordKind, day: number, dates: number])[];

/** Finds the as-of day: the newest day in the inputs, leaving out lonely days far in the future. */
export class NewestDay {
  readonly #counts = new Map<RecordKind, Map<number, number>>();

  add(record: AnyRecord): void {
    for (const ms of datesOf(record)) {
      const day = dayOf(ms);
      if (day !== null) this.#count(record.kind, day, 1);
    }
  }

  toState(): DatesByDay {
    return [...this.#counts].flatMap(([kind, days]) =>
      [...days].map(([day, dates]) => [kind, day, dates] as const),
    );
  }

  /** Adds the dates of other records. */
  absorb(dates: DatesByDay): void {
    for (const [kind, day, count] of dates) this.#count(kind, day, count);
  }

  /** @returns the day (null without any date) and how many dates after it were set aside */
  find(): Newest {
    const all = new Map<number, number>();
    for (const days of this.#counts.values())
      for (const [day, dates] of days) all.set(day, (all.get(day) ?? 0) + dates);
    return findNewest(all);
  }

  /** The newest day of each kind of record that has dates, in the order of the kinds. */
  findByKind(): (readonly [kind: RecordKind, day: number])[] {
    return RECORD_KINDS.flatMap((kind) => {
      const { day } = findNewest(this.#counts.get(kind) ?? new Map());
      return day === null ? [] : [[kind, day] as const];
    });
  }

  #count(kind: RecordKind, day: number, dates: number): void {
    let days = this.#counts.get(kind);
    if (days === undefined) {
      days = new Map();
      this.#counts.set(kind, days);
    }
    days.set(day, (days.get(day) ?? 0) + dates);
  }
}

interface Newest {
  readonly day: number | null;
  readonly lonely: number;
}

function findNewest(counts: ReadonlyMap<number, number>): Newest {
  const days = [...counts].sort((a, b) => b[0] - a[0]);
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
