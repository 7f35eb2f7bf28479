import { describe, expect, it } from 'vitest';
import { PhraseBook } from '../../../../src/lib/text/phrases.ts';
import { numberWords } from '../../../../src/lib/text/word-ids.ts';
import type { Token } from '../../../../src/model/signal.ts';

const tokensOf = (text: string): Token[] => text.split(' ').map((word) => ({ word, start: 0, end: 0 }));

describe('numberWords', () => {
  const book = new PhraseBook([
    ['red fox', 1],
    ['fox', 2],
  ]);
  const find = (text: string, to: number): readonly number[] =>
    book.find(tokensOf(text), 0, to).map(({ value }) => value);

  it('finds nothing of a longer text behind the end of a shorter one', () => {
    for (let turn = 0; turn < 10; turn++) {
      expect(find('one red fox and one fox', 6)).toEqual([1, 2]);
      expect(find('one red', 6)).toEqual([]);
      expect(find('one fox red', 6)).toEqual([2]);
    }
  });

  it('looks a text up once', () => {
    const tokens = tokensOf('the red fox');
    expect(numberWords(tokens)).toBe(numberWords(tokens));
    expect(numberWords(tokens).all).not.toBe(0);
    expect(numberWords(tokensOf('zzyzx qfoo')).all).toBe(0);
  });
});
