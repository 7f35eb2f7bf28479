import { dayOf, isoDay } from '../lib/days.ts';
import type { AnyRecord } from '../model/record.ts';
import { datesOf } from './as-of.ts';

/** The first and the last day on which something happened. */
export class DateSpan {
  #from: number | null = null;
  #to: number | null = null;

  add(record: AnyRecord): void {
    for (const ms of datesOf(record)) {
      const day = dayOf(ms);
      if (day === null) continue;
      if (this.#from === null || day < this.#from) this.#from = day;
      if (this.#to === null || day > this.#to) this.#to = day;
    }
  }

  /** As `YYYY-MM-DD`; null without any date. */
  get from(): string | null {
    return this.#from === null ? null : isoDay(this.#from);
  }

  get to(): string | null {
    return this.#to === null ? null : isoDay(this.#to);
  }
}
