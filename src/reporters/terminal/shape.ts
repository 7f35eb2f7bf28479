import { formatRange, formatUnit, NO_VALUE } from '../../lib/format-unit.ts';
import { rangeTitle, startsRange } from '../../lib/range-columns.ts';
import { translate } from '../../lib/say.ts';
import { unitOf } from '../../lib/unit-of.ts';
import type { Unit } from '../../model/analyzer.ts';
import type { ReportTable } from '../../model/report.ts';
import { type Cell, type Column, fitsGrid } from './table.ts';

// Tables hold a fact per column, for programs. For people some columns belong together, and some must go.

type Facts = ReportTable['rows'][number];

/** A column with the texts of its cells. */
interface Field {
  readonly title: string;
  readonly unit: Unit;
  readonly texts: readonly string[];
}

export interface ShapedTable {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Titles of columns that found no room. */
  readonly dropped: readonly string[];
  readonly lacksCurrency: boolean;
}

/** Narrower than this, a row is a paragraph and no column has to go. */
const MIN_GRID = 56;

/** The first rows of a table with money beside its currency, intervals in one column, and nothing that is empty. */
export function shapeTable(table: ReportTable, shown: number, width: number): ShapedTable {
  const rows = table.rows.slice(0, shown);
  const all = mergeRanges(table, rows).filter(({ texts }) => texts.some((text) => text !== NO_VALUE));
  const kept = width < MIN_GRID ? all : dropColumns(all, width);
  return {
    ...layOut(kept),
    dropped: all.filter((field) => !kept.includes(field)).map(({ title }) => title),
    lacksCurrency:
      table.columns.some(({ unit }) => unit === 'money') &&
      rows.every((row) => currencyOf(table, row) === null),
  };
}

function currencyOf({ columns }: ReportTable, row: Facts): string | null {
  const at = columns.findIndex(isCurrency);
  const currency = at < 0 ? null : row[at];
  return typeof currency === 'string' && currency !== '' ? currency : null;
}

const isCurrency = ({ title }: { readonly title: string }) => title.toLowerCase() === 'currency';

function mergeRanges(table: ReportTable, rows: readonly Facts[]): Field[] {
  return table.columns.flatMap((column, at): Field[] => {
    const unit = unitOf(column.unit);
    if (isCurrency(column) || (at > 0 && startsRange(table, at - 1))) return [];
    if (startsRange(table, at))
      return [
        {
          title: rangeTitle(table, at),
          unit,
          texts: rows.map((row) => writeRange(row[at], row[at + 1], unit)),
        },
      ];
    const texts = rows.map((row) => {
      const fact = row[at] ?? null;
      if (typeof fact === 'string' && fact !== '') return translate(fact);
      return formatUnit(fact, unit, { currency: currencyOf(table, row) });
    });
    return [{ title: translate(column.title), unit, texts }];
  });
}

function writeRange(lo: Facts[number] | undefined, hi: Facts[number] | undefined, unit: Unit): string {
  return typeof lo === 'number' && typeof hi === 'number' ? formatRange([lo, hi], unit) : NO_VALUE;
}

/** Numbers go first, from the right; then texts. The first column and a number stay. */
function dropColumns(fields: readonly Field[], width: number): readonly Field[] {
  let kept = fields;
  while (kept.length > 2) {
    const { columns, rows } = layOut(kept);
    if (fitsGrid(columns, rows, width)) return kept;
    const lastNumber = kept.findLastIndex(({ unit }, at) => at > 1 && unit !== 'text');
    const gone = lastNumber > 0 ? lastNumber : kept.length - 1;
    kept = kept.filter((_, at) => at !== gone);
  }
  return kept;
}

function layOut(fields: readonly Field[]): Pick<ShapedTable, 'columns' | 'rows'> {
  const columns = fields.map(({ title, unit }, at): Column => {
    const isText = unit === 'text';
    return { title, align: isText ? 'left' : 'right', wraps: isText || at === 0 };
  });
  const height = fields[0]?.texts.length ?? 0;
  const rows = Array.from({ length: height }, (_, at) =>
    fields.map(({ texts }): Cell => ({ text: texts[at] ?? NO_VALUE })),
  );
  return { columns, rows };
}
