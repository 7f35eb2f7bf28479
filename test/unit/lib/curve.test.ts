import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neutralValue, penaltyAt, pieceOf } from '../../../src/lib/curve.ts';
import type { Anchors } from '../../../src/model/analyzer.ts';
import { SPECS } from '../scoring/specs.ts';

const T1: Anchors = [0.05, 0.2, 0.45, 0.6];

describe('penaltyAt', () => {
  it('is 51.2 for a perceived-defect share of .33', () => {
    expect(penaltyAt(0.33, T1)).toBeCloseTo(51.2, 10);
  });

  it('is 0, 20, 80 and 100 at the anchors and flat beyond', () => {
    expect(T1.map((value) => penaltyAt(value, T1))).toEqual([0, 20, 80, 100]);
    expect(penaltyAt(-Infinity, T1)).toBe(0);
    expect(penaltyAt(Infinity, T1)).toBe(100);
  });

  it('scores the published hidden-defect rates of about .30 near the middle', () => {
    const anchors: Anchors = [0, 0.1, 0.5, 0.8];
    expect(penaltyAt((0.33 - 0.05) / 0.95, anchors)).toBeGreaterThan(49);
    expect(penaltyAt((0.42 - 0.175) / 0.825, anchors)).toBeLessThan(50);
  });

  it('scores the neutral value of every metric but the polarised one 50', () => {
    for (const { spec } of SPECS.values()) {
      expect(penaltyAt(neutralValue(spec.anchors), spec.anchors)).toBeCloseTo(50, 10);
    }
  });

  it('survives anchors that coincide and values that are no numbers', () => {
    expect(penaltyAt(1, [1, 1, 1, 1])).toBe(0);
    expect(penaltyAt(1.1, [1, 1, 1, 1])).toBe(100);
    expect(penaltyAt(0.5, [0, 0, 1, 1])).toBe(50);
    expect(penaltyAt(Number.NaN, T1)).toBeNaN();
  });

  it('never falls and stays in [0, 100]', () => {
    const value = fc.double({ min: -1, max: 3, noNaN: true });
    fc.assert(
      fc.property(value, value, fc.constantFrom(...SPECS.keys()), (a, b, id) => {
        const { anchors } = SPECS.get(id)!.spec;
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(penaltyAt(low, anchors)).toBeLessThanOrEqual(penaltyAt(high, anchors));
        expect(penaltyAt(low, anchors)).toBeGreaterThanOrEqual(0);
        expect(penaltyAt(high, anchors)).toBeLessThanOrEqual(100);
      }),
    );
  });
});

describe('pieceOf', () => {
  it('is the straight piece a value lies on, its right end with it', () => {
    expect(pieceOf(0.33, T1)).toEqual({ left: 0.2, right: 0.45, from: 20, to: 80 });
    expect(pieceOf(0.2, T1)).toEqual({ left: 0.05, right: 0.2, from: 0, to: 20 });
    expect(pieceOf(0.6, T1)).toEqual({ left: 0.45, right: 0.6, from: 80, to: 100 });
  });

  it('is none where the curve is flat', () => {
    expect(pieceOf(0.05, T1)).toBeNull();
    expect(pieceOf(0.61, T1)).toBeNull();
  });
});
