import type { Row } from '../../model/row.ts';
import { frameRows } from '../csv/frame.ts';
import { joinHeader, nameColumns } from '../csv/header.ts';

/** Where the table of a sheet stands. */
export interface SheetFrame {
  readonly header: readonly string[];
  /** The row of the header, of its last row where it has several; null where there is none. */
  readonly headerRow: number | null;
  /** The last row above the first record. */
  readonly rowsAbove: number;
}

/** Finds the header among the first rows of a sheet that are not blank. @param rows at least one */
export function frameSheet(rows: readonly Row[]): SheetFrame {
  const columns = usualWidth(rows);
  // Cells that are empty at the end of a row are not in the file. Titles stay as short as they are.
  const padded = rows.map(({ row, cells }) => ({
    line: row,
    cells:
      cells.length < 2 ? cells : [...cells, ...Array<string>(Math.max(0, columns - cells.length)).fill('')],
  }));
  const { preambleLines, headerRows } = frameRows(padded, columns);
  const names = padded.filter(({ line }) => line > preambleLines).slice(0, headerRows);
  const last = names.at(-1)?.line;
  if (last === undefined) return { header: nameColumns(columns), headerRow: null, rowsAbove: preambleLines };
  return { header: joinHeader(names.map(({ cells }) => cells)), headerRow: last, rowsAbove: last };
}

/** The width that all but the widest tenth of the rows keep to. */
function usualWidth(rows: readonly Row[]): number {
  const widths = rows.map(({ cells }) => cells.length).sort((a, b) => b - a);
  return widths[rows.length < 4 ? 0 : Math.ceil(rows.length * 0.1)] ?? 1;
}
