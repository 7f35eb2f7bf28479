import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '../../../../src/lib/statistics/wilson.ts';

describe('wilsonInterval', () => {
  it.each([
    [12, 34, 0.234, 0.494],
    [19, 50, 0.276, 0.496],
    [9, 31, 0.177, 0.437],
  ])('%i of %i is [%f, %f] at 90 %%', (x, n, lo, hi) => {
    const [low, high] = wilsonInterval(x, n);
    expect(low).toBeCloseTo(lo, 3);
    expect(high).toBeCloseTo(hi, 3);
  });

  it('is everything without trials, and stays inside [0, 1] at the ends', () => {
    expect(wilsonInterval(0, 0)).toEqual([0, 1]);
    expect(wilsonInterval(0, Number.NaN)).toEqual([0, 1]);
    expect(wilsonInterval(0, 7)[0]).toBe(0);
    expect(wilsonInterval(7, 7)[1]).toBe(1);
    expect(wilsonInterval(9, 7)).toEqual(wilsonInterval(7, 7));
  });

  it('is wider with a larger z', () => {
    const [lo, hi] = wilsonInterval(12, 34, 1.96);
    expect(lo).toBeCloseTo(0.2149, 3);
    expect(hi).toBeCloseTo(0.5208, 3);
  });

  it('holds the share itself, and mirrors when successes and failures swap', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.integer({ min: 1, max: 500 }), (a, n) => {
        const x = Math.min(a, n);
        const [lo, hi] = wilsonInterval(x, n);
        expect(lo).toBeLessThanOrEqual(x / n + 1e-12);
        expect(hi).toBeGreaterThanOrEqual(x / n - 1e-12);
        expect(wilsonInterval(n - x, n)[0]).toBeCloseTo(1 - hi, 9);
      }),
    );
  });
});
