import { describe, expect, it } from 'vitest';
import { PhraseBook } from '../../../src/lib/text/phrases.ts';
import { WordMarks } from '../../../src/lib/text/word-marks.ts';
import { prepareText } from '../../../src/signals/prepare.ts';

const tokens = (raw: string) => prepareText('body', raw).tokens;

describe('word marks', () => {
  const marks = new WordMarks([
    [1, 'stay~ remains'],
    [2, 'old remains'],
  ]);

  it.each([
    ['nothing known', 0],
    ['it stayed', 1],
    ['the old one', 2],
    ['it remains', 3],
    ['stays old', 3],
    ['constructor __proto__ toString', 0],
  ])('"%s" carries %d', (raw, bits) => {
    const own = tokens(raw);
    expect(marks.read(own, 0, own.length)).toBe(bits);
  });

  it('read only inside the range', () => {
    const own = tokens('old house stays');
    expect(marks.read(own, 1, 2)).toBe(0);
    expect(marks.read(own, 1, 3)).toBe(1);
  });

  it('ignore words that became known later', () => {
    new WordMarks([[4, 'latecomer']]);
    const own = tokens('a latecomer');
    expect(marks.read(own, 0, own.length)).toBe(0);
  });
});

describe('phrases after very many different steps', () => {
  it('are found as at the start', () => {
    const known = Array.from({ length: 300 }, (_, i) => `known${i}`);
    const book = new PhraseBook<number>([
      ...known.map((word, i) => [`${word} .. goal`, i] as const),
      ...known.map((word, i) => [`${word} stop`, 1_000 + i] as const),
    ]);
    for (const first of known) {
      const raw = known.map((second) => `${first} ${second}.`).join(' ');
      const own = tokens(raw);
      book.find(own, 0, own.length);
    }
    const own = tokens('known7 then the goal known8 stop');
    expect(book.find(own, 0, own.length)).toEqual([
      { value: 7, from: 0, to: 4 },
      { value: 1_008, from: 4, to: 6 },
    ]);
  });
});
