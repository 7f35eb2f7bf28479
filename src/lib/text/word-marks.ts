import type { Token } from '../../model/signal.ts';
import { inflect } from '../words/inflect.ts';
import { internWord, wordIds } from './word-ids.ts';

/**
 * What single words hint at, as bits: cheaper than a phrase book, for hints that count only together.
 * Entries are words divided by spaces; `word~` stands for all its inflections.
 */
export class WordMarks {
  readonly #bits: Int32Array;

  /** @param entries a bit (1, 2, 4, ...) and the words that carry it */
  constructor(entries: Iterable<readonly [bit: number, words: string]>) {
    const bits: number[] = [0];
    for (const [bit, words] of entries) {
      for (const entry of words.trim().split(/\s+/)) {
        for (const word of entry.endsWith('~') ? inflect(entry.slice(0, -1)) : [entry]) {
          const id = internWord(word);
          while (bits.length <= id) bits.push(0);
          bits[id] = (bits[id] ?? 0) | bit;
        }
      }
    }
    this.#bits = Int32Array.from(bits);
  }

  /** The bits of all words in `tokens[from..to)` together. */
  read(tokens: readonly Token[], from: number, to: number): number {
    const ids = wordIds(tokens);
    const table = this.#bits;
    let bits = 0;
    const last = Math.min(to, tokens.length);
    for (let at = from; at < last; at++) {
      const id = ids[at] ?? 0;
      if (id < table.length) bits |= table[id] ?? 0;
    }
    return bits;
  }
}
