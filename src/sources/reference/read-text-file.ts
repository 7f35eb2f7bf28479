import { readFile, stat } from 'node:fs/promises';
import { inMegabytes } from '../limits.ts';
import { UnreadableError } from '../problem.ts';

/** Longer files are no lists that somebody keeps by hand. */
const MAX_BYTES = 4 * 2 ** 20;

/** The text of a small UTF-8 file. @throws UnreadableError, or what the file system throws */
export async function readTextFile(path: string): Promise<string> {
  const { size } = await stat(path);
  if (size > MAX_BYTES) {
    throw new UnreadableError(
      'too-large',
      'The list has {size}, more than {limit}; keep it as CSV, or cut it.',
      {
        size: inMegabytes(size),
        limit: inMegabytes(MAX_BYTES),
      },
    );
  }
  const text = await readFile(path, 'utf8');
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
