import { type Cut, type CutRow, cutRecords } from './sniff-cut.ts';

/** Fewer records than this may all have a blank by chance. */
const MIN_RECORDS = 3;

/** A piece of the file as it was cut. */
export interface CutPiece {
  readonly text: string;
  readonly cut: Cut;
  readonly limits: { readonly maxRows: number; readonly complete: boolean };
}

/**
 * The delimiter with the blank that belongs to it, as in `a, b, c`: one blank, and no more, after every delimiter of
 * every piece, outside of quotes.
 * @param head the first piece; the others begin anywhere
 * @returns the delimiter as it was where the blanks are not systematic
 */
export function findSpacedDelimiter(head: CutPiece, others: readonly CutPiece[]): string {
  const { delimiter } = head.cut.rules;
  const records = head.cut.rows.filter(({ cells }) => cells.length > 1).length;
  if (records < MIN_RECORDS || (delimiter !== ',' && delimiter !== ';')) return delimiter;
  const spaced = `${delimiter} `;
  return [head, ...others].every((piece) => isSpaced(piece, spaced)) ? spaced : delimiter;
}

/** Whether a piece falls into the same cells when the blank is part of the delimiter. */
function isSpaced({ text, cut, limits }: CutPiece, delimiter: string): boolean {
  const { rows } = cutRecords(text, { ...cut.rules, delimiter }, limits);
  return rows.length === cut.rows.length && rows.every((row, at) => isSameRow(row, cut.rows[at]));
}

function isSameRow({ cells }: CutRow, plain: CutRow | undefined): boolean {
  return (
    plain?.cells.length === cells.length &&
    cells.every((cell, at) => (at === 0 ? cell : ` ${cell}`) === plain.cells[at] && !isPadded(cell, at))
  );
}

/** Cells that were aligned have more than one blank. */
function isPadded(cell: string, at: number): boolean {
  return at > 0 && cell.startsWith(' ');
}
