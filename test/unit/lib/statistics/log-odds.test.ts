import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logOdds } from '../../../../src/lib/statistics/log-odds.ts';

const WORDS = { a: 2000, b: 1000 };

describe('logOdds', () => {
  it.each([
    ['easy', 60, 8, 3.16],
    ['slow', 5, 30, -4.98],
    ['missing', 4, 26, -4.66],
    ['support', 40, 14, 0.99],
  ])('weighs the worked example "%s"', (_, a, b, z) => {
    expect(logOdds({ a, b }, WORDS).z).toBeCloseTo(z, 2);
  });

  it('says nothing where nothing is said', () => {
    expect(logOdds({ a: 0, b: 0 }, WORDS)).toEqual({ delta: 0, z: 0 });
    expect(logOdds({ a: 0, b: 0 }, { a: 0, b: 0 })).toEqual({ delta: 0, z: 0 });
    expect(logOdds({ a: 4, b: 0 }, { a: 4, b: 0 })).toEqual({ delta: 0, z: 0 });
  });

  it('changes its sign with the groups and is always finite', () => {
    const count = fc.integer({ min: 0, max: 500 });
    fc.assert(
      fc.property(count, count, count, count, (a, b, moreA, moreB) => {
        const all = { a: a + moreA, b: b + moreB };
        const forth = logOdds({ a, b }, all);
        const back = logOdds({ a: b, b: a }, { a: all.b, b: all.a });
        expect(Number.isFinite(forth.z)).toBe(true);
        expect(back.z).toBeCloseTo(-forth.z, 9);
      }),
    );
  });

  it('grows with the use in one group', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 }), (a, b) => {
        expect(logOdds({ a: a + 1, b }, WORDS).delta).toBeGreaterThan(logOdds({ a, b }, WORDS).delta - 1e-12);
      }),
    );
  });
});
