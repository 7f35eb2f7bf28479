import { enlarge } from './enlarge.ts';

/**
 * Where phrases may begin, for all phrase books of this process at once: a text is looked at word by word one time,
 * and each book is told which places are worth its walk. One bit a book; more books share bits, which costs walks in
 * vain and nothing else.
 */
const BITS = 32;

/**
 * Two numbers a word, side by side: the books with a phrase that is this word alone, or goes on with any word; and those
 * with a phrase that begins so and says nothing without the word after it.
 */
let begun = new Int32Array(1 << 14);
/** By hash of the first two words of a phrase: its books. */
const PAIR_SLOTS = 1 << 16;
const pairs = new Int32Array(PAIR_SLOTS);

let books = 0;

/** Books so far: texts that were looked at when there were fewer have to be looked at again. */
export function countBooks(): number {
  return books;
}

/** The bit of one more book. */
export function nextBook(): number {
  return 1 << (books++ % BITS);
}

/** A phrase of the book begins with this word. */
export function startWith(book: number, word: number): void {
  reserve(word);
  begun[2 * word] = (begun[2 * word] ?? 0) | book;
}

/** A phrase of the book begins with these two words. */
export function startWithPair(book: number, first: number, second: number): void {
  reserve(first);
  begun[2 * first + 1] = (begun[2 * first + 1] ?? 0) | book;
  const slot = slotOf(first, second);
  pairs[slot] = (pairs[slot] ?? 0) | book;
}

function reserve(word: number): void {
  if (2 * word + 1 >= begun.length) begun = enlarge(begun, 2 * word + 2);
}

/**
 * By place in a text of `length` words: the books of which a phrase may begin there.
 * @returns the books of which one may begin anywhere
 */
export function findStarts(words: readonly number[], length: number, starts: number[]): number {
  let all = 0;
  for (let at = 0; at < length; at++) {
    const word = words[at] ?? 0;
    if (word === 0 || 2 * word >= begun.length) {
      starts[at] = 0;
      continue;
    }
    let found = begun[2 * word] ?? 0;
    const going = begun[2 * word + 1] ?? 0;
    if (going !== 0 && at + 1 < length) found |= going & (pairs[slotOf(word, words[at + 1] ?? 0)] ?? 0);
    starts[at] = found;
    all |= found;
  }
  return all;
}

function slotOf(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & (PAIR_SLOTS - 1);
}
