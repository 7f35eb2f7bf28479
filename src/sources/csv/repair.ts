import { type ColumnModel, modelColumns } from './columns.ts';
import type { CsvDialect } from './dialect.ts';
import { alignRecord } from './repair-align.ts';
import { recutRecord } from './repair-recut.ts';
import { splitRecord } from './repair-split.ts';

/** Gives a record the cells of the table. The same array comes back where there is nothing to repair. */
export type Repair = (cells: readonly string[]) => readonly string[];

/** Wider tables are read as they are: alignment would cost too much, and says too little. */
const MAX_COLUMNS = 300;

/** Cells too many or too few that a slip of the pen explains; more of them is another record. */
const MAX_SLIP = 3;

/** Records that have to have the right length before others are bent to it. */
const MIN_RECORDS = 2;

/**
 * Compiles the repair of records that are shorter or wider than the table: written with another delimiter, with a
 * delimiter too many or missing, or with empty cells after the last column. A record of the right length costs one
 * comparison. What cannot be told from the types of the columns is left as it is, aligned from the left.
 * @param header one name per column; empty where there is none
 * @param sampleRows records below the header
 */
export function compileRepair(
  dialect: CsvDialect,
  header: readonly string[],
  sampleRows: readonly (readonly string[])[],
): Repair {
  const width = Math.max(header.length, dialect.columns);
  const whole = sampleRows.filter((cells) => cells.length === width);
  const canLearn = whole.length >= MIN_RECORDS && width > 1 && width <= MAX_COLUMNS;
  if (!canLearn) return (cells) => (cells.length > width ? dropEmptyEnd(cells, width) : cells);
  let models: readonly ColumnModel[] | null = null;
  return (cells) => {
    if (cells.length === width) return cells;
    models ??= modelColumns(whole, width);
    return repairRecord(cells, { dialect, models });
  };
}

export interface Columns {
  readonly dialect: CsvDialect;
  readonly models: readonly ColumnModel[];
}

function repairRecord(cells: readonly string[], columns: Columns): readonly string[] {
  const width = columns.models.length;
  const trimmed = dropEmptyEnd(cells, width);
  const recut = recutRecord(cells, columns);
  if (recut !== null) return recut;
  const slip = cells.length - width;
  if (slip > 0) return slip <= MAX_SLIP ? (alignRecord(cells, columns) ?? trimmed) : trimmed;
  return slip === -1 ? (splitRecord(cells, columns) ?? cells) : cells;
}

/** Without empty cells beyond the last column; the same array where there are none. */
function dropEmptyEnd(cells: readonly string[], width: number): readonly string[] {
  let end = cells.length;
  while (end > width && cells[end - 1] === '') end -= 1;
  return end === cells.length ? cells : cells.slice(0, end);
}
