import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cut,
  cutMiddle,
  lineWidth,
  paragraph,
  span,
  textWidth,
  wrapWords,
} from '../../../src/reporters/terminal/text.ts';

describe('textWidth', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['Grüße', 5],
    ['–…·●━█', 6],
    ['同期エラー', 10],
    ['ｱｲｳ', 3],
    ['ＡＢ', 4],
    ['👍', 2],
    ['🇩🇪', 2],
    ['e\u0301', 1],
    ['สวัสดี', 4],
    ['שָׁלוֹם', 4],
    ['한국어', 6],
  ])('%s takes %i columns', (text, width) => {
    expect(textWidth(text)).toBe(width);
  });
});

describe('cut', () => {
  it.each([
    ['short', 10, 'short'],
    ['something long', 9, 'somethin…'],
    ['some thing', 6, 'some…'],
    ['同期エラー', 6, '同期…'],
    ['anything', 0, ''],
  ])('%s to %i: %s', (text, width, result) => {
    expect(cut(text, width)).toBe(result);
  });

  it.each([
    ['a.csv', 14, 'a.csv'],
    ['hubspot-crm-exports-all-deals-2026-09-30.csv', 20, 'hubspot-cr…09-30.csv'],
    ['同期エラーとレポート', 9, '同期…ート'],
    ['abcdef', 3, 'a…f'],
    ['abcdef', 2, 'a…'],
    ['abcdef', 0, ''],
  ])('keeps both ends of %s in %i columns: %s', (text, width, result) => {
    expect(cutMiddle(text, width)).toBe(result);
  });
});

describe('wrapWords', () => {
  it('breaks between words and keeps numbers beside their units', () => {
    expect(wrapWords('about 33 % of all 12 d later', 9)).toEqual(['about', '33 % of', 'all 12 d', 'later']);
  });

  it('divides words wider than a line', () => {
    expect(wrapWords('abcdefgh ij', 3)).toEqual(['abc', 'def', 'gh', 'ij']);
    expect(wrapWords('同期エラー', 4)).toEqual(['同期', 'エラ', 'ー']);
  });

  it('gives one line for nothing', () => {
    expect(wrapWords('', 10)).toEqual(['']);
    expect(wrapWords(' \n ', 10)).toEqual(['']);
  });

  it('fits every line and loses no letter, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.integer({ min: 2, max: 40 }),
        (text, width) => {
          const lines = wrapWords(text, width);
          for (const words of lines) expect(textWidth(words)).toBeLessThanOrEqual(width);
          const letters = (value: string) => span(value).text.replace(/\s/g, '');
          expect(letters(lines.join(''))).toBe(letters(text));
        },
      ),
    );
  });

  it('finishes on a very long cell', () => {
    expect(wrapWords('x'.repeat(200_000), 60).length).toBe(Math.ceil(200_000 / 60));
  });
});

it('paragraph indents what follows its first line', () => {
  const lines = paragraph([span(' - ')], 'one two three', { width: 10 });
  expect(lines.map((parts) => parts.map(({ text }) => text).join(''))).toEqual([' - one two', '   three']);
  expect(lines.map(lineWidth)).toEqual([10, 8]);
});
