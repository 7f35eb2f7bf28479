import { mean, sampleRankCorrelation, sampleStandardDeviation } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { interval90 } from '../../../src/lib/statistics/quantile.ts';
import type { MetricInput } from '../../../src/model/score.ts';
import { coupledRanks, missingRanks } from '../../../src/scoring/couple.ts';
import { type DrawOptions, drawMetrics, type Estimable } from '../../../src/scoring/draws.ts';
import { prepareEstimation } from '../../../src/scoring/estimators/registry.ts';
import { reliabilityOf } from '../../../src/scoring/reliability.ts';
import { inputOf, metricOf, shareOf, singles, specOf } from './specs.ts';

const OPTIONS: DrawOptions = { seed: 1, draws: 2000, group: 'tickets' };

function estimable({ spec, metric }: MetricInput, range?: readonly [number, number]): Estimable {
  const overrides = range && { 'seller-reported': range, 'vendor-picked': range };
  return {
    id: spec.id,
    estimation: prepareEstimation(metric!.data, spec.anchors),
    reliability: reliabilityOf(spec, metric!, overrides === undefined ? {} : { reliability: overrides }),
  };
}

function draw(input: MetricInput, options: Partial<DrawOptions> = {}): Float64Array {
  const metric = estimable(input);
  return drawMetrics([metric], { ...OPTIONS, ...options }).get(metric)!;
}

function expectInterval(draws: Float64Array, [lo, hi]: readonly [number, number], within: number): void {
  const [low, high] = interval90(draws.slice().sort());
  expect(Math.abs(low - lo)).toBeLessThanOrEqual(within);
  expect(Math.abs(high - hi)).toBeLessThanOrEqual(within);
}

describe('drawMetrics', () => {
  it('is the Beta posterior when each cluster is one record: 2 of 3 interviews', () => {
    const draws = draw(shareOf('I1', 2, 3), { draws: 20_000 });
    expectInterval(draws, [0.23, 0.93], 0.02);
    // Beta(2.5, 1.5)
    expect(mean([...draws])).toBeCloseTo(0.625, 2);
    expect(sampleStandardDeviation([...draws])).toBeCloseTo(Math.sqrt((0.625 * 0.375) / 5), 2);
  });

  it('R5: a difference of .075 is not distinguishable from no change', () => {
    const rows = [
      ...singles(8, 30).map((r) => [...r, 0, 0]),
      ...singles(5, 30, 100).map((r) => [r[0]!, 0, 0, r[1]!, r[2]!]),
    ];
    const input = inputOf('R5', metricOf('R5', 30, { kind: 'trend-difference', clusters: rows }));
    expectInterval(draw(input), [-0.08, 0.22], 0.02);
  });

  it('is wider when the same records belong to fewer clusters', () => {
    const few = Array.from({ length: 10 }, (_, i) => [i, i < 4 ? 10 : 0, 10]);
    const lumped = inputOf('T1', metricOf('T1', 100, { kind: 'proportion', clusters: few }));
    const width = ([lo, hi]: readonly [number, number]): number => hi - lo;
    expect(width(interval90(draw(lumped).sort()))).toBeGreaterThan(
      2 * width(interval90(draw(shareOf('T1', 40, 100)).sort())),
    );
  });

  it('draws a metric the same whatever else is drawn beside it', () => {
    const one = estimable(shareOf('T1', 4, 10));
    const other = estimable(shareOf('T2', 50, 300));
    const alone = drawMetrics([one], OPTIONS).get(one);
    expect(drawMetrics([other, one], OPTIONS).get(one)).toEqual(alone);
  });

  it('leaves the weights of clusters alone when one is added', () => {
    const before = draw(shareOf('T1', 30, 100));
    const after = draw(shareOf('T1', 30, 101));
    const other = draw(shareOf('T1', 30, 101), { seed: 2 });
    const apart = (a: Float64Array, b: Float64Array): number =>
      mean([...a].map((v, i) => Math.abs(v - b[i]!)));
    expect(apart(before, after)).toBeLessThan(0.01);
    expect(after).not.toEqual(other);
  });

  it('shares weights inside a group and not between groups', () => {
    const rows = singles(30, 100);
    const [a, b] = ['T1', 'T1'].map((id) =>
      inputOf(id, metricOf(id, 100, { kind: 'proportion', clusters: rows })),
    );
    const [first, second] = [estimable(a!), estimable(b!)];
    const both = drawMetrics([first, second], OPTIONS);
    expect(both.get(first)).toEqual(both.get(second));
    expect(draw(a!, { group: 'reviews' })).not.toEqual(draw(a!));
  });

  it('takes any number of draws', () => {
    for (const draws of [1, 2, 3, 5, 2001]) expect(draw(shareOf('T1', 2, 9), { draws })).toHaveLength(draws);
    expect(draw(shareOf('T1', 2, 9), { draws: 3 }).every((value) => value > 0 && value < 1)).toBe(true);
  });

  it('takes clusters with any number for a hash', () => {
    const clusters = [-5, 2 ** 40, 0.5, Number.NaN, Infinity].map((cluster) => [cluster, 1, 2]);
    const input = inputOf('T1', metricOf('T1', 10, { kind: 'proportion', clusters }));
    expect(draw(input).every((value) => value >= 0 && value <= 1)).toBe(true);
  });
});

