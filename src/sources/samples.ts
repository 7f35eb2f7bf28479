import { decodeHead, type Encoding } from './encoding.ts';
import type { Bytes } from './source.ts';

/** Bytes read to decide encoding, format and delimiter. */
const HEAD_BYTES = 256 * 1024;

/** Bytes of each piece from further on. */
const SAMPLE_BYTES = 32 * 1024;

/** Where in the file the pieces begin; one more is its end. */
const PLACES = [0.25, 0.5, 0.75];

/** The first bytes of a file. */
export async function readHead(bytes: Bytes): Promise<{ raw: Buffer; isAll: boolean }> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of bytes.read()) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > HEAD_BYTES) break;
  }
  return { raw: Buffer.concat(chunks).subarray(0, HEAD_BYTES), isAll: size <= HEAD_BYTES };
}

/** A piece of a file from further on. */
export interface Piece {
  readonly bytes: Buffer;
  /** Its whole lines. */
  decode(encoding: Encoding): string;
}

/** Reads pieces from the middle and the end of a file that can be jumped about in. */
export async function readSamples({ size, range }: Bytes): Promise<readonly Piece[]> {
  if (range === undefined) return [];
  const starts = [...PLACES.map((place) => Math.floor(place * size)), size - SAMPLE_BYTES];
  const pieces: Piece[] = [];
  for (const start of starts) {
    // Units of UTF-16 begin at even places.
    const from = Math.max(HEAD_BYTES, start - (start % 2));
    const to = Math.min(size, from + SAMPLE_BYTES);
    if (from >= to) continue;
    const chunks: Buffer[] = [];
    for await (const chunk of range(from, to)) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    pieces.push({ bytes, decode: (encoding) => wholeLines(bytes, encoding, to === size) });
  }
  return pieces;
}

function wholeLines(bytes: Buffer, encoding: Encoding, isEnd: boolean): string {
  const text = decodeHead(bytes, encoding);
  const lineEnd = text.includes('\n') ? '\n' : '\r';
  const from = text.indexOf(lineEnd) + 1;
  const to = isEnd ? text.length : text.lastIndexOf(lineEnd) + 1;
  return from === 0 ? '' : text.slice(from, to);
}
