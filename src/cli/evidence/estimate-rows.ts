import { open } from 'node:fs/promises';
import type { SourceFile } from '../../sources/discover.ts';

/** Bytes of a file that are looked at. */
const SAMPLE = 1 << 16;
const LINE_FEED = 0x0a;
const QUOTE = 0x22;
const NUL = 0;

/**
 * About how many rows the inputs have, from the beginning of each file: lines that end outside of quotation marks.
 * Only good enough to say how long reading will take.
 * @returns null where that cannot be told: standard input, archives, workbooks, other encodings
 */
export async function estimateRows(files: readonly SourceFile[]): Promise<number | null> {
  if (files.some(({ path }) => path === '-')) return null;
  let rows = 0;
  try {
    // One after the other: of many thousand files not all may be open at once.
    for (const { path } of files) {
      const own = await estimateFile(path);
      if (own === null) return null;
      rows += own;
    }
    return rows;
  } catch {
    // Reading will say what is wrong.
    return null;
  }
}

async function estimateFile(path: string): Promise<number | null> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const { bytesRead, buffer } = await file.read(Buffer.alloc(Math.min(SAMPLE, size)));
    const sample = buffer.subarray(0, bytesRead);
    if (sample.includes(NUL)) return null;
    return bytesRead === 0 ? 0 : (countRows(sample) / bytesRead) * size;
  } finally {
    await file.close();
  }
}

function countRows(sample: Uint8Array): number {
  let rows = 0;
  let isQuoted = false;
  for (const byte of sample) {
    if (byte === QUOTE) isQuoted = !isQuoted;
    else if (byte === LINE_FEED && !isQuoted) rows++;
  }
  return Math.max(1, rows);
}
