import type { Token } from '../../model/signal.ts';
import { idOf, internWord } from './word-ids.ts';

/** A closed list of words, asked by a word's number: for lists that are asked about every word of every text. */
export class WordSet {
  readonly #marks: Uint8Array;

  /** @param words divided by spaces or line breaks */
  constructor(words: string) {
    const ids = words.trim().split(/\s+/).map(internWord);
    this.#marks = new Uint8Array(Math.max(0, ...ids) + 1);
    for (const id of ids) this.#marks[id] = 1;
  }

  has(token: Token | undefined): boolean {
    const id = idOf(token);
    return id < this.#marks.length && this.#marks[id] === 1;
  }
}
