import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOfIso, isoDay, monthOf, weekOf } from '../../../src/lib/dates/days.ts';
import {
  type EvidenceItem,
  EvidenceSample,
  MAX_QUOTE,
  mergeEvidence,
  quote,
} from '../../../src/lib/evidence/evidence.ts';
import { quoteItem } from '../../../src/lib/evidence/evidence-items.ts';
import { gatherEvidence } from '../../../src/lib/evidence/gather-evidence.ts';
import { nearestName } from '../../../src/lib/nearest-name.ts';
import { roundParts, roundTo } from '../../../src/lib/round.ts';
import { SPARE } from '../../../src/lib/text/cut-text.ts';
import { joinCounted, joinNames } from '../../../src/lib/words/join-names.ts';
import { dayNumber, observation, spanOf } from '../../tools/observations.ts';

describe('rounding', () => {
  it('adds up also with signs, and to a sum that is printed otherwise', () => {
    expect(roundParts([-0.94, -0.44, 0.32], 1)).toEqual([-0.9, -0.5, 0.3]);
    expect(roundParts([0.5, 0.3], 1, 0.9)).toEqual([0.6, 0.3]);
    expect(roundParts([0.5, 0.3], 1, 0.7)).toEqual([0.4, 0.3]);
    expect(roundParts([], 1, 0.1)).toEqual([]);
  });

  it('of parts adds up as printed (the worked example)', () => {
    const parts = roundParts([14.26, 13.44, 9.64, 7.48, 7.52], 1);
    expect(parts).toEqual([14.3, 13.4, 9.6, 7.5, 7.5]);
  });

  it('of parts always adds up to the rounded sum', () => {
    const part = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (parts) => {
        const printed = roundParts(parts, 1).reduce((sum, x) => sum + x, 0);
        const total = Math.round(parts.reduce((sum, x) => sum + x, 0) * 10) / 10;
        expect(printed).toBeCloseTo(total, 9);
      }),
    );
  });

  it.each([
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [2.5, 0, 3],
    [-0.001, 2, 0],
    [1e-9, 4, 0],
    [Number.NaN, 2, Number.NaN],
  ])('of %d to %d decimals is %d', (value, decimals, expected) => {
    expect(roundTo(value, decimals)).toBe(expected);
  });
});

describe('days', () => {
  it('turn into dates, months and weeks', () => {
    expect(isoDay(dayNumber('2026-02-28') + 1)).toBe('2026-03-01');
    expect(['1969-12-31', '2026-02-28'].map((day) => isoDay(dayOfIso(day)))).toEqual([
      '1969-12-31',
      '2026-02-28',
    ]);
    expect(monthOf(dayNumber('2026-01-31')) + 1).toBe(monthOf(dayNumber('2026-02-01')));
    expect(weekOf(dayNumber('2026-11-15')) + 1).toBe(weekOf(dayNumber('2026-11-16')));
    expect(weekOf(dayNumber('2026-11-16'))).toBe(weekOf(dayNumber('2026-11-22')));
  });
});

describe('the nearest name', () => {
  it.each([
    ['jsn', 'json'],
    ['Competitor', 'competitors'],
    ['xyzzy', null],
  ])('to %s is %s', (name, expected) => {
    expect(nearestName(name, ['json', 'terminal', 'competitors'])).toBe(expected);
  });
});

describe('names', () => {
  it('are joined, the first count saying what is counted', () => {
    expect(joinNames(['a', 'b', 'c'])).toBe('a, b and c');
    expect(
      joinCounted(
        [
          ['sync', 1200],
          ['search', 1],
        ],
        'ticket',
      ),
    ).toBe('sync (1,200 tickets) and search (1)');
    expect(joinCounted([['sync', 1]], 'customer')).toBe('sync (1 customer)');
    expect(joinCounted([], 'ticket')).toBe('');
  });
});

describe('evidence', () => {
  const said = (id: string, body: string) => observation('tickets', { id, body, source: 'a.csv', row: 7 });

  it('quotes a span verbatim with its address', () => {
    const seen = said('Z-1', 'Hello. The export   crashes\nevery time. Bye');
    expect(quote(seen, spanOf(seen.texts, 'The export   crashes\nevery time'), 2)).toEqual({
      at: { source: 'a.csv', row: 7, column: 'body' },
      id: 'Z-1',
      quote: 'The export   crashes\nevery time',
      rank: 2,
    });
  });

  it('cuts long quotes at a word, beyond what is shown, and never halves a character', () => {
    const long = said('Z-2', `${'word '.repeat(100)}`);
    const cut = quote(long, null)?.quote ?? '';
    expect(cut.length).toBeGreaterThan(MAX_QUOTE);
    expect(cut.length).toBeLessThanOrEqual(MAX_QUOTE + SPARE);
    expect(cut.endsWith('word')).toBe(true);
    const smile = said('Z-3', '😀'.repeat(300));
    expect(quote(smile, { text: 0, start: 0, end: 600 })?.quote).not.toMatch(/[\uD800-\uDBFF]$/);
  });

  it('has nothing to quote where nothing was said', () => {
    expect(quote(said('Z-4', ''), null)).toBeNull();
  });

  it('shows the same sample however it was gathered', () => {
    const items = Array.from({ length: 60 }, (_, i) =>
      quoteItem(
        said(`Z-${i}`, `The total of ${'abcdefghij'[i % 10]}${'klmnop'[i % 6]}${i} is wrong`),
        null,
        i % 4,
      ),
    );
    const gather = (part: typeof items) => {
      const sample = new EvidenceSample();
      for (const item of part) sample.add(item);
      return sample.toState();
    };
    const whole = gather(items);
    expect(whole.total).toBe(60);
    expect(whole.shown).toHaveLength(20);
    expect(mergeEvidence(gather(items.slice(31)), gather(items.slice(0, 31)))).toEqual(whole);
    expect(gather([...items].reverse())).toEqual(whole);
  });

  it('of several parts shows the best of each before the second of any', () => {
    const item = (quote: string, rank: number): EvidenceItem => ({
      at: { source: 'a.csv', row: 1 },
      id: null,
      quote,
      rank,
      who: 0,
    });
    const part = (...quotes: string[]) => ({
      total: quotes.length,
      shown: quotes.map((quote, place) => item(quote, -place)),
    });
    const { total, shown } = gatherEvidence([part('one', 'two'), part('three', 'four'), part('one')], 2);
    expect(shown.map(({ quote }) => quote)).toEqual(['one', 'three', 'two', 'four']);
    expect(total).toBe(4);
  });
});
