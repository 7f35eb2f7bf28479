import { readAmount } from '../lib/cells/money.ts';
import { parseFlag } from '../lib/cells/parse-flag.ts';
import { parseStars } from '../lib/cells/parse-stars.ts';
import { parseInstant } from '../lib/dates/parse-date.ts';
import type { FieldType } from '../model/record.ts';
import { isNullCell } from './null-cell.ts';
import type { TableView } from './table-view.ts';

/** Fewer filled cells say nothing. */
const MIN_CELLS = 3;
const MAX_CELLS = 60;

/** What the cells of one column look like, whatever it is called. */
export interface ColumnLook {
  readonly position: number;
  readonly header: string;
  readonly cells: readonly string[];
  /** Filled share of the sample. */
  readonly filled: number;
  /** Words per filled cell on average. */
  readonly words: number;
  /** Different values per filled cell: 1 where no value comes twice. */
  readonly distinct: number;
}

/** Looks at the sample of every column once. */
export function lookAtColumns(view: TableView): ColumnLook[] {
  return view.header.map((header, position) => {
    const all = view.sample.map((cells) => cells[position] ?? '');
    const full = all.filter((cell) => !isNullCell(cell));
    const cells = full.slice(0, MAX_CELLS).map((cell) => cell.slice(0, 2000));
    const words = cells.reduce((sum, cell) => sum + countWords(cell), 0) / Math.max(cells.length, 1);
    const distinct = new Set(cells).size / Math.max(cells.length, 1);
    return { position, header, cells, filled: full.length / Math.max(all.length, 1), words, distinct };
  });
}

/** A mail address is one word, however many letters and dots it has. */
function countWords(cell: string): number {
  const dense = cell.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu)?.length ?? 0;
  return (cell.match(/[^\s@]+@[^\s@]+|\p{L}+/gu)?.length ?? 0) + Math.floor(dense / 2);
}

/** Texts that are told in a line; all other text fields are told at length. */
const SHORT_TEXTS: ReadonlySet<string> = new Set(['subject', 'title', 'lossReason', 'reason']);

export interface FieldShape {
  readonly field: string;
  readonly type: FieldType;
  /** Share of cells that the closed list of the field knows; null where it has none. */
  readonly understood: ((cells: readonly string[]) => number | null) | null;
  /** Words per cell in the wordiest column of the file. */
  readonly wordiest: number;
}

/** How far the cells look like values of a field: 0 to 1; null where there are too few to tell. */
export function weighCells(look: ColumnLook, shape: FieldShape): number | null {
  if (look.cells.length < MIN_CELLS) return null;
  const { type, field } = shape;
  if (typeof type === 'object') return weighWords(look, shape);
  switch (type) {
    case 'text':
      return weighText(look, field, shape.wordiest);
    case 'date':
      return weighDates(look, field);
    case 'stars':
      return look.distinct > 0.9 && look.cells.length > 12 ? 0 : shareOf(look, isStars);
    case 'money':
    case 'number':
    case 'integer':
      return shareOf(look, isNumber);
    case 'flag':
      return shareOf(look, (cell) => parseFlag(cell) !== null);
    case 'id':
      return look.words <= 2 && look.filled > 0.9 ? look.distinct ** 4 : 0;
    case 'name':
      return look.words >= 0.5 && look.words <= 5 ? 0.8 : 0.1;
    case 'list':
      return look.words <= 8 ? 0.6 : 0.1;
  }
}

function weighWords(look: ColumnLook, shape: FieldShape): number {
  if (look.words > 6) return 0;
  const understood = shape.understood?.(look.cells) ?? 0;
  return look.distinct > 0.9 && look.cells.length > 12 ? understood / 2 : understood;
}

function weighText({ words }: ColumnLook, field: string, wordiest: number): number {
  if (words < 2) return 0.1;
  if (!SHORT_TEXTS.has(field)) return words < 3 ? 0.2 : 0.4 + (0.6 * words) / Math.max(wordiest, 1);
  return words > 15 ? 0.4 : 0.9;
}

/** Everything begins, not everything has ended: a beginning is filled, an end need not be. */
function weighDates(look: ColumnLook, field: string): number {
  const share = shareOf(look, isDate);
  return field === 'createdAt' || field === 'heldAt'
    ? share * (0.6 + 0.4 * look.filled)
    : share * (1 - 0.3 * look.filled);
}

function shareOf({ cells }: ColumnLook, fits: (cell: string) => boolean): number {
  return cells.filter(fits).length / cells.length;
}

function isDate(cell: string): boolean {
  // A bare number may be a day somewhere, but it does not look like one.
  if (/^[\d.,\s]+$/.test(cell) && !/^\d{1,4}\.\d{1,2}\.\d{1,4}/.test(cell))
    return /^\d{10}(?:\d{3})?$/.test(cell);
  const instant = parseInstant(cell, 'mdy');
  return instant !== null && !Number.isNaN(instant.ms);
}

function isStars(cell: string): boolean {
  return !Number.isNaN(parseStars(cell, 10));
}

function isNumber(cell: string): boolean {
  return /\d/.test(cell) && !Number.isNaN(readAmount(cell, '.').value);
}
