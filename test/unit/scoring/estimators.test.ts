import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { penaltyAt } from '../../../src/lib/curve.ts';
import { agreement } from '../../../src/lib/statistics/agreement.ts';
import type { ClusterRows, MetricData } from '../../../src/model/conclusion.ts';
import { sumEntries } from '../../../src/scoring/estimators/estimation.ts';
import { prepareEstimation } from '../../../src/scoring/estimators/registry.ts';
import { flow, stars, twoWindows } from './acme.ts';
import { singles, specOf } from './specs.ts';

function estimateOf(id: string, data: MetricData): number {
  const { entries, width, shapes, estimate } = prepareEstimation(data, specOf(id).anchors);
  return estimate(sumEntries(entries, width), Float64Array.from(shapes));
}

function scoreOf(id: string, data: MetricData): number {
  return penaltyAt(estimateOf(id, data), specOf(id).anchors);
}

const share = (x: number, n: number): MetricData => ({ kind: 'proportion', clusters: singles(x, n) });
const waiting = (horizon: number, clusters: ClusterRows): MetricData => ({
  kind: 'incidence',
  horizon,
  clusters,
});

describe('proportion', () => {
  it.each([
    ['T1', 330, 1000, 0.33, 51.2],
    ['T2', 250, 920, 0.272, 45.8],
    ['T4', 18, 260, 0.069, 36.5],
    ['T5', 96, 140, 0.685, 62.8],
    ['T6', 90, 760, 0.118, 40.5],
    ['R1', 14, 60, 0.232, 74.6],
    ['R3', 9, 60, 0.15, 59.8],
    ['R4', 33, 60, 0.549, 57.4],
    ['D1', 40, 90, 0.444, 61.8],
    ['D4', 52, 80, 0.65, 55.9],
    ['B2', 70, 120, 0.583, 47.5],
    ['B3', 66, 120, 0.55, 54.3],
    ['B4', 55, 120, 0.459, 43.8],
    ['B6', 9, 24, 0.373, 58.2],
    ['I1', 2, 3, 0.625, 62.5],
  ])('%s: %i of %i is %f and scores %f', (id, x, n, value, score) => {
    expect(estimateOf(id, share(x, n))).toBeCloseTo(value, 3);
    expect(Math.abs(scoreOf(id, share(x, n)) - score)).toBeLessThanOrEqual(0.0501);
  });

  it('weighs demand: 6.1 of 14 units are uncovered', () => {
    const data: MetricData = {
      kind: 'proportion',
      clusters: [
        [1, 6.1, 7],
        [2, 0, 7],
      ],
    };
    expect(estimateOf('B1', data)).toBeCloseTo(0.4333, 4);
    expect(scoreOf('B1', data)).toBeCloseTo(55, 9);
  });

  it('scores 50 before any data', () => {
    expect(scoreOf('T1', share(0, 0))).toBeCloseTo(50, 9);
  });

  it('rises with every success and falls with every failure', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), fc.constantFrom('T1', 'T2', 'R4', 'I1'), (x, failures, id) => {
        const n = x + failures;
        const value = estimateOf(id, share(x, n));
        expect(estimateOf(id, share(x + 1, n + 1))).toBeGreaterThan(value);
        expect(estimateOf(id, share(x, n + 1))).toBeLessThan(value);
      }),
    );
  });

  it('takes counts that are no numbers as none', () => {
    const clusters = [[1, 1, 2], [2, Number.NaN, -3], [3, Number.POSITIVE_INFINITY], []];
    expect(Number.isFinite(estimateOf('T1', { kind: 'proportion', clusters }))).toBe(true);
  });
});

