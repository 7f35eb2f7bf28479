import { notice } from '../lib/notice.ts';
import type { Row, RowBatch, Table, TableFormat } from '../model/row.ts';
import type { SourceFile } from './discover.ts';
import { type Encoding, toUtf8 } from './encoding.ts';
import { inMegabytes, type Limits } from './limits.ts';
import { UnreadableError } from './problem.ts';

/** Rows handed over at once; enough to make the hand-over free, few enough to keep memory flat. */
export const BATCH_ROWS = 250;

/** Rows kept for recognition. */
export const SAMPLE_ROWS = 200;

/** Bytes that can be read from their start as often as needed. */
export interface Bytes {
  /** Of a file in an archive what the archive says, of a gzip file an estimate: a hint, not a promise. */
  readonly size: number;
  read(): AsyncIterable<Buffer>;
  /** The bytes at `from` and up to, not with, `to`; only where they can be had without reading all before them. */
  readonly range?: (from: number, to: number) => AsyncIterable<Buffer>;
  /** Of a plain file: where it lies, for those who must jump about in it. */
  readonly path?: string;
}

/** An opened file whose format is known, as its reader gets it. */
export interface Source {
  readonly file: SourceFile;
  readonly bytes: Bytes;
  readonly encoding: Encoding;
  /** 0 to 1. */
  readonly encodingConfidence: number;
  /** The first characters, decoded. */
  readonly head: string;
  /** Whether `head` is the whole file. */
  readonly headIsAll: boolean;
  /** Whole lines from the middle and the end, decoded; none where only reading all would give them. */
  readonly samples: readonly string[];
  readonly limits: Limits;
  /** Reads CSV by the letter of RFC 4180. */
  readonly strict?: boolean;
  /** Names of the vendor's own people, who ask in interviews. */
  readonly vendorPeople?: readonly string[];
  readonly hints: readonly string[];
}

/** Reads the tables of one file. Throws `UnreadableError` when the file as a whole cannot be read. */
export type Reader = (source: Source, format: TableFormat) => Promise<readonly Table[]>;

/** The file from its start as valid UTF-8 without byte-order mark. */
export function readUtf8(source: Source): AsyncIterable<Buffer> {
  return toUtf8(source.bytes.read(), source.encoding);
}

/** The whole file as one string. @param limit bytes; a larger file is refused with `advice` */
export async function readWhole(source: Source, limit: number, advice: string): Promise<string> {
  const refusal = (size: number) =>
    new UnreadableError('too-large', 'The file has {size}, more than {limit}; {advice}', {
      size: inMegabytes(size),
      limit: inMegabytes(limit),
      advice: notice(advice),
    });
  if (source.bytes.size > limit) throw refusal(source.bytes.size);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of readUtf8(source)) {
    chunks.push(chunk);
    size += chunk.length;
    // Half as much again for the bytes that UTF-8 needs more than other encodings.
    if (size > limit * 1.5) throw refusal(size);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Cuts rows that are all in memory into batches. */
export function* batchRows(rows: readonly Row[]): Generator<RowBatch> {
  for (let from = 0; from < rows.length; from += BATCH_ROWS) {
    yield { rows: rows.slice(from, from + BATCH_ROWS), blanks: 0, rejects: [] };
  }
}

/** The first rows of a table that is read as a stream; reading stops as soon as there are enough. */
export async function takeSample(batches: AsyncIterable<RowBatch>): Promise<readonly Row[]> {
  const sample: Row[] = [];
  for await (const batch of batches) {
    sample.push(...batch.rows.slice(0, SAMPLE_ROWS - sample.length));
    if (sample.length >= SAMPLE_ROWS) break;
  }
  return sample;
}
