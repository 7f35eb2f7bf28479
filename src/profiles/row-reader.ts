import { decodeEntities, hasTags, htmlText } from '../lib/cells/html-text.ts';
import { readCurrency } from '../lib/cells/money.ts';
import { parseFlag } from '../lib/cells/parse-flag.ts';
import type { DecimalSign } from '../lib/cells/parse-number.ts';
import { splitList, splitSpacedList } from '../lib/cells/split-list.ts';
import type { Profile } from '../model/profile.ts';
import type { Origin } from '../model/record.ts';
import { type Amount, compileMoney, compileNumber, compileStars, type OnProblem } from './compile-readers.ts';
import type { DateColumns } from './date-columns.ts';
import { compileDate } from './date-reader.ts';
import { compileEnum } from './enum-reader.ts';
import type { ColumnPlan, FieldPlan } from './plan-columns.ts';
import type { ResolutionTime } from './resolution-time.ts';
import type { StarColumn } from './star-column.ts';
import type { TableView } from './table-view.ts';
import { type Cells, compileText, compileWords, type Words } from './text-reader.ts';
import { enumSpec, type UnknownValues } from './unknown-values.ts';

const NOTHING: readonly string[] = [];

/** Vendors that part tags by blanks; theirs hold none. */
const SPACED_LISTS: ReadonlySet<string> = new Set(['zendesk']);

/** What is known of the file before its rows are read, and what is found out on the way. */
export interface ReaderContext {
  readonly view: TableView;
  readonly plan: ColumnPlan;
  readonly profile: Profile;
  readonly decimal: DecimalSign;
  readonly dates: DateColumns;
  readonly stars: StarColumn | null;
  readonly took: ResolutionTime | null;
  readonly unknown: UnknownValues;
  readonly onProblem: OnProblem;
}

/** An origin that keeps the cells whose words were taken out of markup: quotes must be found in them. */
export interface RowOrigin extends Origin {
  cells?: Record<string, readonly string[]>;
}

/** Reads the fields of one row at a time. Compiled once per file; `cells` and `origin` are set for every row. */
export class RowReader {
  cells: Cells = [];
  origin: RowOrigin | null = null;
  readonly #took: ResolutionTime | null;
  readonly #texts = new Map<string, (cells: Cells) => string>();
  readonly #words = new Map<string, (cells: Cells) => Words>();
  readonly #numbers = new Map<string, (cells: Cells) => number | null>();
  readonly #amounts = new Map<string, (cells: Cells, currency: string | null) => Amount>();
  readonly #indexes = new Map<string, (cells: Cells) => number>();
  readonly #lists = new Map<string, (cells: Cells) => readonly string[]>();

  constructor(context: ReaderContext) {
    this.#took = context.took;
    for (const field of context.plan.fields) this.#compile(field, context);
  }

  #compile(plan: FieldPlan, context: ReaderContext): void {
    const { field, type, matches } = plan;
    const { view, profile, dates, stars, onProblem } = context;
    const { vendor, kind } = profile.meta;
    const usual = new Map<string, string>(Object.entries(profile.defaults ?? {})).get(field) ?? '';
    const numbers = { view, vendor, decimal: context.decimal, onProblem };
    if (typeof type === 'object') {
      const read = compileEnum(matches, enumSpec({ ...context, field, oneOf: type.oneOf }));
      this.#indexes.set(field, withDefault(read, type.oneOf.indexOf(usual)));
    } else if (type === 'date') this.#numbers.set(field, compileDate(plan, { dates, kind, onProblem }));
    else if (type === 'money') this.#amounts.set(field, compileMoney(plan, numbers));
    else if (type === 'stars')
      this.#numbers.set(field, compileStars(stars, { ...numbers, values: valuesOf(profile, field) }));
    else if (type === 'number' || type === 'integer') this.#numbers.set(field, compileNumber(plan, numbers));
    else if (type === 'list') this.#lists.set(field, compileList(plan, SPACED_LISTS.has(vendor)));
    else if (type === 'text') this.#words.set(field, compileWords(view, matches, usual));
    else this.#texts.set(field, orDefault(compileText(matches), usual));
  }

  /** Plain words; empty when there is nothing. Where they are not all of one cell, the origin keeps the cells. */
  text(field: string): string {
    const words = this.#words.get(field)?.(this.cells);
    if (words === undefined) return '';
    if (words.cells !== null && this.origin !== null) {
      this.origin.cells ??= {};
      this.origin.cells[field] = words.cells;
    }
    return words.text;
  }

  /** Trimmed, without tags; null when there is nothing. */
  name(field: string): string | null {
    const cell = this.#texts.get(field)?.(this.cells) ?? '';
    const text = (hasTags(cell) ? htmlText(cell) : decodeEntities(cell)).trim();
    return text === '' ? null : text;
  }

  number(field: string): number | null {
    return this.#numbers.get(field)?.(this.cells) ?? null;
  }

  /** When a ticket was solved: as its column says, else as the time it took does. */
  resolvedAt(createdAt: number | null): number | null {
    const took = this.#took?.read(this.cells) ?? null;
    if (took === null || createdAt === null) return this.number('resolvedAt');
    return this.number('resolvedAt') ?? createdAt + took;
  }

  flag(field: string): boolean | null {
    return parseFlag(this.#texts.get(field)?.(this.cells) ?? '');
  }

  list(field: string): readonly string[] {
    return this.#lists.get(field)?.(this.cells) ?? NOTHING;
  }

  /** The value of a closed list. */
  oneOf<V extends string>(field: string, spec: { readonly oneOf: readonly V[] }): V | null {
    const index = this.#indexes.get(field)?.(this.cells) ?? -1;
    return index < 0 ? null : (spec.oneOf[index] ?? null);
  }

  /** An amount and its currency: from the `currency` column, from the cell, or from the header. */
  amount(field: string): Amount {
    const text = this.#texts.get('currency')?.(this.cells) ?? '';
    const currency = text === '' ? null : (readCurrency(text) ?? text.trim());
    return this.#amounts.get(field)?.(this.cells, currency) ?? { minor: null, currency };
  }
}

function compileList(plan: FieldPlan, spaced: boolean): (cells: Cells) => readonly string[] {
  const positions = plan.matches.flatMap((match) => match.positions);
  const first = compileText(plan.matches);
  const split = spaced ? splitSpacedList : splitList;
  return (cells) => {
    const cell = first(cells);
    if (cell === '') return NOTHING;
    if (positions.length === 1) return split(cell);
    return split(positions.map((position) => cells[position] ?? '').join(';'));
  };
}

function withDefault(read: (cells: Cells) => number, index: number): (cells: Cells) => number {
  if (index < 0) return read;
  return (cells) => {
    const found = read(cells);
    return found < 0 ? index : found;
  };
}

function orDefault(read: (cells: Cells) => string, value: string): (cells: Cells) => string {
  return value === '' ? read : (cells) => read(cells) || value;
}

function valuesOf(profile: Profile, field: string): Readonly<Record<string, string>> {
  return (
    new Map<string, Readonly<Record<string, string>>>(Object.entries(profile.values ?? {})).get(field) ?? {}
  );
}
