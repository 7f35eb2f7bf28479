import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { SourceFile } from './discover.ts';
import { UnreadableError } from './problem.ts';
import type { Bytes } from './source.ts';

/** Read at once; larger pieces do not read faster. */
const CHUNK_BYTES = 256 * 1024;

/** Standard input has to be read twice, so it is held in memory. */
const MAX_SPOOL_BYTES = 256 * 2 ** 20;

/** Finds the bytes of a file, or takes those of a pipe into memory. Throws `UnreadableError` or a system error. */
export async function findBytes(
  file: Pick<SourceFile, 'path'>,
  stdin: AsyncIterable<Uint8Array> | undefined,
): Promise<Bytes> {
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
    throw new UnreadableError('not-a-file', 'This is a folder; give one of the files in it.');
  // A pipe such as <(cat tickets.csv) can be read only once.
  if (!status.isFile()) return spool(createReadStream(file.path));
  const { path } = file;
  return {
    size: status.size,
    path,
    read: () => readFile(path, {}),
    range: (from, to) => readFile(path, { start: from, end: to - 1 }),
  };
}

async function* readFile(path: string, range: { start?: number; end?: number }): AsyncGenerator<Buffer> {
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES, ...range })) {
    yield asBuffer(chunk);
  }
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
        'More than {limit|count} MB were piped in; save them to a file and give the file.',
        { limit: MAX_SPOOL_BYTES / 2 ** 20 },
      );
    }
    chunks.push(chunk);
  }
  const all = Buffer.concat(chunks, size);
  return { size, read: () => cutUp(all), range: (from, to) => cutUp(all.subarray(from, to)) };
}

async function* cutUp(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let from = 0; from < bytes.length; from += CHUNK_BYTES) yield bytes.subarray(from, from + CHUNK_BYTES);
}
