import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { POINT_IDS, type PointId } from '../../../src/model/kinds.ts';
import type { MetricInput } from '../../../src/model/score.ts';
import { scoreMetrics } from '../../../src/scoring/score.ts';
import { acme, onlyPoints, pointOf } from './acme.ts';
import { inputOf, metricOf, optionsOf, SPECS, shareOf } from './specs.ts';

const FAST = optionsOf({ draws: 400 });

describe('laws', () => {
  const someMetrics = fc
    .array(fc.tuple(fc.constantFrom(...SPECS.keys()), fc.nat(30), fc.nat(30)), { maxLength: 14 })
    .map((rows) => {
      const measured = new Map(rows.map(([id, x, rest]) => [id, shareOf(id, x, x + rest)]));
      return [...SPECS.keys()].map((id) => measured.get(id) ?? inputOf(id, null));
    });
  const quick = optionsOf({ draws: 40 });

  it('contributions add up to the score, in points and in metrics', () => {
    fc.assert(
      fc.property(someMetrics, fc.tuple(...POINT_IDS.map(() => fc.nat(9))), (inputs, raw) => {
        const weights = Object.fromEntries(POINT_IDS.map((id, i) => [id, raw[i]!])) as Record<
          PointId,
          number
        >;
        const score = scoreMetrics(inputs, { ...quick, weights });
        const total = (parts: readonly { readonly contribution: number }[]): number =>
          parts.reduce((sum, { contribution }) => sum + contribution, 0);
        expect(Math.abs(total(score.points) - score.value)).toBeLessThan(1e-9);
        expect(Math.abs(total(score.metrics) - score.value)).toBeLessThan(1e-9);
        for (const point of score.points) {
          const own = score.metrics.filter((metric) => metric.point === point.id);
          expect(Math.abs(total(own) - point.contribution)).toBeLessThan(1e-9);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('the score lies between its bounds and all shares between 0 and 1', () => {
    fc.assert(
      fc.property(someMetrics, (inputs) => {
        const { value, bounds, interval, coverage, points } = scoreMetrics(inputs, quick);
        expect(value).toBeGreaterThanOrEqual(bounds[0] - 1e-9);
        expect(value).toBeLessThanOrEqual(bounds[1] + 1e-9);
        expect(interval[0]).toBeLessThanOrEqual(interval[1]);
        for (const share of [coverage, ...points.map((point) => point.coverage)]) {
          expect(share >= 0 && share <= 1).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('taking a point away moves the score by what the point is away from 50, inside the new bounds', () => {
    const full = scoreMetrics(acme(), FAST);
    for (const id of POINT_IDS) {
      const left = scoreMetrics(onlyPoints(...POINT_IDS.filter((other) => other !== id)), FAST);
      const { score, weight } = pointOf(full, id);
      expect(left.value - full.value).toBeCloseTo(weight * (50 - score), 9);
      expect(full.value).toBeGreaterThanOrEqual(left.bounds[0]);
      expect(full.value).toBeLessThanOrEqual(left.bounds[1]);
    }
  });

  it('is the same with clusters in any order', () => {
    const turned = acme().map((input): MetricInput => {
      const data = { ...input.metric!.data, clusters: input.metric!.data.clusters.toReversed() };
      return { ...input, metric: { ...input.metric!, data } };
    });
    expect(scoreMetrics(turned, FAST)).toEqual(scoreMetrics(acme(), FAST));
  });

  it('is the same with all weights doubled', () => {
    const doubled = acme().map((input) => ({
      ...input,
      spec: { ...input.spec, weight: 2 * input.spec.weight },
    }));
    const weights = Object.fromEntries(POINT_IDS.map((id) => [id, 2 * FAST.weights[id]])) as Record<
      PointId,
      number
    >;
    const [a, b] = [scoreMetrics(acme(), FAST), scoreMetrics(doubled, { ...FAST, weights })];
    expect(b.value).toBeCloseTo(a.value, 9);
    expect(b.interval[0]).toBeCloseTo(a.interval[0], 9);
    expect(b.points.map((point) => point.weight)).toEqual(a.points.map((point) => point.weight));
  });

  it('one more perceived defect, opened today, never lowers the tickets point', () => {
    const counts = fc.record({
      perceived: fc.nat(40),
      acknowledged: fc.nat(10),
      others: fc.nat(40),
      known: fc.nat(30),
    });
    const tickets = (
      n: { perceived: number; acknowledged: number; others: number; known: number },
      today: number,
    ) => {
      const hidden = n.perceived;
      const all = n.perceived + n.acknowledged;
      const waiting = Array.from({ length: all }, (_, i) => [
        i,
        i < n.known ? 1 : 0,
        i < n.known ? i % 30 : 10 + i,
        1,
      ]);
      const open = Array.from({ length: today }, (_, i) => [900 + i, 0, 0, 1]);
      return [
        shareOf('T1', all + today, all + n.others + today),
        shareOf('T2', hidden + today, hidden + n.others + today),
        inputOf(
          'T3',
          metricOf('T3', all + today, { kind: 'incidence', horizon: 30, clusters: [...waiting, ...open] }),
        ),
        shareOf('T6', Math.floor(hidden / 2) + today, Math.floor(hidden / 2) + n.others + today),
      ];
    };
    fc.assert(
      fc.property(counts, (n) => {
        const [before, after] = [0, 1].map((today) =>
          scoreMetrics(tickets(n, today), optionsOf({ draws: 1 })),
        );
        const crossed = before!.metrics.some((metric, i) => metric.status !== after!.metrics[i]!.status);
        if (crossed) return;
        expect(after!.value).toBeGreaterThanOrEqual(before!.value - 1e-9);
      }),
    );
  });

  it('repeats itself to the last bit, and another seed draws otherwise', () => {
    expect(scoreMetrics(acme(), FAST)).toEqual(scoreMetrics(acme(), FAST));
    const other = scoreMetrics(acme(), { ...FAST, seed: 2 });
    expect(other.value).toBe(scoreMetrics(acme(), FAST).value);
    expect(other.interval).not.toEqual(scoreMetrics(acme(), FAST).interval);
  });

  it('a run with one more cluster shares its random numbers: the change is far surer than the score', () => {
    const more = acme().map((input) => (input.spec.id === 'T1' ? shareOf('T1', 331, 1001) : input));
    const [then, now] = [scoreMetrics(acme(), FAST), scoreMetrics(more, FAST)];
    expect(Math.abs(now.interval[0] - then.interval[0])).toBeLessThan(0.1);
    expect(Math.abs(now.interval[1] - then.interval[1])).toBeLessThan(0.1);
  });

  it('weights that weigh nothing fall back to equal ones; odd options do no harm', () => {
    const weights = { customers: 0, tickets: Number.NaN, reviews: -1, 'lost-deals': 0, backlog: 0 };
    const score = scoreMetrics(acme(), { seed: Number.NaN, draws: 0.5, weights });
    expect(score.points.map((point) => point.weight)).toEqual([0.2, 0.2, 0.2, 0.2, 0.2]);
    expect(Number.isFinite(score.interval[0])).toBe(true);
  });

  it('a point on which several analyzers report divides by the sum of their weights', () => {
    const inputs = acme().filter(({ spec }) => spec.id === 'T1' || spec.id === 'T2');
    const { metrics } = scoreMetrics(inputs, FAST);
    expect(metrics.map((metric) => metric.weight)).toEqual([0.25 / 0.45, 0.2 / 0.45]);
  });

  it('survives JSON: no number is infinite or NaN', () => {
    fc.assert(
      fc.property(someMetrics, (inputs) => {
        const { draws, ...score } = scoreMetrics(inputs, quick);
        expect(draws.score.every(Number.isFinite)).toBe(true);
        expect(JSON.parse(JSON.stringify(score))).toEqual(score);
      }),
      { numRuns: 20 },
    );
  });
});
