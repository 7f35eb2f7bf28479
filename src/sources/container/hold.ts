import { inMegabytes } from '../limits.ts';
import { UnreadableError } from '../problem.ts';
import type { Bytes } from '../source.ts';

/** Takes bytes into memory. Throws `UnreadableError` when there are more than `limit`. */
export async function holdBytes(bytes: Bytes, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of bytes.read()) {
    size += chunk.length;
    if (size > limit) {
      throw new UnreadableError(
        'too-large',
        'An archive within an archive may have {limit} at most; unpack the outer one and give the files inside.',
        { limit: inMegabytes(limit) },
      );
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

/**
 * Loads something large once, and again only when the memory was needed in between: all tables of an archive are
 * open at once, and what each of them could hold would add up.
 */
export function rememberWeakly<T extends object>(load: () => Promise<T>): () => Promise<T> {
  let remembered: WeakRef<T> | undefined;
  return async () => {
    const held = remembered?.deref();
    if (held !== undefined) return held;
    const loaded = await load();
    remembered = new WeakRef(loaded);
    return loaded;
  };
}
