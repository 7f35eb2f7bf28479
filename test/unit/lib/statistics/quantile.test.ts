import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interval90, quantileOf } from '../../../../src/lib/statistics/quantile.ts';

describe('quantileOf', () => {
  it('is linear between neighbours', () => {
    expect(quantileOf([10, 20, 30, 40], 0.5)).toBe(25);
    expect(quantileOf([10, 20, 30, 40], 0.25)).toBe(17.5);
    expect(quantileOf(Float64Array.of(1, 2), 1)).toBe(2);
  });

  it('clamps the probability, and is NaN of nothing', () => {
    expect(quantileOf([3, 4], -1)).toBe(3);
    expect(quantileOf([3, 4], 7)).toBe(4);
    expect(quantileOf([], 0.5)).toBeNaN();
  });

  it('does not lose equal infinite neighbours', () => {
    expect(quantileOf([1, Infinity, Infinity, Infinity], 0.9)).toBe(Infinity);
  });

  it('grows with the probability', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 1 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (numbers, p, q) => {
          const sorted = Float64Array.from(numbers).sort();
          const [low, high] = p < q ? [p, q] : [q, p];
          expect(quantileOf(sorted, low)).toBeLessThanOrEqual(quantileOf(sorted, high) + 1e-9);
        },
      ),
    );
  });
});

it('interval90 cuts off 5 % at each end', () => {
  expect(interval90(Array.from({ length: 101 }, (_, i) => i))).toEqual([5, 95]);
});
