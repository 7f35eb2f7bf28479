import type { Unit } from '../model/analyzer.ts';
import type { Fact } from '../model/conclusion.ts';
import type { ReportTable } from '../model/report.ts';
import { formatRange, formatUnit, NO_VALUE } from './words/format-unit.ts';
import { translate } from './words/say.ts';
import { unitOf } from './words/unit-of.ts';

// Tables hold a fact per column, for programs. For people an amount stands beside its currency and both ends of a range
// in one column.

type Row = readonly Fact[];
type Column = Pick<ReportTable['columns'][number], 'id' | 'title' | 'unit'>;

/** A column as people see it. */
export interface TableField {
  /** Of the column, where it has one; of a range, its first column's. */
  readonly id: string | undefined;
  /** In the language of the report. */
  readonly title: string;
  readonly unit: Unit;
  /** What stands in its cell. */
  textOf(row: Row): string;
  /** What rows are sorted by and bars are as long as: of a range, its lower end; null for words. */
  numberOf(row: Row): number | null;
}

/** The columns of a table as people see them, without those that are empty in all its rows. */
export function fieldsOf({ columns, rows }: Pick<ReportTable, 'columns' | 'rows'>): TableField[] {
  return columns
    .flatMap((column, at): TableField[] => {
      if (isCurrency(column) || startsRange(columns, at - 1)) return [];
      return [startsRange(columns, at) ? rangeField(columns, at) : plainField(columns, at)];
    })
    .filter(({ textOf }) => rows.some((row) => textOf(row) !== NO_VALUE));
}

/** Whether a table has amounts, and no row says in which currency. */
export function lacksCurrency({ columns, rows }: Pick<ReportTable, 'columns' | 'rows'>): boolean {
  const amounts = [...columns.keys()].filter((at) => columns[at]?.unit === 'money');
  const priced = rows.filter((row) => amounts.some((at) => typeof row[at] === 'number'));
  return priced.length > 0 && priced.every((row) => currencyOf(columns, row) === null);
}

/** The currency of a row's amounts. */
export function currencyOf(columns: readonly Column[], row: Row): string | null {
  const currency = row[columns.findIndex(isCurrency)];
  return typeof currency === 'string' && currency !== '' ? currency : null;
}

/** Tables of plug-ins need not name their columns. */
const isCurrency = ({ id, title }: Column) => (id ?? title.toLowerCase()) === 'currency';

function plainField(columns: readonly Column[], at: number): TableField {
  const { id, title = '', unit: name = 'text' } = columns[at] ?? {};
  const unit = unitOf(name);
  return {
    ...{ id, title: translate(title), unit },
    textOf(row) {
      const fact = row[at] ?? null;
      // An id is typed back as it stands, so that it is no word of a language.
      if (typeof fact === 'string' && fact !== '') return id === 'id' ? fact : translate(fact);
      return formatUnit(fact, unit, { currency: currencyOf(columns, row) });
    },
    numberOf: (row) => numberIn(row[at]),
  };
}

const RANGED: ReadonlySet<string> = new Set(['share', 'days', 'ratio', 'points']);
const FROM = /(?:^|\s)from$/i;

/** Whether a column and the next are the ends of a range. */
function startsRange(columns: readonly Column[], at: number): boolean {
  const [from, to] = [columns[at], columns[at + 1]];
  if (from === undefined || to === undefined || from.unit !== to.unit || !RANGED.has(from.unit)) return false;
  return FROM.test(from.title) && /^to$/i.test(to.title);
}

/** Headed with what its first column says it is, else as the usual interval. */
function rangeField(columns: readonly Column[], at: number): TableField {
  const { id, title = '', unit: name = '' } = columns[at] ?? {};
  const own = title.replace(FROM, '');
  const unit = unitOf(name);
  return {
    ...{ id, title: own === '' ? '90 %' : translate(own), unit },
    textOf(row) {
      const [lo, hi] = [numberIn(row[at]), numberIn(row[at + 1])];
      return lo === null || hi === null ? NO_VALUE : formatRange([lo, hi], unit);
    },
    numberOf: (row) => (numberIn(row[at + 1]) === null ? null : numberIn(row[at])),
  };
}

const numberIn = (fact: Fact | undefined) => (typeof fact === 'number' ? fact : null);
