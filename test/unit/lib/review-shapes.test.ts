import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreement } from '../../../src/lib/statistics/agreement.ts';
import { bimodalityCoefficient } from '../../../src/lib/statistics/bimodality.ts';

const polarisation = (histogram: readonly number[]): number => (1 - agreement(histogram)) / 2;

/** Above the coefficient of the uniform distribution, one is called bimodal. */
const BENCHMARK = 5 / 9;

describe('the histograms of the method, 100 reviews each', () => {
  it.each([
    ['healthy J', [3, 2, 5, 20, 70], 0.749, 0.123],
    ['classic J', [8, 3, 4, 10, 75], 0.87, 0.1775],
    ['split', [20, 8, 5, 12, 55], 0.828, 0.43],
    ['two camps', [50, 0, 0, 0, 50], 0.951, 1],
    ['uniform', [20, 20, 20, 20, 20], 0.559, 0.5],
    ['agreed bad', [70, 20, 5, 3, 2], 0.738, 0.118],
  ])('%s', (_, histogram, coefficient, split) => {
    expect(bimodalityCoefficient(histogram)).toBeCloseTo(coefficient, 3);
    expect(polarisation(histogram)).toBeCloseTo(split, 3);
  });

  it('shows why the coefficient is not scored: it calls every J bimodal', () => {
    expect(bimodalityCoefficient([3, 2, 5, 20, 70])).toBeGreaterThan(BENCHMARK);
  });
});

describe('agreement', () => {
  it('agrees with the published example', () => {
    expect(agreement([30, 40, 210, 130, 530, 50, 10])).toBeCloseTo(0.6113333, 7);
  });

  it('lies between -1 and 1, does not care for size or direction', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 5, maxLength: 5 }), (histogram) => {
        const value = agreement(histogram);
        expect(value).toBeGreaterThanOrEqual(-1 - 1e-9);
        expect(value).toBeLessThanOrEqual(1 + 1e-9);
        expect(agreement(histogram.map((count) => 3 * count))).toBeCloseTo(value, 9);
        expect(agreement([...histogram].reverse())).toBeCloseTo(value, 9);
      }),
    );
  });
});

describe('bimodalityCoefficient', () => {
  it.each([[[]], [[0, 0, 0]], [[1, 1, 1]], [[0, 90, 0]]])('cannot tell from %j', (histogram) => {
    expect(bimodalityCoefficient(histogram)).toBeNull();
  });

  it('is a number wherever there is spread', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 5, maxLength: 5 }), (histogram) => {
        const value = bimodalityCoefficient(histogram);
        if (value !== null) expect(Number.isFinite(value)).toBe(true);
      }),
    );
  });
});
