/** ASCII letters and digits are looked at; other words may be anything. */
const CODES = 128;

/** Shorter words may be anything. */
const MIN_LENGTH = 4;

const I = 105;
const Y = 121;

/**
 * Tells of most words at a glance that they are none of some words, neither inflected nor with one letter wrong: those
 * begin with the same letter, and one of the next two letters is one of the next two of theirs. Most words of a text
 * that no dictionary has are names and codes, and looking each of them up costs more than all else.
 */
export class FirstLetters {
  readonly #pairs = new Uint8Array(CODES * CODES);

  /** @param word in small letters, or the stem of one */
  add(word: string): void {
    const first = word.charCodeAt(0);
    if (!(first < CODES)) return;
    const [second, third] = [word.charCodeAt(1), word.charCodeAt(2)];
    if (word.length === 1) this.#pairs.fill(1, first * CODES, (first + 1) * CODES);
    if (second < CODES) this.#pairs[first * CODES + second] = 1;
    if (third < CODES) this.#pairs[first * CODES + third] = 1;
    // The one letter of a word that its stem may have otherwise: `dying` is `di`.
    if (second === I) this.#pairs[first * CODES + Y] = 1;
  }

  /** False for what is surely none of the words. */
  mayBe(word: string): boolean {
    if (word.length < MIN_LENGTH || !isPlain(word)) return true;
    const row = word.charCodeAt(0) * CODES;
    return this.#pairs[row + word.charCodeAt(1)] === 1 || this.#pairs[row + word.charCodeAt(2)] === 1;
  }
}

/** Small letters and digits only: one word, and not several with marks between them. */
function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if ((code < 97 || code > 122) && (code < 48 || code > 57)) return false;
  }
  return true;
}
