import type { Row } from '../../model/row.ts';

/** Lines that may stand above the header: title, date, author. */
export const MAX_PREAMBLE = 10;

/** Tables of two columns look like titles. */
const MIN_COLUMNS = 3;

const FIGURES = /^[^\p{L}]*\d[^\p{L}]*$/u;

/**
 * Finds the header among the first rows: the first one, unless that is next to empty and within ten lines comes one
 * that names most of the columns.
 * @param columns cells of most records
 * @returns its index
 */
export function findHeader(rows: readonly Row[], columns: number): number {
  if (columns < MIN_COLUMNS) return 0;
  const sparse = Math.max(2, Math.floor(columns / 3));
  const isTitle = ({ cells }: Row) => filledOf(cells).length <= sparse;
  const end = rows.slice(0, MAX_PREAMBLE + 1).findIndex((row) => !isTitle(row));
  const candidate = rows[end];
  return end > 0 && candidate !== undefined && namesColumns(candidate.cells, columns) ? end : 0;
}

function namesColumns(cells: readonly string[], columns: number): boolean {
  const names = filledOf(cells).map((cell) => cell.trim().toLowerCase());
  return (
    names.length > columns * 0.6 &&
    new Set(names).size >= names.length * 0.9 &&
    names.every((name) => name.length <= 120 && !FIGURES.test(name))
  );
}

function filledOf(cells: readonly string[]): string[] {
  return cells.filter((cell) => cell.trim() !== '');
}
