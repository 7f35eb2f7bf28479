import { dayOf, isoDay } from '../lib/dates/days.ts';
import type { AnyRecord } from '../model/record.ts';
import { datesOf } from './as-of.ts';

/** The first and the last day on which something happened. */
export class DateSpan {
  #from: number | null = null;
  #to: number | null = null;

  add(record: AnyRecord): void {
    for (const ms of datesOf(record)) this.addDay(dayOf(ms));
  }

  /** @param day in days since 1970; null changes nothing */
  addDay(day: number | null): void {
    if (day === null) return;
    if (this.#from === null || day < this.#from) this.#from = day;
    if (this.#to === null || day > this.#to) this.#to = day;
  }

  /** In days since 1970; null without any date. */
  get lastDay(): number | null {
    return this.#to;
  }

  /** As `YYYY-MM-DD`; null without any date. */
  get from(): string | null {
    return this.#from === null ? null : isoDay(this.#from);
  }

  get to(): string | null {
    return this.#to === null ? null : isoDay(this.#to);
  }
}
