import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { severityAbove } from '../../../src/lib/severity.ts';
import { giniOf, herfindahlOf } from '../../../src/lib/statistics/concentration.ts';
import { quantileOfCounts } from '../../../src/lib/statistics/count-quantile.ts';
import { formatP } from '../../../src/lib/statistics/p-value.ts';
import { quantileOf } from '../../../src/lib/statistics/quantile.ts';
import { betaCdf, betaQuantile, rateRatio } from '../../../src/lib/statistics/rate-ratio.ts';
import { shareChange } from '../../../src/lib/statistics/share-change.ts';

describe('rateRatio', () => {
  it('compares 38 with 24 events', () => {
    const { ratio, interval, p } = rateRatio(38, 24);
    expect(ratio).toBeCloseTo(1.58, 2);
    expect(p).toBeCloseTo(0.098, 3);
    expect(interval[0]).toBeCloseTo(1.04, 2);
    expect(interval[1]).toBeCloseTo(2.44, 2);
  });

  it('has no ratio without events before, and no surprise without any', () => {
    expect(rateRatio(5, 0).ratio).toBeNull();
    expect(rateRatio(5, 0).p).toBeCloseTo(2 * 0.5 ** 5, 9);
    expect(rateRatio(0, 0)).toMatchObject({ ratio: null, p: 1 });
  });

  it('is the same from the other side', () => {
    const count = fc.integer({ min: 0, max: 3000 });
    fc.assert(
      fc.property(count, count, (x, y) => {
        const forth = rateRatio(x, y);
        const back = rateRatio(y, x);
        expect(back.p).toBeCloseTo(forth.p, 8);
        expect(back.interval[0] * forth.interval[1]).toBeCloseTo(1, 5);
      }),
      { numRuns: 50 },
    );
  });
});

describe('betaCdf', () => {
  it('knows the uniform and the square', () => {
    expect(betaCdf(0.3, 1, 1)).toBeCloseTo(0.3, 12);
    expect(betaCdf(0.3, 2, 1)).toBeCloseTo(0.09, 12);
    expect(betaCdf(0, 2, 3)).toBe(0);
    expect(betaCdf(1, 2, 3)).toBe(1);
  });

  it('is turned around by its quantile', () => {
    const shape = fc.double({ min: 0.5, max: 400, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), shape, shape, (p, a, b) => {
        expect(betaCdf(betaQuantile(p, a, b), a, b)).toBeCloseTo(p, 6);
      }),
      { numRuns: 60 },
    );
  });
});

describe('shareChange', () => {
  it('draws 8 of 30 after 5 of 30 toward no change', () => {
    const { difference, interval } = shareChange({ x: 8, n: 30 }, { x: 5, n: 30 });
    expect(difference).toBeCloseTo(0.075, 3);
    expect(interval[0]).toBeCloseTo(-0.08, 2);
    expect(interval[1]).toBeCloseTo(0.23, 2);
  });

  it('draws the ratio of 182 of 520 to 148 of 480 toward one', () => {
    expect(shareChange({ x: 182, n: 520 }, { x: 148, n: 480 }).ratio).toBeCloseTo(1.132, 3);
  });

  it('knows empty windows', () => {
    expect(shareChange({ x: 0, n: 0 }, { x: 0, n: 0 })).toMatchObject({
      recent: null,
      previous: null,
      ratio: 1,
    });
    expect(shareChange({ x: 3, n: 9 }, { x: 0, n: 0 }).previous).toBeNull();
  });
});

describe('concentration', () => {
  it('finds 4.3 effective themes in the worked example', () => {
    const index = herfindahlOf([40, 20, 10, 10, 5, 5, 5, 5]);
    expect(index).toBeCloseTo(0.23, 2);
    expect(1 / index).toBeCloseTo(4.3, 1);
  });

  it('goes from equal to all in one hand', () => {
    expect(giniOf([5, 5, 5, 5])).toBeCloseTo(0, 12);
    expect(giniOf([0, 0, 0, 12])).toBeCloseTo(0.75, 12);
    expect(giniOf([])).toBe(0);
    expect(herfindahlOf([])).toBe(0);
  });
});

describe('quantileOfCounts', () => {
  it('is the quantile of the values written out', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 1, max: 9 })), { minLength: 1 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (pairs, p) => {
          const counted = pairs.sort((a, b) => a[0] - b[0]);
          const written = counted.flatMap(([value, count]) => new Array<number>(count).fill(value));
          expect(quantileOfCounts(counted, p)).toBeCloseTo(quantileOf(written, p), 9);
        },
      ),
    );
  });

  it('has no median of nothing', () => {
    expect(quantileOfCounts([], 0.5)).toBeNull();
  });
});

describe('severityAbove', () => {
  it.each([
    [0, 0, 'info'],
    [30, 100, 'info'],
    [35, 100, 'caution'],
    [60, 100, 'risk'],
    [2, 3, 'caution'],
  ])('%i of %i against one third', (x, n, severity) => {
    expect(severityAbove(x, n, 1 / 3)).toBe(severity);
  });
});

describe('formatP', () => {
  it.each([
    [0.09795, '= 0.098'],
    [0.0002, '< 0.001'],
    [1, '= 1'],
  ])('%f', (p, text) => {
    expect(formatP(p)).toBe(text);
  });
});
