import type { InspectedFile } from '../model/inspect.ts';
import type { Row, Table } from '../model/row.ts';
import type { Ledger } from './ledger.ts';

type Account = Pick<InspectedFile, 'rows' | 'records' | 'duplicates' | 'blanks' | 'rejects' | 'firstRows'>;

/**
 * The account of a table's rows.
 * @param estimated rows of the whole file where only its first ones were read; null: all were read
 */
export function accountOf(ledger: Ledger, estimated: { rows: number | null } | null): Account {
  const { rows, records, duplicates, blanks, rejects } = ledger;
  const counts = { rows, records, duplicates, blanks, rejects };
  if (estimated === null) return { ...counts, firstRows: null };
  return {
    ...{ rows: null, records: null, duplicates: null, blanks: null, rejects: null },
    firstRows: { ...counts, rowsEstimated: estimated.rows },
  };
}

/** Rows of a large file, from the length of the first rows; an archive's size says nothing of what is in it. */
export function estimateRows(table: Table, bytes: number | null): { rows: number | null } {
  const { sample, dialect } = table;
  if (bytes === null || dialect.container !== undefined || sample.length === 0) return { rows: null };
  const average = sample.reduce((sum, row) => sum + lengthOf(row), 0) / sample.length;
  return { rows: roundOff(bytes / Math.max(1, average)) };
}

/** Characters, with a sign after each cell. */
function lengthOf({ cells }: Row): number {
  return cells.reduce((sum, cell) => sum + cell.length + 1, 0);
}

/** Two figures: the estimate is no better. */
function roundOff(rows: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, rows))) - 1);
  return Math.round(rows / unit) * unit;
}
