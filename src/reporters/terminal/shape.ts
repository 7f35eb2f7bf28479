import { fieldsOf, lacksCurrency, type TableField } from '../../lib/table-fields.ts';
import type { ReportTable } from '../../model/report.ts';
import { type Cell, type Column, fitsGrid } from './table.ts';

type Row = ReportTable['rows'][number];

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
export function shapeTable({ columns, rows: all }: ReportTable, shown: number, width: number): ShapedTable {
  const rows = all.slice(0, shown);
  const fields = fieldsOf({ columns, rows });
  const kept = width < MIN_GRID ? fields : dropColumns(fields, rows, width);
  return {
    ...layOut(kept, rows),
    dropped: fields.filter((field) => !kept.includes(field)).map(({ title }) => title),
    lacksCurrency: lacksCurrency({ columns, rows }),
  };
}

/** Numbers go first, from the right; then texts. The first column and a number stay. */
function dropColumns(
  fields: readonly TableField[],
  facts: readonly Row[],
  width: number,
): readonly TableField[] {
  let kept = fields;
  while (kept.length > 2) {
    const { columns, rows } = layOut(kept, facts);
    if (fitsGrid(columns, rows, width)) return kept;
    const lastNumber = kept.findLastIndex(({ unit }, at) => at > 1 && unit !== 'text');
    const gone = lastNumber > 0 ? lastNumber : kept.length - 1;
    kept = kept.filter((_, at) => at !== gone);
  }
  return kept;
}

function layOut(fields: readonly TableField[], facts: readonly Row[]): Pick<ShapedTable, 'columns' | 'rows'> {
  const columns = fields.map(({ title, unit }, at): Column => {
    const isText = unit === 'text';
    return { title, align: isText ? 'left' : 'right', wraps: isText || at === 0 };
  });
  const rows = facts.map((row) => fields.map(({ textOf }): Cell => ({ text: textOf(row) })));
  return { columns, rows: fields.length === 0 ? [] : rows };
}
