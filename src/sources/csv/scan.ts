import {
  BREAK,
  CR,
  DELIMITER,
  type Form,
  findBreak,
  isDelimiter,
  LETTER,
  LF,
  passBreak,
  type Span,
} from './scan-form.ts';
import { findClose, NEEDS_MORE, type QuotedCell } from './scan-quotes.ts';

/** Where the cells of a record stand; one object serves all records of a file. */
export interface CellOffsets {
  count: number;
  /** First byte of the content of each cell, without its quote, and the byte after the last one. */
  starts: Int32Array;
  ends: Int32Array;
  /** 1 where the content has escapes to be undone. */
  escaped: Uint8Array;
  /** Line ends inside cells. */
  breaks: number;
  /** Stray quotes in quoted cells. */
  strays: number;
  /** Whether the scan ended early inside a quoted cell, the one in `quoted`. */
  isOpen: boolean;
  /** Whether a cell may hold the end of this record and the start of others. */
  isSuspect: boolean;
  /** The quote of a cell that does: its first line completes the record, on a later one a quote opens a cell; or -1. */
  tornAt: number;
  /** The last quoted cell. */
  readonly quoted: QuotedCell;
  /** The next line end; it is not known when it stands before the cell. */
  nextBreak: number;
}

export function createCellOffsets(): CellOffsets {
  return {
    count: 0,
    starts: new Int32Array(64),
    ends: new Int32Array(64),
    escaped: new Uint8Array(64),
    breaks: 0,
    strays: 0,
    isOpen: false,
    isSuspect: false,
    tornAt: -1,
    quoted: { openedAt: -1, closedAt: -1, escaped: 0, strays: 0, reopensAt: -1 },
    nextBreak: -1,
  };
}

/** In place of a closing quote; no cell ends after it. */
const UNQUOTED = -3;

/**
 * Finds the cells of the record at `span.from` and decodes nothing. UTF-8 never has the bytes of one character
 * inside another, so marks are compared byte by byte.
 *
 * A quote at the start of a cell opens it, a quote before a delimiter or a line end closes it. Any other quote inside
 * is a stray one: in files that never escape (`"He said "hi" and left"`) it is text; in files that write an inch
 * (`"5" nail`) the cell was not quoted at all. `span.strays` says which is read.
 * @returns the byte after its line end, `NEEDS_MORE` or `UNCLOSED`
 */
export function scanRecord(span: Span, form: Form, cells: CellOffsets): number {
  const { bytes, end } = span;
  const { quote, meanings } = form;
  const width = form.delimiter.length;
  reset(cells);
  for (let at = span.from; ; at += width) {
    const start = at;
    cells.quoted.openedAt = at;
    const close = at < end && bytes[at] === quote ? passQuoted(span, form, cells) : UNQUOTED;
    if (close < 0 && close !== UNQUOTED) return close;
    at = findMark(span, form, Math.max(at, close + 1));
    if (at >= end && !span.isLast) return NEEDS_MORE;
    const isOver = at >= end || meanings[bytes[at] ?? 0] === BREAK;
    const stop = isOver && isCutReturn(span, start, at) ? at - 1 : at;
    // Text after the closing quote: the cell was not quoted after all, and is kept as it stands.
    if (stop === close + 1) addQuoted(cells, start + 1, close);
    else addCell(cells, start, stop);
    if (isOver) return passBreak(span, at);
  }
}

/** @returns the next delimiter or line end outside quotes, or `span.end` */
function findMark(span: Span, form: Form, from: number): number {
  const { bytes, end } = span;
  const { meanings, lastMark } = form;
  const isWide = form.delimiter.length > 1;
  let at = from;
  for (; at < end; at++) {
    const byte = bytes[at] ?? 0;
    // Most bytes are letters and digits, and most marks stand before them.
    if (byte > lastMark) continue;
    const meaning = meanings[byte];
    if (meaning === LETTER) continue;
    if (!isWide || meaning === BREAK || isDelimiter(span, form, at)) break;
  }
  return at;
}

/** Whether the line end at `at` is the LF of a CRLF. */
function isCutReturn({ bytes, end }: Span, start: number, at: number): boolean {
  return at < end && at > start && bytes[at] === LF && bytes[at - 1] === CR;
}

function passQuoted(span: Span, form: Form, cells: CellOffsets): number {
  const close = findClose(span, form, cells.quoted);
  if (close < 0) cells.isOpen = true;
  else noteQuoted(span, form, cells);
  return close;
}

function reset(cells: CellOffsets): void {
  cells.count = 0;
  cells.breaks = 0;
  cells.strays = 0;
  cells.isOpen = false;
  cells.isSuspect = false;
  cells.tornAt = -1;
  cells.nextBreak = -1;
}

/** Counts the line ends of a quoted cell and looks for signs that it took in other records. */
function noteQuoted(span: Span, form: Form, cells: CellOffsets): void {
  const { openedAt, closedAt, strays, reopensAt } = cells.quoted;
  cells.strays += strays;
  if (cells.nextBreak < openedAt) cells.nextBreak = findBreak(span, form, openedAt);
  const firstBreak = cells.nextBreak;
  if (firstBreak >= closedAt) return;
  while (cells.nextBreak < closedAt) {
    cells.breaks += 1;
    cells.nextBreak = findBreak(span, form, cells.nextBreak + 1);
  }
  const { columns } = form;
  const isComplete = cells.count + countCells(span, form, { from: openedAt, to: firstBreak }) === columns;
  if (isComplete && reopensAt > firstBreak) cells.tornAt = openedAt;
  cells.isSuspect ||=
    strays > 0 || (isComplete && countCells(span, form, { from: firstBreak, to: closedAt }) >= columns);
}

/** Cells that the delimiters would make of a stretch of text. */
function countCells(span: Span, form: Form, { from, to }: { from: number; to: number }): number {
  let count = 1;
  for (let at = from; at < to; at++) {
    if (form.meanings[span.bytes[at] ?? 0] === DELIMITER && isDelimiter(span, form, at)) count += 1;
  }
  return count;
}

function addCell(cells: CellOffsets, start: number, end: number): void {
  const { count } = cells;
  if (count === cells.starts.length) grow(cells);
  cells.starts[count] = start;
  cells.ends[count] = end;
  cells.escaped[count] = 0;
  cells.count = count + 1;
}

function addQuoted(cells: CellOffsets, start: number, end: number): void {
  addCell(cells, start, end);
  cells.escaped[cells.count - 1] = cells.quoted.escaped;
}

function grow(cells: CellOffsets): void {
  const size = 2 * cells.count;
  const { starts, ends, escaped } = cells;
  cells.starts = new Int32Array(size);
  cells.starts.set(starts);
  cells.ends = new Int32Array(size);
  cells.ends.set(ends);
  cells.escaped = new Uint8Array(size);
  cells.escaped.set(escaped);
}