describe('reliability of what sellers report', () => {
  it('30 of 100 lost to product gaps: raw [.227, .376], adjusted .277 [.152, .456]', () => {
    expectInterval(draw(shareOf('D1', 30, 100)), [0.227, 0.376], 0.01);
    const input = shareOf('D2', 30, 100);
    expectInterval(draw(input), [0.152, 0.456], 0.015);
    const { reliability } = estimable(input);
    expect(reliability.adjust(30.25 / 101)).toBeCloseTo(0.277, 3);
  });

  it('is believed nearly as it stands when buyers confirmed it', () => {
    const data = shareOf('D2', 30, 100).metric!.data;
    const verified = inputOf('D2', metricOf('D2', 100, data, 1));
    expect(estimable(verified).reliability.adjust(0.4)).toBeCloseTo(0.925 * 0.4 + 0.075 * 0.25, 12);
    const half = inputOf('D2', metricOf('D2', 100, data, 0.5));
    const rho = (0.925 + 0.54) / 2;
    expect(estimable(half).reliability.adjust(0.4)).toBeCloseTo(rho * 0.4 + (1 - rho) * 0.25, 12);
    const [lo, hi] = interval90(draw(verified));
    expect(hi - lo).toBeLessThan(0.25);
  });

  it('follows the configured range', () => {
    expect(estimable(shareOf('D2', 30, 100), [1, 1]).reliability.adjust(0.3)).toBe(0.3);
    expect(estimable(shareOf('D2', 30, 100), [-3, 0]).reliability.adjust(0.3)).toBe(0.25);
  });
});

describe('reliability of interviewees the vendor picked', () => {
  const picked = (verifiedShare?: number): MetricInput => ({
    point: 'customers',
    spec: { ...specOf('I1'), reliability: 'vendor-picked' },
    metric: metricOf('I1', 3, { kind: 'proportion', clusters: singles(0, 3) }, verifiedShare),
  });

  it('leaves independent ones as they are', () => {
    expect(estimable(picked(1)).reliability.adjust(0.125)).toBe(0.125);
    expect(draw(picked(1))).toHaveLength(2000);
    const plain = draw({ ...picked(1), spec: specOf('I1') });
    expectInterval(draw(picked(1)), interval90(plain.sort()), 0.02);
  });

  it('pulls hand-picked praise toward the unknown and widens it', () => {
    expect(estimable(picked(0)).reliability.adjust(0.125)).toBeCloseTo(0.6 * 0.125 + 0.4 * 0.5, 12);
    expect(estimable(picked(Number.NaN)).reliability.adjust(0.125)).toBeCloseTo(0.275, 12);
    const [lo, hi] = interval90(draw(picked(0)).sort());
    const [low, high] = interval90(draw(picked(1)).sort());
    expect(hi - lo).toBeGreaterThan(high - low);
  });
});

describe('coupledRanks', () => {
  it('correlates the metrics of a point and leaves each of them uniform', () => {
    const [a, b] = coupledRanks('tickets', ['T1', 'T2'], { seed: 1, draws: 8000 }) as [
      Float64Array,
      Float64Array,
    ];
    // Spearman of a Gaussian copula: 6 / pi * asin(rho / 2)
    expect(sampleRankCorrelation([...a], [...b])).toBeCloseTo((6 / Math.PI) * Math.asin(0.25), 1);
    expect(mean([...a])).toBeCloseTo(0.5, 1);
    expectInterval(a.slice().sort(), [0.05, 0.95], 0.01);
  });

  it('keeps points independent', () => {
    const [a] = coupledRanks('tickets', ['T1'], { seed: 1, draws: 4000 }) as [Float64Array];
    const [b] = coupledRanks('reviews', ['R1'], { seed: 1, draws: 4000 }) as [Float64Array];
    expect(Math.abs(sampleRankCorrelation([...a], [...b]))).toBeLessThan(0.06);
  });

  it('has one uniform rank per draw for all that is missing', () => {
    const ranks = missingRanks('all', { seed: 1, draws: 4000 });
    expectInterval(ranks.sort(), [0.05, 0.95], 0.015);
  });
});
