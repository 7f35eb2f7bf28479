import type { CsvDialect } from './dialect.ts';
import type { CellOffsets } from './scan.ts';

declare global {
  interface Buffer {
    /** What `toString('utf8')` comes to in the end; without the way there a short cell costs a fifth less. */
    utf8Slice(start: number, end: number): string;
  }
}

/** Decodes one cell of a record. */
export type DecodeCell = (bytes: Buffer, offsets: CellOffsets, at: number) => string;

export function compileCell(dialect: CsvDialect): DecodeCell {
  const undoEscapes = compileUndo(dialect.quote, dialect.escape);
  return (bytes, { starts, ends, escaped }, at) => {
    const from = starts[at] ?? 0;
    const to = ends[at] ?? 0;
    if (from === to) return '';
    const text = bytes.utf8Slice(from, to);
    return escaped[at] === 1 ? undoEscapes(text) : text;
  };
}

function compileUndo(quote: string, mark: string): (text: string) => string {
  if (mark !== '\\') return (text) => text.replaceAll(mark + quote, quote);
  // A backslash before anything but a quote and itself is one: `C:\temp`.
  const undo = (both: string, next: string) => (next === quote || next === mark ? next : both);
  return (text) => text.replace(/\\(.)/gs, undo);
}

export function decodeAll(bytes: Buffer, offsets: CellOffsets, decode: DecodeCell): string[] {
  const cells: string[] = [];
  for (let at = 0; at < offsets.count; at++) cells.push(decode(bytes, offsets, at));
  return cells;
}

/** A longer record is not decoded as a whole: the shortest of its cells would keep all of it in memory. */
const MAX_WHOLE = 8192;

/**
 * Compiles the decoder of cells for a reader that wants several of each record. Of a record in ASCII, where bytes are
 * characters, cells are cut out of the decoded whole: one call for all costs less than one for each.
 */
export function compileCells(
  dialect: CsvDialect,
): (bytes: Buffer, offsets: CellOffsets) => (at: number) => string {
  const decode = compileCell(dialect);
  const undoEscapes = compileUndo(dialect.quote, dialect.escape);
  return (bytes, offsets) => {
    const { starts, ends, escaped, count } = offsets;
    const from = starts[0] ?? 0;
    const to = ends[count - 1] ?? 0;
    const whole = to - from > MAX_WHOLE ? '' : bytes.utf8Slice(from, to);
    if (whole.length !== to - from) return (at) => decode(bytes, offsets, at);
    return (at) => {
      const text = whole.slice((starts[at] ?? 0) - from, (ends[at] ?? 0) - from);
      return escaped[at] === 1 ? undoEscapes(text) : text;
    };
  };
}

/** Whether all cells from `first` on hold nothing but white space. Nearly always one byte decides. */
export function isBlank(bytes: Buffer, { count, starts, ends }: CellOffsets, first = 0): boolean {
  for (let at = first; at < count; at++) {
    const from = starts[at] ?? 0;
    const to = ends[at] ?? 0;
    if (from < to && !isSpace(bytes, from, to)) return false;
  }
  return true;
}

function isSpace(bytes: Buffer, from: number, to: number): boolean {
  const first = bytes[from] ?? 0;
  if (first > 32 && first < 128) return false;
  return bytes.toString('utf8', from, to).trim() === '';
}
