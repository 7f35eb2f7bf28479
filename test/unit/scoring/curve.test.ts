import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Anchors } from '../../../src/model/analyzer.ts';
import { neutralValue, penalty } from '../../../src/scoring/curve.ts';
import { SPECS } from './specs.ts';

const T1: Anchors = [0.05, 0.2, 0.45, 0.6];

describe('penalty', () => {
  it('is 51.2 for a perceived-defect share of .33', () => {
    expect(penalty(0.33, T1)).toBeCloseTo(51.2, 10);
  });

  it('is 0, 20, 80 and 100 at the anchors and flat beyond', () => {
    expect(T1.map((value) => penalty(value, T1))).toEqual([0, 20, 80, 100]);
    expect(penalty(-Infinity, T1)).toBe(0);
    expect(penalty(Infinity, T1)).toBe(100);
  });

  it('scores the published hidden-defect rates of about .30 near the middle', () => {
    const anchors: Anchors = [0, 0.1, 0.5, 0.8];
    expect(penalty((0.33 - 0.05) / 0.95, anchors)).toBeGreaterThan(49);
    expect(penalty((0.42 - 0.175) / 0.825, anchors)).toBeLessThan(50);
  });

  it('scores the neutral value of every metric but the polarised one 50', () => {
    for (const { spec } of SPECS.values()) {
      expect(penalty(neutralValue(spec.anchors), spec.anchors)).toBeCloseTo(50, 10);
    }
  });

  it('survives anchors that coincide and values that are no numbers', () => {
    expect(penalty(1, [1, 1, 1, 1])).toBe(0);
    expect(penalty(1.1, [1, 1, 1, 1])).toBe(100);
    expect(penalty(0.5, [0, 0, 1, 1])).toBe(50);
    expect(penalty(Number.NaN, T1)).toBeNaN();
  });

  it('never falls and stays in [0, 100]', () => {
    const value = fc.double({ min: -1, max: 3, noNaN: true });
    fc.assert(
      fc.property(value, value, fc.constantFrom(...SPECS.keys()), (a, b, id) => {
        const { anchors } = SPECS.get(id)!.spec;
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(penalty(low, anchors)).toBeLessThanOrEqual(penalty(high, anchors));
        expect(penalty(low, anchors)).toBeGreaterThanOrEqual(0);
        expect(penalty(high, anchors)).toBeLessThanOrEqual(100);
      }),
    );
  });
});
