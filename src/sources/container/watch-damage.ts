import type { UnreadableError } from '../problem.ts';
import type { Bytes } from '../source.ts';
import { isDamage } from './inflate.ts';

/** Bytes that end where the damage begins, and what the damage was. */
export interface Watched {
  readonly bytes: Bytes;
  /** The damage the last reading came to; null when it met none. */
  readonly damage: () => UnreadableError | null;
}

/**
 * Lets a file that was cut off end where it was cut: a reader that got an error instead would lose the rows it has
 * read and not yet handed over. Damage before the first byte is an error all the same.
 */
export function watchDamage(bytes: Bytes): Watched {
  let damage: UnreadableError | null = null;
  async function* read(): AsyncGenerator<Buffer> {
    let isEmpty = true;
    damage = null;
    try {
      for await (const chunk of bytes.read()) {
        isEmpty = false;
        yield chunk;
      }
    } catch (error) {
      if (isEmpty || !isDamage(error)) throw error;
      damage = error;
    }
  }
  return { bytes: { ...bytes, read }, damage: () => damage };
}
