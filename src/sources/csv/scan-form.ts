import type { CsvDialect } from './dialect.ts';

export const LF = 10;
export const CR = 13;
export const BACKSLASH = 92;

/** What a byte may mean. */
export const LETTER = 0;
export const DELIMITER = 1;
export const BREAK = 2;

/** A dialect in bytes of UTF-8. */
export interface Form {
  readonly delimiter: Buffer;
  /** -1 where cells are never quoted. */
  readonly quote: number;
  /** How a quote is written inside a quoted cell. */
  readonly escapes: 'doubled' | 'backslash' | 'none';
  /** A lone CR ends a record. */
  readonly returnsEnd: boolean;
  /** What begins a comment line; empty where there are none. */
  readonly comment: Buffer;
  /** Most common number of cells. */
  readonly columns: number;
  /** Meaning of each of the 256 bytes outside quotes; of a delimiter that of its first byte. */
  readonly meanings: Uint8Array;
  /** The largest byte that is more than a letter. */
  readonly lastMark: number;
  /** Bytes after a quote that tell whether it closes. */
  readonly lookahead: number;
}

export function compileForm(dialect: CsvDialect): Form {
  const { delimiter, quote, lineEnd, comment, columns } = dialect;
  const bytes = Buffer.from(delimiter);
  const returnsEnd = lineEnd === 'CR' || lineEnd === 'mixed';
  const meanings = new Uint8Array(256);
  meanings[LF] = BREAK;
  if (returnsEnd) meanings[CR] = BREAK;
  meanings[bytes[0] ?? LF] = DELIMITER;
  return {
    delimiter: bytes,
    quote: Buffer.from(quote)[0] ?? -1,
    escapes: nameEscape(dialect),
    returnsEnd,
    comment: Buffer.from(comment),
    columns,
    meanings,
    lastMark: meanings.findLastIndex((meaning) => meaning !== LETTER),
    lookahead: Math.max(2, bytes.length),
  };
}

function nameEscape(dialect: CsvDialect): Form['escapes'] {
  if (dialect.escape === '\\') return 'backslash';
  return dialect.escape !== '' && dialect.escape === dialect.quote ? 'doubled' : 'none';
}

/** Bytes to be scanned. */
export interface Span {
  /** Nothing stands behind `end` that is not of the file. */
  bytes: Buffer;
  /** First byte of the record. */
  from: number;
  /** Byte after the last one that may be looked at. */
  end: number;
  /** Whether the file ends at `end`. */
  isLast: boolean;
  /** After a stray quote the quoted cell goes on, or it ends at the next delimiter and is kept with its quotes. */
  strays: 'text' | 'verbatim';
}

/** Whether the delimiter stands at `at`, where its first byte does. */
export function isDelimiter({ bytes, end }: Span, { delimiter }: Form, at: number): boolean {
  for (let i = 1; i < delimiter.length; i++) {
    if (at + i >= end || bytes[at + i] !== delimiter[i]) return false;
  }
  return true;
}

/** @returns the byte after the line end at `at`; -1 when it may be the CR of a CRLF cut in two */
export function passBreak({ bytes, end, isLast }: Span, at: number): number {
  if (at >= end || bytes[at] === LF) return Math.min(at + 1, end);
  if (at + 1 < end) return bytes[at + 1] === LF ? at + 2 : at + 1;
  return isLast ? at + 1 : -1;
}

/** @returns the next line end at or after `from` (of a CRLF its LF); `end` when there is none */
export function findBreak({ bytes, end }: Span, { returnsEnd, meanings }: Form, from: number): number {
  if (!returnsEnd) {
    const at = bytes.indexOf(LF, from);
    return at < 0 ? end : at;
  }
  let at = from;
  while (at < end && (meanings[bytes[at] ?? 0] !== BREAK || (bytes[at] === CR && bytes[at + 1] === LF)))
    at += 1;
  return at;
}

/** @returns the byte after the next line end at or after `from`; -1 when it is not among the bytes */
export function findNextLine(span: Span, form: Form, from: number): number {
  const at = findBreak(span, form, from);
  if (at >= span.end) return span.isLast ? span.end : -1;
  return passBreak(span, at);
}

export function countBreaks(span: Span, form: Form, from: number, to: number): number {
  let count = 0;
  for (let at = findBreak(span, form, from); at < to; at = findBreak(span, form, at + 1)) count += 1;
  return count;
}