describe('incidence', () => {
  const tickets: ClusterRows = [
    [1, 1, 2, 1],
    [2, 1, 5, 1],
    [3, 2, 7, 1],
    [4, 1, 10, 1],
    [5, 0, 14, 1],
    [6, 2, 20, 1],
    [7, 1, 25, 1],
    [8, 1, 31, 1],
    [9, 0, 40, 1],
    [10, 0, 60, 1],
  ];

  it('is .58 for the ten tickets before shrinking, which scores 84', () => {
    const { entries, width, estimate } = prepareEstimation(waiting(30, tickets), specOf('T3').anchors);
    const raw = estimate(sumEntries(entries, width), new Float64Array(2));
    expect(raw).toBeCloseTo(0.58, 10);
    expect(penaltyAt(raw, specOf('T3').anchors)).toBeCloseTo(84, 9);
  });

  it('is shrunk toward the middle by one pseudo-record', () => {
    const value = estimateOf('T3', waiting(30, tickets));
    expect(value).toBeLessThan(0.58);
    expect(value).toBeGreaterThan((10 * 0.58 + 0.325) / 11 - 0.01);
  });

  it('is a plain share when everybody was watched long enough: 176 of 330 score 81.6', () => {
    const clusters = Array.from({ length: 330 }, (_, i) => (i < 176 ? [i, 0, 31, 1] : [i, 1, i % 31, 1]));
    expect(estimateOf('T3', waiting(30, clusters))).toBeCloseTo((176 + 0.325) / 331, 12);
    expect(scoreOf('T3', waiting(30, clusters))).toBeCloseTo(81.6, 1);
  });

  it('cannot tell when nobody was watched long enough', () => {
    const clusters = Array.from({ length: 20 }, (_, i) => [i, 0, i % 10, 1]);
    expect(scoreOf('T3', waiting(30, clusters))).toBeCloseTo(50, 9);
  });

  it('does not feel a ticket opened today, and is lowered by one that was fixed in time', () => {
    // From day 1 on: what is closed on its first day has the newcomer in its risk set.
    const row = fc.tuple(
      fc.constantFrom(0, 1, 2),
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 1, max: 4 }),
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 25 }), fc.nat(30), (rows, day) => {
        const clusters = rows.map(([event, at, count], i) => [i, event, at, count]);
        const value = estimateOf('T3', waiting(30, clusters));
        expect(estimateOf('T3', waiting(30, [...clusters, [99, 0, 0, 1]]))).toBeCloseTo(value, 12);
        expect(estimateOf('T3', waiting(30, [...clusters, [99, 1, day, 1]]))).toBeLessThan(value + 1e-12);
      }),
    );
  });

  it('is not raised when an open ticket turns out to have been fixed within the horizon', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60), { minLength: 1, maxLength: 25 }), fc.nat(30), (days, fixed) => {
        const open = days.map((day, i) => [i, i % 3, day, 1]);
        const now = [...open, [99, 0, 60, 1]];
        const then = [...open, [99, 1, fixed, 1]];
        expect(estimateOf('T3', waiting(30, then))).toBeLessThanOrEqual(
          estimateOf('T3', waiting(30, now)) + 1e-12,
        );
      }),
    );
  });

  it('survives odd events, days and horizons', () => {
    const clusters = [[1, 7, 2, 1], [2, 1, Number.NaN, 1], [3, 1, -5, 1], [4], []];
    for (const horizon of [30, 0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      const value = estimateOf('T3', waiting(horizon, clusters));
      expect(value >= 0 && value <= 1).toBe(true);
    }
  });
});

