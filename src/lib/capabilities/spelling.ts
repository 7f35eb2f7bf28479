import { REAL_WORDS } from './real-words.data.ts';

/** Shorter words have too many neighbours that are words themselves. */
const MIN_KNOWN = 6;
const MIN_TYPED = 5;
const MAX_TYPED = 24;

/**
 * Known words by what is left of them with one letter taken out, so that a misspelt word is found without comparing
 * it with all of them.
 * @see Garbe 2012, symmetric delete spelling correction
 */
export class Spelling {
  readonly #known = new Set<string>();
  readonly #shortened = new Map<string, string[]>();

  add(word: string): void {
    if (word.length < MIN_KNOWN || word.length > MAX_TYPED || this.#known.has(word)) return;
    this.#known.add(word);
    for (const key of [word, ...shorten(word)]) {
      const words = this.#shortened.get(key);
      if (words === undefined) this.#shortened.set(key, [word]);
      else words.push(word);
    }
  }

  /** The one known word that was meant: one letter wrong, missing, added or swapped with the next, never the first. */
  correct(typed: string): string | null {
    if (typed.length < MIN_TYPED || typed.length > MAX_TYPED || REAL_WORDS.has(typed)) return null;
    const near = new Set<string>();
    for (const key of [typed, ...shorten(typed)]) {
      for (const word of this.#shortened.get(key) ?? []) if (isNear(typed, word)) near.add(word);
    }
    const [only] = near;
    return near.size === 1 ? (only ?? null) : null;
  }
}

function shorten(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, at) => word.slice(0, at + 1) + word.slice(at + 2));
}

/** One edit apart, in the sense of Damerau. */
function isNear(a: string, b: string): boolean {
  if (a[0] !== b[0]) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
