import { REAL_WORDS } from './real-words.data.ts';

/** Shorter words have too many neighbours that are words themselves. */
const MIN_KNOWN = 6;
const MIN_TYPED = 5;
const MAX_TYPED = 24;

/** Known words by their first letter and length: few of them can be one edit away from a misspelt word. */
export class Spelling {
  readonly #known = new Map<number, string[]>();

  add(word: string): void {
    if (word.length < MIN_KNOWN || word.length > MAX_TYPED) return;
    const key = keyOf(word, word.length);
    const alike = this.#known.get(key);
    if (alike === undefined) this.#known.set(key, [word]);
    else if (!alike.includes(word)) alike.push(word);
  }

  /** The one known word that was meant: one letter wrong, missing, added or swapped with the next, never the first. */
  correct(typed: string): string | null {
    if (typed.length < MIN_TYPED || typed.length > MAX_TYPED || REAL_WORDS.has(typed)) return null;
    let meant: string | null = null;
    for (let length = typed.length - 1; length <= typed.length + 1; length++) {
      for (const word of this.#known.get(keyOf(typed, length)) ?? NOTHING) {
        if (!isNear(typed, word)) continue;
        if (meant !== null) return null;
        meant = word;
      }
    }
    return meant;
  }
}

const NOTHING: readonly never[] = [];

function keyOf(word: string, length: number): number {
  return word.charCodeAt(0) * 64 + length;
}

/** One edit apart, in the sense of Damerau. */
function isNear(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let end = 0;
  const rest = Math.min(a.length, b.length) - start;
  while (end < rest && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) end++;
  if (start === 0 || rest - end > 2) return false;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
