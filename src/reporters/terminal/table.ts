import CliTable from 'cli-table3';
import { translate } from '../../lib/words/say.ts';
import {
  cut,
  EMPTY_LINE,
  type Line,
  lineWidth,
  type Span,
  type Style,
  span,
  textWidth,
  wrapWords,
} from './text.ts';

export interface Column {
  readonly title: string;
  readonly align?: 'left' | 'right';
  /** Its text may be wrapped. Columns of numbers may not: they are shown whole or on lines of their own. */
  readonly wraps?: boolean;
}

export interface Cell {
  readonly text: string;
  readonly style?: Style;
}

/** A line of its own between the rows. */
export interface GroupRow {
  readonly group: Line;
}

export type Row = readonly Cell[] | GroupRow;

const isGroup = (row: Row): row is GroupRow => 'group' in row;

/** Narrower than this, wrapped text is a column of syllables. */
const MIN_WRAP = 14;
const GAP = 2;
/** Columns of text shown of one cell. */
const MAX_CELL = 240;

/** A table that fits `width`; where its columns do not, one paragraph per row instead. */
export function drawTable(columns: readonly Column[], rows: readonly Row[], width: number): Line[] {
  if (columns.length === 0 || rows.length === 0) return [];
  const widths = fitColumns(columns, rows, width);
  if (widths !== null) return drawGrid(columns, rows, widths);
  return rows.flatMap((row) => (isGroup(row) ? [row.group] : drawRecord(columns, row, width)));
}

/** Whether the columns stand side by side in this width. */
export function fitsGrid(columns: readonly Column[], rows: readonly Row[], width: number): boolean {
  return fitColumns(columns, rows, width) !== null;
}

/** Lines a header may take. */
const HEADER_LINES = [1, 2, 3, 4];

/** Widths with a header as low as can be, else with every word of it on a line of its own. */
function fitColumns(columns: readonly Column[], rows: readonly Row[], width: number): number[] | null {
  const own = rows.filter((row): row is readonly Cell[] => !isGroup(row));
  const cells = columns.map((_, at) => Math.max(0, ...own.map((row) => cellWidth(row[at]?.text))));
  const room = width - GAP * (columns.length - 1);
  const natural = (lines: number) =>
    columns.map(({ title }, at) => Math.max(titleWidth(title, lines), cells[at] ?? 0));
  const low = HEADER_LINES.map(natural).find((widths) => widths.reduce((sum, one) => sum + one, 0) <= room);
  if (low !== undefined) return low;
  const least = columns.map(({ wraps }, at) =>
    wraps === true ? Math.max(0, ...own.map((row) => longestWord(span(row[at]?.text ?? '').text))) : 0,
  );
  return shrinkColumns({ columns, natural: natural(Number.POSITIVE_INFINITY), least }, room);
}

/** The least width in which a title takes at most so many lines. */
function titleWidth(title: string, lines: number): number {
  const least = longestWord(title);
  const whole = cellWidth(title);
  if (lines === Number.POSITIVE_INFINITY) return least;
  for (let width = least; width < whole; width++) if (wrapWords(title, width).length <= lines) return width;
  return whole;
}

interface Needs {
  readonly columns: readonly Column[];
  /** Widths in which no cell is wrapped. */
  readonly natural: readonly number[];
  /** Widths in which no word is cut: ids are typed back. */
  readonly least: readonly number[];
}

/** Narrow columns of text take what they need, wide ones share what is left; where they can, without cutting words. */
function shrinkColumns({ columns, natural, least }: Needs, width: number): number[] | null {
  const widths = [...natural];
  const texts = [...columns.keys()]
    .filter((at) => columns[at]?.wraps === true)
    .sort((a, b) => (natural[a] ?? 0) - (natural[b] ?? 0) || a - b);
  let room = natural.reduce((sum, own, at) => sum - (texts.includes(at) ? 0 : own), width);
  let words = texts.reduce((sum, at) => sum + (least[at] ?? 0), 0);
  const isWhole = words <= room;
  for (const [done, at] of texts.entries()) {
    const own = natural[at] ?? 0;
    const fair = Math.floor(room / (texts.length - done));
    words -= least[at] ?? 0;
    const share = Math.min(own, isWhole ? Math.max(least[at] ?? 0, Math.min(fair, room - words)) : fair);
    if (share < Math.min(MIN_WRAP, own)) return null;
    widths[at] = share;
    room -= share;
  }
  return room < 0 ? null : widths;
}

