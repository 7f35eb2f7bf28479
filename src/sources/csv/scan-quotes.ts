import { BACKSLASH, BREAK, CR, DELIMITER, type Form, isDelimiter, LF, type Span } from './scan-form.ts';

/** Returned for a record whose end is not among the bytes. */
export const NEEDS_MORE = -1;

/** Returned for a record with a quote that is never closed. */
export const UNCLOSED = -2;

/** So far beyond a stray quote, and beyond so many, the closing one is looked for; else `"5" nail` costs the whole file. */
const STRAY_REACH = 32 * 1024;
const MAX_STRAYS = 64;

/** The quoted cell that is being scanned; one object serves all. */
export interface QuotedCell {
  /** The quotes that open and close it. */
  openedAt: number;
  closedAt: number;
  /** 1 where escapes are to be undone. */
  escaped: number;
  /** Quotes inside that are neither escaped nor close it. */
  strays: number;
  /** The last stray that follows on a delimiter, as where a cell opens; or -1. */
  reopensAt: number;
}

/**
 * Finds the quote that closes the cell opened at `cell.openedAt`: one before a delimiter, a line end or the end of
 * the file. When the span keeps cells with a stray quote verbatim, the first stray is returned.
 * @returns its place, `NEEDS_MORE` or `UNCLOSED`
 */
export function findClose(span: Span, form: Form, cell: QuotedCell): number {
  const { bytes, isLast } = span;
  let reach = span.end;
  cell.escaped = form.escapes === 'backslash' ? 1 : 0;
  cell.strays = 0;
  cell.reopensAt = -1;
  cell.closedAt = cell.openedAt;
  while (cell.strays <= MAX_STRAYS) {
    const at = passText(span, form, cell);
    if (at < 0 || at >= reach) break;
    if (span.end - at <= form.lookahead && !isLast) return NEEDS_MORE;
    cell.closedAt = at;
    if (closesCell(span, form, at)) return at;
    if (cell.strays === 0) reach = Math.min(reach, at + STRAY_REACH);
    cell.strays += 1;
    if (bytes[at - 1] === form.delimiter[form.delimiter.length - 1]) cell.reopensAt = at;
    if (span.strays === 'verbatim') return at;
  }
  return isLast || reach < span.end || cell.strays > MAX_STRAYS ? UNCLOSED : NEEDS_MORE;
}

/** @returns the next quote after `cell.closedAt` that is not escaped, -1 when there is none */
function passText({ bytes }: Span, { quote, escapes }: Form, cell: QuotedCell): number {
  let at = bytes.indexOf(quote, cell.closedAt + 1);
  if (escapes === 'doubled') {
    for (; at >= 0 && bytes[at + 1] === quote; at = bytes.indexOf(quote, at + 2)) cell.escaped = 1;
  } else if (escapes === 'backslash') {
    while (at >= 0 && isAfterEscape(bytes, at, cell.openedAt)) at = bytes.indexOf(quote, at + 1);
  }
  return at;
}

/** Whether an odd number of backslashes stands before `at`. */
function isAfterEscape(bytes: Buffer, at: number, openedAt: number): boolean {
  let from = at;
  while (from - 1 > openedAt && bytes[from - 1] === BACKSLASH) from -= 1;
  return (at - from) % 2 === 1;
}

/** Whether the quote at `at` stands before a delimiter, a line end or the end of the file. */
function closesCell(span: Span, form: Form, at: number): boolean {
  const { bytes, end } = span;
  const next = at + 1;
  if (next >= end) return true;
  const meaning = form.meanings[bytes[next] ?? 0];
  if (meaning === DELIMITER) return isDelimiter(span, form, next);
  return meaning === BREAK || (bytes[next] === CR && bytes[next + 1] === LF);
}
