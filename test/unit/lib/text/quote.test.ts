import { describe, expect, it } from 'vitest';
import { quoteClause, quoteShare } from '../../../../src/lib/text/quote.ts';
import { prepareText } from '../../../../src/signals/prepare.ts';

const shareOf = (raw: string): number => {
  const text = prepareText('body', raw);
  return quoteShare(text, text.clauses[0] ?? { from: 0, to: 0 });
};

describe('what a clause is worth as a quote', () => {
  it.each([
    'Error',
    'A suggestion',
    'It worked until Friday',
    'It is not every time, maybe one in three',
    'Log attached',
  ])('"%s" tells nothing of what is wrong', (raw) => {
    expect(shareOf(raw)).toBeLessThanOrEqual(shareOf('They are'));
  });

  it('is less where it leans on another clause', () => {
    const whole = shareOf('The boards would make our weeks easier');
    expect(shareOf('But it would make our weeks on boards easier')).toBeLessThan(whole);
    expect(shareOf('Boards would let IT close accounts')).toBe(whole);
  });

  it('grows with the words that tell what it is about', () => {
    const shares = ['They are', 'They are parcels', 'They are parcels without labels'].map(shareOf);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(new Set(shares).size).toBe(3);
    expect(shares.at(-1)).toBe(1);
  });
});

describe('a quoted clause', () => {
  const quoted = (raw: string): string => {
    const text = prepareText('body', raw);
    const { start, end } = quoteClause(0, text, text.clauses[0] ?? { from: 0, to: 0 });
    return raw.slice(start, end);
  };

  it('leaves the greeting out, unless there is nothing else', () => {
    expect(quoted('Hello Rosa, the labels print twice')).toBe('the labels print twice');
    expect(quoted('The labels print twice')).toBe('The labels print twice');
    expect(quoted('Hello')).toBe('Hello');
  });
});