function cellWidth(text: string | undefined): number {
  return text === undefined ? 0 : Math.min(MAX_CELL, textWidth(span(text).text));
}

function longestWord(text: string): number {
  return Math.max(...wrapWords(text, 1_000_000).flatMap((words) => words.split(/ (?!%)/).map(textWidth)));
}

// cli-table3 has its own idea of how wide a character is. It gets stand-ins instead of words: a private character
// that says which words, and as many fillers as they need. So it only does the geometry. A row of several lines is
// several rows to it, because its cost grows with the cube of a cell's length.
const FIRST_STAND_IN = 0xf0000;
const FILLER = 'x';

function drawGrid(columns: readonly Column[], rows: readonly Row[], widths: readonly number[]): Line[] {
  const words: Line[] = [];
  const standIn = (parts: Line) => {
    const columnsTaken = lineWidth(parts);
    if (columnsTaken === 0) return '';
    words.push(parts);
    return String.fromCodePoint(FIRST_STAND_IN + words.length - 1) + FILLER.repeat(columnsTaken - 1);
  };
  const table = new CliTable({
    colAligns: columns.map((column) => column.align ?? 'left'),
    colWidths: [...widths],
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    chars: BARE,
  });
  const titles = columns.map(({ title }) => ({ text: translate(title), style: 'dim' as const }));
  // Groups are no rows of the grid; they are put back where they stood.
  const groups: { readonly at: number; readonly group: Line }[] = [];
  for (const row of [titles, ...rows]) {
    if (isGroup(row)) groups.push({ at: table.length, group: row.group });
    else for (const parts of splitRow(row, widths)) table.push(parts.map(standIn));
  }
  const lines = table.toString().split('\n');
  return [...lines.keys(), lines.length].flatMap((at) => [
    ...groups.filter((group) => group.at === at).map(({ group }) => group),
    ...(at < lines.length ? [restoreWords(lines[at] ?? '', words)] : []),
  ]);
}

/** The lines of a row: each a list of cells. */
function splitRow(row: readonly Cell[], widths: readonly number[]): Line[][] {
  const cells = widths.map((width, at) => wrapCell(row[at] ?? { text: '' }, width));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, at) => cells.map((lines) => lines[at] ?? EMPTY_LINE));
}

/** No borders. */
const BARE = {
  ...{ top: '', 'top-mid': '', 'top-left': '', 'top-right': '' },
  ...{ bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '' },
  ...{ left: '', 'left-mid': '', mid: '', 'mid-mid': '' },
  ...{ right: '', 'right-mid': '', middle: ' '.repeat(GAP) },
};

function restoreWords(text: string, words: readonly Line[]): Line {
  return [...text].flatMap((char): Span[] => {
    const index = (char.codePointAt(0) ?? 0) - FIRST_STAND_IN;
    if (index >= 0) return [...(words[index] ?? EMPTY_LINE)];
    return char === FILLER ? [] : [span(char)];
  });
}

function wrapCell(cell: Cell, width: number): Line[] {
  return wrapWords(cut(span(cell.text).text, MAX_CELL), width).map((text): Line => [span(text, cell.style)]);
}

/** A short fact stays on one line. */
function holdTogether(fact: string): string {
  return fact.length <= MIN_WRAP * 2 ? fact.replaceAll(' ', '\u00a0') : fact;
}

/** One paragraph per row: its first texts, then `title value` for the others. */
function drawRecord(columns: readonly Column[], row: readonly Cell[], width: number): Line[] {
  const firstFact = columns.findIndex((column, at) => at > 0 && column.wraps !== true);
  const names = firstFact < 0 ? columns.length : firstFact;
  const name = row.slice(0, names).map(({ text }) => cut(span(text).text, MAX_CELL));
  const facts = row
    .slice(names)
    .map(({ text }, at) => holdTogether(`${translate(columns[names + at]?.title ?? '')} ${text}`.trim()));
  return [
    ...wrapWords(name.join(' '), width).map((text): Line => [span(text, 'strong')]),
    ...wrapWords(facts.join(' · '), width - GAP).map((words): Line => [span(' '.repeat(GAP)), span(words)]),
  ];
}
