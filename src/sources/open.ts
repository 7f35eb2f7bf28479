import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Table } from '../model/row.ts';
import type { SourceFile } from './discover.ts';
import { decodeHead, detectEncoding } from './encoding.ts';
import { detectFormat, refuseBinary } from './format.ts';
import { hintsOf } from './hints.ts';
import { describeError, type Unreadable, UnreadableError } from './problem.ts';
import { READERS } from './registry.ts';
import type { Bytes } from './source.ts';

/** Bytes read to decide encoding, format and delimiter. */
const HEAD_BYTES = 256 * 1024;

/** Read at once; larger pieces do not read faster. */
const CHUNK_BYTES = 64 * 1024;

/** Standard input has to be read twice, so it is held in memory. */
const MAX_SPOOL_BYTES = 256 * 2 ** 20;

export type Opened =
  | { readonly tables: readonly Table[]; readonly problem?: undefined }
  | { readonly tables?: undefined; readonly problem: Unreadable };

/**
 * Opens a file and finds out what it holds: encoding, format, header and a sample. Content decides, the extension
 * is a hint. Bad content is a `problem`, never an exception.
 * @param options.stdin what `-` reads; without it `-` is a problem
 */
export async function openFile(
  file: SourceFile,
  options: { stdin?: AsyncIterable<Uint8Array> } = {},
): Promise<Opened> {
  try {
    return { tables: await openTables(file, await findBytes(file, options.stdin)) };
  } catch (error) {
    const problem = describeError(file.source, error);
    if (problem === null) throw error;
    return { problem };
  }
}

async function openTables(file: SourceFile, bytes: Bytes): Promise<readonly Table[]> {
  const raw = await readHead(bytes);
  const encoding = detectEncoding(raw);
  refuseBinary(raw, encoding);
  const head = decodeHead(raw, encoding);
  const headIsAll = bytes.size <= raw.length;
  if (headIsAll && head.trim() === '') {
    throw new UnreadableError('empty-file', 'The file is empty; export it again, or leave it out.');
  }
  const format = detectFormat(head, headIsAll, file.source);
  const hints = hintsOf(file.source, file.path);
  return READERS[format]({ file, bytes, encoding, encodingConfidence: 1, head, headIsAll, hints }, format);
}

async function readHead(bytes: Bytes): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of bytes.read()) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= HEAD_BYTES) break;
  }
  return Buffer.concat(chunks).subarray(0, HEAD_BYTES);
}

async function findBytes(file: SourceFile, stdin: AsyncIterable<Uint8Array> | undefined): Promise<Bytes> {
  if (file.path === '-') {
    if (stdin === undefined) {
      throw new UnreadableError(
        'no-stdin',
        'Nothing was piped in; give a file, or pipe one in: bruise audit - < tickets.csv',
      );
    }
    return spool(stdin);
  }
  const status = await stat(file.path);
  if (status.isDirectory())
    throw new UnreadableError('not-a-file', 'This is a folder; give it to be searched for files.');
  // A pipe such as <(zcat tickets.gz) can be read only once.
  if (!status.isFile()) return spool(createReadStream(file.path));
  return { size: status.size, read: () => readFile(file.path) };
}

async function* readFile(path: string): AsyncGenerator<Buffer> {
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES })) yield asBuffer(chunk);
}

function asBuffer(chunk: Uint8Array): Buffer {
  return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}

/** Takes a stream into memory and cuts it into equal pieces, so that how it arrived makes no difference. */
async function spool(stream: AsyncIterable<Uint8Array>): Promise<Bytes> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > MAX_SPOOL_BYTES) {
      throw new UnreadableError(
        'too-large',
        `More than ${MAX_SPOOL_BYTES / 2 ** 20} MB were piped in; save them to a file and give the file.`,
      );
    }
    chunks.push(chunk);
  }
  const all = Buffer.concat(chunks, size);
  return { size, read: () => cutUp(all) };
}

async function* cutUp(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let from = 0; from < bytes.length; from += CHUNK_BYTES) yield bytes.subarray(from, from + CHUNK_BYTES);
}
