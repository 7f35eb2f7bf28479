import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterShare } from '../../../src/lib/statistics/cluster-share.ts';
import { wilsonInterval } from '../../../src/lib/statistics/wilson.ts';

describe('clusterShare', () => {
  it('is Wilson where every unit stands alone: 19 of 50 is .38, .276 to .496', () => {
    const clusters = Array.from({ length: 50 }, (_, i) => [i, i < 19 ? 1 : 0, 1]);
    const { share, interval } = clusterShare(clusters);
    expect(share).toBe(0.38);
    expect(interval[0]).toBeCloseTo(0.276, 3);
    expect(interval[1]).toBeCloseTo(0.496, 3);
  });

  it('is wider where a few speak often', () => {
    const loud = [
      [1, 10, 10],
      [2, 0, 10],
      ...Array.from({ length: 30 }, (_, i) => [10 + i, i < 9 ? 1 : 0, 1]),
    ];
    const [low, high] = clusterShare(loud).interval;
    const [lowAlone, highAlone] = wilsonInterval(19, 50);
    expect(low).toBeLessThan(lowAlone);
    expect(high).toBeGreaterThan(highAlone);
  });

  it('counts a customer who says one thing forty times as one', () => {
    expect(clusterShare([[1, 40, 40]]).interval).toEqual(wilsonInterval(1, 1));
    expect(clusterShare([[1, 0, 40]]).interval).toEqual(wilsonInterval(0, 1));
  });

  it('knows nothing without anything', () => {
    expect(clusterShare([])).toEqual({ x: 0, n: 0, share: null, interval: [0, 1] });
  });

  it('never is narrower than with as many independent units, and holds its share', () => {
    const cluster = fc
      .integer({ min: 1, max: 8 })
      .chain((n) => fc.tuple(fc.nat(), fc.nat(n), fc.constant(n)));
    fc.assert(
      fc.property(fc.array(cluster, { minLength: 1, maxLength: 30 }), (clusters) => {
        const { x, n, share, interval } = clusterShare(clusters);
        const alone = wilsonInterval(x, n);
        expect(interval[1] - interval[0]).toBeGreaterThanOrEqual(alone[1] - alone[0] - 1e-9);
        expect(interval[0]).toBeLessThanOrEqual((share ?? 0) + 1e-9);
        expect(interval[1]).toBeGreaterThanOrEqual((share ?? 0) - 1e-9);
      }),
    );
  });
});
