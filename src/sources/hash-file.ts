import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { describeEnd, END_BYTES, type FileEnd } from './file-end.ts';

/** Hashes of what a file begins with, after each `step` bytes: two files with the same mark have that beginning. */
export interface PrefixMarks {
  /** A power of two, so that the marks of a smaller file contain those of a larger one. */
  readonly step: number;
  readonly hashes: readonly string[];
}

/** What a file holds, and how to tell later whether it was touched meanwhile. */
export interface FilePrint {
  readonly bytes: number;
  readonly sha256: string;
  readonly stamp: string;
  readonly end: FileEnd;
  readonly marks: PrefixMarks;
}

const LEAST_STEP = 4096;
/** Marks of a file, at most. */
const MAX_MARKS = 64;

/** Reads a file once from end to end. @throws what the file system throws */
export async function hashFile(path: string): Promise<FilePrint> {
  const stamp = await stampOf(path);
  const { size } = await stat(path);
  const step = Math.max(LEAST_STEP, 2 ** Math.ceil(Math.log2(Math.max(1, size / MAX_MARKS))));
  const hash = createHash('sha256');
  const hashes: string[] = [];
  let bytes = 0;
  let head: Buffer = Buffer.alloc(0);
  let tail: Buffer = Buffer.alloc(0);
  for await (const chunk of readChunks(path)) {
    for (let from = 0; from < chunk.length; ) {
      const part = chunk.subarray(from, from + step - (bytes % step));
      hash.update(part);
      from += part.length;
      bytes += part.length;
      if (bytes % step === 0 && hashes.length < MAX_MARKS)
        hashes.push(hash.copy().digest('hex').slice(0, 16));
    }
    if (head.length < END_BYTES) head = Buffer.concat([head, chunk]).subarray(0, END_BYTES);
    tail = (chunk.length < END_BYTES ? Buffer.concat([tail, chunk]) : chunk).subarray(-END_BYTES);
  }
  const end = describeEnd(head, tail);
  return { bytes, sha256: hash.digest('hex'), stamp, end, marks: { step, hashes } };
}

async function* readChunks(path: string): AsyncGenerator<Buffer> {
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    if (Buffer.isBuffer(chunk)) yield chunk;
  }
}

/** Changes whenever a file is written, replaced or removed. */
export async function stampOf(path: string): Promise<string> {
  const found = await stat(path, { bigint: true }).catch(() => null);
  return found === null ? 'gone' : `${found.ino}/${found.size}/${found.mtimeNs}`;
}
