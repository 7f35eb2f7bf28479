import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findWord,
  HASH_START,
  hashUnit,
  internWord,
  secondUnit,
  UNKNOWN,
  wordOf,
} from '../../../src/lib/text/word-ids.ts';

function look(word: string): number {
  let first = HASH_START;
  let second = 0;
  for (let i = 0; i < word.length; i++) {
    first = hashUnit(first, word.charCodeAt(i));
    second = secondUnit(second, word.charCodeAt(i));
  }
  return findWord(first, second);
}

describe('numbers of words', () => {
  it('are found by the hashes of a word, and by nothing else', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1, unit: 'binary' })),
        fc.string(),
        (words, other) => {
          const ids = words.map((word) => internWord(word));
          expect(words.map(look)).toEqual(ids);
          expect(ids.map(wordOf)).toEqual(words);
          const id = look(other);
          if (id !== UNKNOWN) expect(wordOf(id)).toBe(other);
        },
      ),
    );
  });

  it('stay what they are when many words come later', () => {
    const early = internWord('earliest-of-all');
    for (let i = 0; i < 20_000; i++) internWord(`later${i}`);
    expect(look('earliest-of-all')).toBe(early);
    expect(look('later19999')).toBe(internWord('later19999'));
    expect(look('later20000')).toBe(UNKNOWN);
  });
});
