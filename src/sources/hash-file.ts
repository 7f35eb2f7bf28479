import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';

/** What a file holds, and how to tell later whether it was touched meanwhile. */
export interface FilePrint {
  readonly bytes: number;
  readonly sha256: string;
  readonly stamp: string;
}

/** Reads a file once from end to end. @throws what the file system throws */
export async function hashFile(path: string): Promise<FilePrint> {
  const stamp = await stampOf(path);
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { bytes, sha256: hash.digest('hex'), stamp };
}

/** Changes whenever a file is written, replaced or removed. */
export async function stampOf(path: string): Promise<string> {
  const found = await stat(path, { bigint: true }).catch(() => null);
  return found === null ? 'gone' : `${found.ino}/${found.size}/${found.mtimeNs}`;
}