describe('polarisation', () => {
  it('has the published agreement of the seven-point example', () => {
    expect(agreement([30, 40, 210, 130, 530, 50, 10])).toBeCloseTo(0.6113333, 7);
  });

  it.each([
    [[3, 2, 5, 20, 70], 0.123],
    [[8, 3, 4, 10, 75], 0.177],
    [[20, 8, 5, 12, 55], 0.43],
    [[50, 0, 0, 0, 50], 1],
    [[20, 20, 20, 20, 20], 0.5],
    [[70, 20, 5, 3, 2], 0.118],
    [[0, 0, 9, 0, 0], 0],
  ])('of %j is %f', (histogram, expected) => {
    expect(Math.abs((1 - agreement(histogram)) / 2 - expected)).toBeLessThan(0.00051);
  });

  it('of 8/5/7/10/30 with one pseudo-review is .318 and scores 48.8', () => {
    const data: MetricData = { kind: 'polarisation', clusters: stars([8, 5, 7, 10, 30]) };
    expect(estimateOf('R2', data)).toBeCloseTo(0.318, 3);
    expect(scoreOf('R2', data)).toBeCloseTo(48.8, 1);
  });

  it('scores about 50 before any data', () => {
    expect(estimateOf('R2', { kind: 'polarisation', clusters: [] })).toBeCloseTo(0.3275, 2);
    expect(Math.abs(scoreOf('R2', { kind: 'polarisation', clusters: [] }) - 50)).toBeLessThan(0.5);
  });

  it('agreement stays in [-1, 1], does not depend on scale or direction, and ends on any weights', () => {
    const weight = fc.oneof(fc.constant(0), fc.double({ min: 1e-9, max: 1e6, noNaN: true }));
    fc.assert(
      fc.property(fc.array(weight, { minLength: 5, maxLength: 5 }), (histogram) => {
        const a = agreement(histogram);
        expect(a).toBeGreaterThanOrEqual(-1 - 1e-9);
        expect(a).toBeLessThanOrEqual(1 + 1e-9);
        expect(agreement(histogram.toReversed())).toBeCloseTo(a, 6);
        expect(agreement(histogram.map((w) => 8 * w))).toBeCloseTo(a, 6);
      }),
    );
  });
});

describe('trends', () => {
  it('T7: 182 of 520 after 148 of 480 is a ratio of 1.132', () => {
    const data: MetricData = { kind: 'trend-ratio', clusters: twoWindows([182, 520], [148, 480]) };
    expect(estimateOf('T7', data)).toBeCloseTo(1.132, 3);
    expect(scoreOf('T7', data)).toBeCloseTo(48.5, 1);
  });

  it('D5: 15 of 44 after 12 of 46 is a ratio of 1.244', () => {
    const data: MetricData = { kind: 'trend-ratio', clusters: twoWindows([15, 44], [12, 46]) };
    expect(estimateOf('D5', data)).toBeCloseTo(1.244, 3);
    expect(scoreOf('D5', data)).toBeCloseTo(58.1, 1);
  });

  it('R5: 8 of 30 after 5 of 30 is a difference of .075', () => {
    const data: MetricData = { kind: 'trend-difference', clusters: twoWindows([8, 30], [5, 30]) };
    expect(estimateOf('R5', data)).toBeCloseTo(0.075, 10);
    expect(scoreOf('R5', data)).toBeCloseTo(67.5, 9);
  });

  it('is no change when the trait was never met, or always, or when there is nothing', () => {
    for (const clusters of [twoWindows([0, 30], [0, 40]), twoWindows([30, 30], [40, 40]), []]) {
      expect(estimateOf('T7', { kind: 'trend-ratio', clusters })).toBeCloseTo(1, 12);
    }
    expect(estimateOf('R5', { kind: 'trend-difference', clusters: twoWindows([0, 9], [0, 9]) })).toBe(0);
  });

  it('stays finite when the trait is rare', () => {
    const value = estimateOf('T7', { kind: 'trend-ratio', clusters: [[1, 1, 1e12, 0, 1e12]] });
    expect(value).toBeGreaterThan(1);
    expect(Number.isFinite(value)).toBe(true);
  });
});

describe('flow ratio', () => {
  it('B5: 84 opened and 61 closed is 1.374', () => {
    const data: MetricData = { kind: 'flow-ratio', clusters: flow(84, 61) };
    expect(estimateOf('B5', data)).toBeCloseTo(84.5 / 61.5, 12);
    expect(scoreOf('B5', data)).toBeCloseTo(64.9, 1);
  });

  it('stays finite when nothing was closed', () => {
    expect(estimateOf('B5', { kind: 'flow-ratio', clusters: flow(6, 0) })).toBe(13);
  });
});
