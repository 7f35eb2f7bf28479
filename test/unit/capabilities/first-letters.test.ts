import fc from 'fast-check';
import { stemmer } from 'stemmer';
import { describe, expect, it } from 'vitest';
import { FirstLetters } from '../../../src/lib/capabilities/first-letters.ts';
import { Spelling } from '../../../src/lib/capabilities/spelling.ts';

const lettersOf = (...words: string[]): FirstLetters => {
  const letters = new FirstLetters();
  for (const word of words) letters.add(word);
  return letters;
};

const letter = fc.constantFrom(...'aeiyndgst');
const word = fc.string({ unit: letter, minLength: 1, maxLength: 9 });
const long = fc.string({ unit: letter, minLength: 6, maxLength: 12 });

describe('FirstLetters', () => {
  it('lets the words themselves through, and turns most others away', () => {
    const letters = lettersOf('formula', 'column');
    expect(['formula', 'formulae', 'fromula', 'foormula', 'colum'].every((one) => letters.mayBe(one))).toBe(
      true,
    );
    expect(['renren', 'kolumn', 'fxyzzy'].some((one) => letters.mayBe(one))).toBe(false);
  });

  it('lets through what is short, and what is not of plain letters', () => {
    const letters = lettersOf('formula');
    expect(['abc', 'pre-formula', "it's", 'überall', ''].every((one) => letters.mayBe(one))).toBe(true);
  });

  it('lets through every word with the stem of one of the words', () => {
    fc.assert(
      fc.property(word, word, (known, typed) => {
        const letters = lettersOf(known, stemmer(known));
        return stemmer(known) !== stemmer(typed) || letters.mayBe(typed);
      }),
      { numRuns: 5000 },
    );
  });

  it('lets through every word with one letter wrong', () => {
    fc.assert(
      fc.property(long, fc.nat(8), letter, fc.nat(3), (known, place, other, kind) => {
        const spelling = new Spelling();
        spelling.add(known);
        const typed = misspell(known, { place: 1 + (place % (known.length - 1)), other, kind });
        expect(spelling.correct(typed)).toBe(known);
        expect(lettersOf(known).mayBe(typed)).toBe(true);
      }),
    );
  });
});

interface Slip {
  readonly place: number;
  readonly other: string;
  readonly kind: number;
}

/** One letter after the first wrong, missing, added, or swapped with the next. */
function misspell(word: string, { place, other, kind }: Slip): string {
  const [before, own, after] = [word.slice(0, place), word[place] ?? '', word.slice(place + 1)];
  if (kind === 0) return before + other + after;
  if (kind === 1) return before + after;
  if (kind === 2) return before + other + own + after;
  return before + after.slice(0, 1) + own + after.slice(1);
}
