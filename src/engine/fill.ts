import { roundTo } from '../lib/round.ts';
import type { RecordKind } from '../model/kinds.ts';
import { type AnyRecord, FIELDS } from '../model/record.ts';

/** A value as people would say it is filled in: a word, a number, a date, a yes or no, or some of a list. */
export function isFilled(value: unknown): boolean {
  if (value === null || value === undefined) return false;
  if (typeof value === 'string') return value.trim() !== '';
  return !Array.isArray(value) || value.length > 0;
}

/** A tally as plain data. */
export interface FillState {
  readonly kind: RecordKind;
  readonly records: number;
  /** By field, in the order of `FIELDS`. */
  readonly counts: readonly number[];
}

/** Counts in how many records each field says something. */
export class FillTally {
  readonly #kind: RecordKind;
  readonly #fields: readonly string[];
  readonly #counts: number[];
  #records = 0;

  constructor(kind: RecordKind) {
    this.#kind = kind;
    this.#fields = Object.keys(FIELDS[kind]);
    this.#counts = this.#fields.map(() => 0);
  }

  /** @param onFilled called with every field that says something for the first time */
  add(record: AnyRecord, onFilled: (field: string) => void = () => {}): void {
    this.#records++;
    for (const [at, field] of this.#fields.entries()) {
      if (!isFilled(Reflect.get(record, field))) continue;
      const count = this.#counts[at] ?? 0;
      if (count === 0) onFilled(field);
      this.#counts[at] = count + 1;
    }
  }

  toState(): FillState {
    return { kind: this.#kind, records: this.#records, counts: [...this.#counts] };
  }

  /** As if the records of another tally of the same kind had been added here too. */
  absorb({ records, counts }: Omit<FillState, 'kind'>): void {
    this.#records += records;
    for (const [at, count] of counts.entries()) this.#counts[at] = (this.#counts[at] ?? 0) + count;
  }

  /** Share of records, 0 to 1, by field; every field of the kind is there. */
  shares(): Record<string, number> {
    const all = Math.max(1, this.#records);
    return Object.fromEntries(
      this.#fields.map((field, at) => [field, roundTo((this.#counts[at] ?? 0) / all, 4)]),
    );
  }
}
