import { compileCellText } from '../lib/cells/cell-text.ts';
import { type ColumnMatch, sampleCells } from './match-columns.ts';
import { isNullCell } from './null-cell.ts';
import type { TableView } from './table-view.ts';

export type Cells = readonly string[];

/** Reads a cell verbatim: the first one that says something. */
export function compileText(matches: readonly ColumnMatch[]): (cells: Cells) => string {
  const positions = matches.flatMap((match) => match.positions);
  const only = positions[0];
  if (only === undefined) return () => '';
  if (positions.length === 1) {
    return (cells) => {
      const cell = cells[only];
      return cell === undefined || isNullCell(cell) ? '' : cell;
    };
  }
  return (cells) => {
    for (const position of positions) {
      const cell = cells[position];
      if (cell !== undefined && !isNullCell(cell)) return cell;
    }
    return '';
  };
}

/** What the cells of one field say, and, where that is not all of one cell, those cells. */
export interface Words {
  readonly text: string;
  readonly cells: readonly string[] | null;
}

/**
 * Reads plain words; those of columns with one name, such as a column per comment, with a blank line between them.
 * @param usual what stands for no words
 */
export function compileWords(
  view: TableView,
  matches: readonly ColumnMatch[],
  usual: string,
): (cells: Cells) => Words {
  const positions = matches.flatMap((match) => match.positions);
  const toPlain = compilePlain(view, matches);
  return (cells) => {
    const filled: string[] = [];
    const texts: string[] = [];
    for (const position of positions) {
      const cell = cells[position];
      if (cell === undefined || isNullCell(cell)) continue;
      const words = toPlain(cell);
      if (words === '') continue;
      filled.push(cell);
      texts.push(words);
    }
    if (filled.length === 0) return { text: usual, cells: null };
    const text = texts.join('\n\n');
    return { text, cells: text === filled[0] ? null : filled };
  };
}

/** Compiles the way from the cells of a text field to their plain words. */
function compilePlain(view: TableView, matches: readonly ColumnMatch[]): (cell: string) => string {
  const toPlain = compileCellText(matches.flatMap((match) => sampleCells(view, match)));
  return (cell) => {
    const words = toPlain(cell);
    // Markup around nothing: an empty paragraph, an image alone.
    return words === cell || !isNullCell(words) ? words : '';
  };
}
