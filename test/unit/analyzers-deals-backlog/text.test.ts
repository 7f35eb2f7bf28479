import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInCurrency, majorityCurrency } from '../../../src/lib/cells/currencies.ts';
import { Stems } from '../../../src/lib/text/stems.ts';
import { indexTexts } from '../../../src/lib/text/text-similarity.ts';

const LIMITS = { minCosine: 0, minShared: 1 };

describe('stems', () => {
  it('are content words without endings', () => {
    expect(new Stems().of("Exports don't work, and the exporting of REPORTS isn’t fast")).toEqual([
      'export',
      'export',
      'report',
      'fast',
    ]);
  });

  it('skip keys and hashes, keep other alphabets', () => {
    expect(new Stems().of(`${'a'.repeat(100)} Rechnungsübersicht отчёты`)).toEqual([
      'rechnungsübersicht',
      'отчёты',
    ]);
  });

  it('lead back to the words', () => {
    const stems = new Stems();
    expect(stems.wordsWith('Exported reports, exporting again', ['export'])).toEqual([
      'exported',
      'exporting',
    ]);
  });

  it('read a long cell in linear time', () => {
    expect(new Stems().of("a' ".repeat(50_000))).toEqual([]);
    expect(new Stems().of('export '.repeat(20_000))).toHaveLength(20_000);
  });
});

describe('similarity', () => {
  it('is 1 for the same words in any order', () => {
    const [match] = indexTexts([['a', 'b', 'c']])(['c', 'a', 'b'], LIMITS);
    expect(match?.cosine).toBeCloseTo(1, 12);
  });

  it('gives rare words more weight', () => {
    const find = indexTexts([
      ['common', 'rare'],
      ['common', 'x'],
      ['common', 'y'],
    ]);
    expect(find(['rare', 'common'], LIMITS).map(({ document }) => document)).toEqual([0, 1, 2]);
    expect(find(['rare', 'common'], LIMITS)[0]?.shared).toEqual(['rare', 'common']);
  });

  it('keeps the limits', () => {
    const find = indexTexts([
      ['a', 'b'],
      ['a', 'c'],
    ]);
    expect(find(['a', 'b'], { minCosine: 0, minShared: 2 })).toHaveLength(1);
    expect(find(['a', 'b'], { minCosine: 0.99, minShared: 1 })).toHaveLength(1);
    expect(find(['z'], LIMITS)).toEqual([]);
    expect(indexTexts([[]])([], LIMITS)).toEqual([]);
  });

  it('lies between 0 and 1 and does not depend on the order of words', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor'), { maxLength: 12 });
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), words, (documents, query) => {
        const matches = indexTexts(documents)(query, LIMITS);
        for (const { cosine } of matches) {
          expect(cosine).toBeGreaterThan(0);
          expect(cosine).toBeLessThanOrEqual(1);
        }
        const turned = indexTexts(documents.map((document) => [...document].reverse()));
        expect(turned([...query].reverse(), LIMITS)).toEqual(matches);
      }),
    );
  });
});

describe('the majority currency', () => {
  it('is that of most, ties by name, and silence agrees with it', () => {
    expect(majorityCurrency(['USD', '', '', '', 'EUR', 'EUR'])).toBe('EUR');
    expect(majorityCurrency(['USD', 'EUR'])).toBe('EUR');
    expect(majorityCurrency(['', ''])).toBe('');
    expect(isInCurrency('', 'EUR')).toBe(true);
    expect(isInCurrency('USD', 'EUR')).toBe(false);
  });
});
