import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  binomialTail,
  combineP,
  concordanceP,
  correctP,
  partialConjunction,
} from '../../../src/lib/pains/chance.ts';
import { chao2 } from '../../../src/lib/statistics/chao2.ts';
import { expectedOverlap, overlapByChance } from '../../../src/lib/statistics/hypergeometric.ts';
import { rankOverlap } from '../../../src/lib/statistics/rank-overlap.ts';

describe('chao2', () => {
  it('is 22.8 for 18 pains in four sources, 8 of them in one and 5 in two', () => {
    expect(chao2({ seen: 18, once: 8, twice: 5, samples: 4 })).toBeCloseTo(22.8, 10);
  });

  it('knows what to do when none is in exactly two', () => {
    expect(chao2({ seen: 6, once: 4, twice: 0, samples: 3 })).toBe(12);
    expect(chao2({ seen: 6, once: 0, twice: 0, samples: 3 })).toBe(6);
  });

  it('needs three sources', () => {
    expect(chao2({ seen: 18, once: 8, twice: 5, samples: 2 })).toBeNull();
  });
});

describe('rankOverlap', () => {
  it('is .643 for the worked example, as for the reference implementations', () => {
    expect(rankOverlap([...'ABCDEFGHIJ'], [...'BACFXDYZEW'])).toBeCloseTo(0.643, 3);
  });

  it('is 1 for the same list, 0 for nothing in common or nothing at all', () => {
    expect(rankOverlap([...'ABC'], [...'ABC'])).toBeCloseTo(1, 12);
    expect(rankOverlap([...'ABC'], [...'XYZ'])).toBe(0);
    expect(rankOverlap([], [...'XYZ'])).toBe(0);
  });

  it('is symmetric and between 0 and 1, whatever the lengths', () => {
    const list = fc.uniqueArray(fc.constantFrom(...'ABCDEFGHIJKLM'), { maxLength: 10 });
    fc.assert(
      fc.property(list, list, (a, b) => {
        const alike = rankOverlap(a, b);
        expect(alike).toBeCloseTo(rankOverlap(b, a), 12);
        expect(alike).toBeGreaterThanOrEqual(0);
        expect(alike).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });
});

describe('overlapByChance', () => {
  const urn = { population: 25, marked: 10, drawn: 10 };

  it('expects 4 of 10 in common over 25 pains, and 7 or more with p = .018', () => {
    expect(expectedOverlap(urn)).toBe(4);
    expect(overlapByChance(urn, 7)).toBeCloseTo(0.018, 3);
  });

  it('is certain where there is no other way, and 0 where there is none', () => {
    expect(overlapByChance(urn, 0)).toBe(1);
    expect(overlapByChance({ population: 12, marked: 10, drawn: 10 }, 8)).toBe(1);
    expect(overlapByChance(urn, 11)).toBe(0);
    expect(expectedOverlap({ population: 0, marked: 0, drawn: 0 })).toBe(0);
  });
});

describe('chance', () => {
  it('knows the binomial tail', () => {
    expect(binomialTail(2, 3, 0.5)).toBeCloseTo(0.5, 10);
    expect(binomialTail(0, 3, 0.5)).toBe(1);
    expect(binomialTail(4, 3, 0.5)).toBe(0);
    expect(binomialTail(1000, 100_000, 0.01)).toBeGreaterThan(0.4);
  });

  it('combines p-values as Fisher does', () => {
    // chi-squared 2 * (ln 20 + ln 10) = 10.6 with four degrees of freedom
    expect(combineP([0.05, 0.1])).toBeCloseTo(0.0315, 4);
    expect(combineP([0.2])).toBeCloseTo(0.2, 12);
    expect(combineP([])).toBe(1);
  });

  it('does not let one loud source speak for two', () => {
    expect(partialConjunction([1e-30, 0.5, 0.6], 2)).toBeGreaterThan(0.5);
    expect(partialConjunction([1e-30, 1e-4, 0.6], 2)).toBeLessThan(0.001);
    expect(partialConjunction([1e-30], 2)).toBe(1);
  });

  it('corrects for many tests as Benjamini and Hochberg do', () => {
    const corrected = correctP([0.01, 0.04, 0.03, 0.5]);
    expect(corrected.map((p) => Math.round(p * 1e4) / 1e4)).toEqual([0.04, 0.0533, 0.0533, 0.5]);
  });

  it('tells rankings that agree from those that do not', () => {
    const counts = [9, 8, 7, 6, 5, 4, 3, 2, 1];
    expect(concordanceP([counts, counts, counts])).toBeLessThan(0.01);
    expect(concordanceP([counts, [...counts].reverse()])).toBeGreaterThan(0.9);
    expect(concordanceP([counts])).toBe(1);
    expect(concordanceP([counts.map(() => 1), counts.map(() => 1)])).toBe(1);
  });
});
