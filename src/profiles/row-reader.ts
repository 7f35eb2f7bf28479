import { readCurrency } from '../lib/money.ts';
import { parseFlag } from '../lib/parse-flag.ts';
import { splitList, splitSpacedList } from '../lib/split-list.ts';
import type { Profile } from '../model/profile.ts';
import {
  type Amount,
  type Cells,
  compileDate,
  compileMoney,
  compileNumber,
  compileStars,
  compileText,
  type FileHabits,
  type OnProblem,
} from './compile-readers.ts';
import { compileEnum } from './enum-reader.ts';
import type { ColumnPlan, FieldPlan } from './plan-columns.ts';
import type { TableView } from './table-view.ts';
import { VALUE_RULES, type ValueRule } from './values.data.ts';

const NOTHING: readonly string[] = [];

/** Vendors that part tags by blanks; theirs hold none. */
const SPACED_LISTS: ReadonlySet<string> = new Set(['zendesk']);

interface Context {
  readonly view: TableView;
  readonly profile: Profile;
  readonly habits: FileHabits;
  readonly onProblem: OnProblem;
}

/** Reads the fields of one row at a time. Compiled once per file; `cells` is set for every row. */
export class RowReader {
  cells: Cells = [];
  readonly #texts = new Map<string, (cells: Cells) => string>();
  readonly #numbers = new Map<string, (cells: Cells) => number | null>();
  readonly #amounts = new Map<string, (cells: Cells, currency: string | null) => Amount>();
  readonly #indexes = new Map<string, (cells: Cells) => number>();
  readonly #lists = new Map<string, (cells: Cells) => readonly string[]>();

  constructor(plan: ColumnPlan, context: Context) {
    const tagHeaders = new Set(
      plan.fields
        .filter(({ type }) => type === 'list')
        .flatMap(({ matches }) => matches.map((m) => m.header)),
    );
    for (const field of plan.fields) this.#compile(field, context, (header) => tagHeaders.has(header));
  }

  #compile(plan: FieldPlan, context: Context, isList: (header: string) => boolean): void {
    const { field, type, matches } = plan;
    const { view, profile, onProblem } = context;
    const values = valuesOf(profile, field);
    if (typeof type === 'object') {
      const spec = { oneOf: type.oneOf, rule: ruleOf(profile, field), values, isList };
      this.#indexes.set(
        field,
        withDefault(compileEnum(matches, spec), type.oneOf.indexOf(defaultOf(profile, field) ?? '')),
      );
    } else if (type === 'date') this.#numbers.set(field, compileDate(plan, view, context));
    else if (type === 'money') this.#amounts.set(field, compileMoney(plan, view, context));
    else if (type === 'stars') this.#numbers.set(field, compileStars(plan, view, { values, onProblem }));
    else if (type === 'number' || type === 'integer')
      this.#numbers.set(field, compileNumber(plan, view, context));
    else if (type === 'list')
      this.#lists.set(field, compileList(plan, SPACED_LISTS.has(profile.meta.vendor)));
    else this.#texts.set(field, orDefault(compileText(matches), defaultOf(profile, field) ?? ''));
  }

  /** Verbatim; empty when there is nothing. */
  text(field: string): string {
    return this.#texts.get(field)?.(this.cells) ?? '';
  }

  /** Trimmed; null when there is nothing. */
  name(field: string): string | null {
    const text = this.text(field).trim();
    return text === '' ? null : text;
  }

  number(field: string): number | null {
    return this.#numbers.get(field)?.(this.cells) ?? null;
  }

  flag(field: string): boolean | null {
    return parseFlag(this.text(field));
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
    const text = this.text('currency');
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

function defaultOf(profile: Profile, field: string): string | undefined {
  return new Map<string, string>(Object.entries(profile.defaults ?? {})).get(field);
}

function valuesOf(profile: Profile, field: string): Readonly<Record<string, string>> {
  return (
    new Map<string, Readonly<Record<string, string>>>(Object.entries(profile.values ?? {})).get(field) ?? {}
  );
}

function ruleOf(profile: Profile, field: string): ValueRule | undefined {
  return new Map<string, ValueRule>(Object.entries(VALUE_RULES[profile.meta.kind])).get(field);
}
