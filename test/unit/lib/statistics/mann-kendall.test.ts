import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mannKendall } from '../../../../src/lib/statistics/mann-kendall.ts';

/** All orders of a few values. */
function permutations(values: readonly number[]): number[][] {
  if (values.length === 0) return [[]];
  return values.flatMap((value, i) =>
    permutations([...values.slice(0, i), ...values.slice(i + 1)]).map((rest) => [value, ...rest]),
  );
}

describe('mannKendall', () => {
  it('finds the worked rise of twelve weeks, with ties', () => {
    const trend = mannKendall([4, 5, 5, 7, 6, 8, 9, 7, 10, 11, 10, 12]);
    expect(trend.s).toBe(55);
    expect(trend.variance).toBeCloseTo(209.67, 2);
    expect(trend.z).toBeCloseTo(3.73, 2);
    expect(trend.p).toBeCloseTo(0.0002, 4);
    expect(trend.tau).toBeCloseTo(0.83, 2);
    expect(trend.slope).toBeCloseTo(0.67, 2);
  });

  it('is exact up to ten values: 2 of 5! orders are as extreme as a straight rise', () => {
    expect(mannKendall([1, 2, 3, 4, 5]).p).toBeCloseTo(2 / 120, 12);
    expect(mannKendall([10, 9, 8, 7, 6, 5, 4, 3, 2, 1]).p).toBeCloseTo(2 / 3_628_800, 12);
  });

  it.each([[[3, 1, 2, 2]], [[1, 1, 2, 3, 3]], [[5, 1, 4, 2, 3, 6]], [[2, 2, 2]]])(
    'agrees with counting all orders of %j',
    (values) => {
      const observed = Math.abs(mannKendall(values).s);
      const orders = permutations(values);
      const extreme = orders.filter((order) => Math.abs(mannKendall(order).s) >= observed);
      expect(mannKendall(values).p).toBeCloseTo(extreme.length / orders.length, 12);
    },
  );

  it.each([[[]], [[7]], [[3, 3, 3, 3]], [new Array<number>(20).fill(1)]])('sees no trend in %j', (values) => {
    expect(mannKendall(values)).toMatchObject({ s: 0, z: 0, p: 1, slope: 0 });
  });

  it('turns around with the series', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 2, maxLength: 30 }), (values) => {
        const forth = mannKendall(values);
        const back = mannKendall([...values].reverse());
        expect(back.s + forth.s).toBe(0);
        expect(back.p).toBeCloseTo(forth.p, 9);
        expect(back.slope + forth.slope).toBeCloseTo(0, 9);
        expect(forth.p).toBeGreaterThan(0);
        expect(forth.p).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('does not care for the unit', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 15 }), (values) => {
        const { s, p } = mannKendall(values);
        expect(mannKendall(values.map((value) => 3 * value + 5))).toMatchObject({ s, p });
      }),
    );
  });
});
