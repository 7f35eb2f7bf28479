import { beforeAll, describe, expect, it } from 'vitest';
import { roundParts } from '../../../src/lib/round.ts';
import type { MetricInput, Score } from '../../../src/model/score.ts';
import { scoreMetrics } from '../../../src/scoring/score.ts';
import { weightSensitivity } from '../../../src/scoring/sensitivity.ts';
import { valueOfInformation } from '../../../src/scoring/value-of-information.ts';
import { acme, pointOf } from './acme.ts';
import { optionsOf } from './specs.ts';

describe('the worked example', () => {
  let score: Score;
  beforeAll(() => {
    score = scoreMetrics(acme(), optionsOf());
  });

  it.each([
    ['tickets', 54.7, 49, 60.5, 0.87, 13.67],
    ['reviews', 62.3, 42.4, 77.7, 0.61, 12.47],
    ['lost-deals', 59, 39.7, 77.2, 0.58, 14.75],
    ['backlog', 53.9, 36.5, 70, 0.63, 8.09],
    ['customers', 60.5, 28.8, 86.1, 0.36, 9.07],
  ] as const)('%s scores %f, [%f, %f]', (id, value, lo, hi, coverage, contribution) => {
    const point = pointOf(score, id);
    expect(Math.abs(point.score - value)).toBeLessThanOrEqual(0.0501);
    expect(Math.abs(point.interval[0] - lo)).toBeLessThanOrEqual(2.5);
    expect(Math.abs(point.interval[1] - hi)).toBeLessThanOrEqual(2.5);
    expect(Math.abs(point.coverage - coverage)).toBeLessThanOrEqual(0.05);
    expect(Math.abs(point.contribution - contribution)).toBeLessThanOrEqual(0.0051);
  });

  it('adds up to 58.05 in [49.5, 65.2] with coverage .64', () => {
    expect(score.value).toBeCloseTo(58.05, 2);
    expect(Math.abs(score.interval[0] - 49.5)).toBeLessThanOrEqual(1.5);
    expect(Math.abs(score.interval[1] - 65.2)).toBeLessThanOrEqual(1.5);
    expect(score.coverage).toBeCloseTo(0.64, 1);
    expect(score.coverageLabel).toBe('medium');
  });

  it('is a D, Damaged, with probability .88', () => {
    expect(score.grade).toBe('D');
    expect(score.band).toBe('Damaged');
    expect(Math.abs(score.gradeProbabilities.D - 0.88)).toBeLessThan(0.04);
    expect(Object.values(score.gradeProbabilities).reduce((a, b) => a + b)).toBeCloseTo(1, 12);
    expect(score.cappedBy).toEqual([]);
  });

  it('loses most points to interview pain, detractors, slow fixes, competitors and product gaps', () => {
    const worst = score.metrics.toSorted((a, b) => b.contribution - a.contribution).slice(0, 5);
    expect(worst.map(({ spec }) => spec.id)).toEqual(['I1', 'R1', 'T3', 'D1', 'D2']);
    expect(worst.map(({ contribution }) => Math.round(10 * contribution) / 10)).toEqual([
      4.7, 4.5, 4.1, 3.9, 3.5,
    ]);
  });

  it('asks for deals first, then interviews', () => {
    const gains = valueOfInformation(score);
    expect(gains.map(({ point }) => point)).toEqual([
      'lost-deals',
      'customers',
      'reviews',
      'backlog',
      'tickets',
    ]);
    [4.7, 4.3, 3.5, 2.5, 1.4].forEach((gain, i) => {
      expect(Math.abs(gains[i]!.gain - gain)).toBeLessThan(0.35);
    });
    expect(gains.every(({ missing }) => !missing)).toBe(true);
  });

  it('does not depend on the weights', () => {
    const { nearby, equal, geometric, leaveOneOut } = weightSensitivity(score, { seed: 1, draws: 2000 });
    expect(nearby[0]).toBeCloseTo(57.3, 0);
    expect(nearby[1]).toBeCloseTo(58.8, 0);
    expect(equal).toBeCloseTo(58.1, 1);
    expect(geometric).toBeCloseTo(58, 1);
    expect(leaveOneOut[0]).toBeCloseTo(57, 1);
    expect(leaveOneOut[1]).toBeCloseTo(59.2, 1);
  });

  it('leaves nothing out when only one point counts', () => {
    const weights = { customers: 0, tickets: 1, reviews: 0, 'lost-deals': 0, backlog: 0 };
    const single = scoreMetrics(acme(), optionsOf({ draws: 40, weights }));
    const { nearby, geometric, leaveOneOut } = weightSensitivity(single, { seed: 1, draws: 40 });
    for (const value of [...nearby, geometric, leaveOneOut[1]]) expect(value).toBeGreaterThan(0);
  });

  it('knows units with the trait only where units were counted', () => {
    const x = new Map(score.metrics.map((metric) => [metric.spec.id, metric.x]));
    expect(x.get('T1')).toBe(330);
    expect([x.get('I2'), x.get('B1'), x.get('T3'), x.get('R2')]).toEqual([null, null, null, null]);
  });

  it('has no gap between its bounds when nothing is missing', () => {
    expect(score.bounds[0]).toBeCloseTo(score.value, 9);
    expect(score.bounds[1]).toBeCloseTo(score.value, 9);
    expect(score.observedOnly).toBeCloseTo(score.value, 9);
  });

  it('moves by about .2 when every record is there twice, and the interval does not widen', () => {
    const twice = acme().map((input): MetricInput => {
      const { data } = input.metric!;
      const clusters = data.clusters.flatMap((row) => [row, [row[0]! + 0.5e6, ...row.slice(1)]]);
      return { ...input, metric: { ...input.metric!, n: 2 * input.metric!.n, data: { ...data, clusters } } };
    });
    const doubled = scoreMetrics(twice, optionsOf());
    expect(Math.abs(doubled.value - score.value)).toBeLessThanOrEqual(1.5);
    expect(doubled.interval[1] - doubled.interval[0]).toBeLessThan(score.interval[1] - score.interval[0]);
  });
});

it('prints parts that add up to the printed total', () => {
  const parts = roundParts([14.26, 13.44, 9.64, 7.48, 7.52], 1);
  expect(parts).toEqual([14.3, 13.4, 9.6, 7.5, 7.5]);
  expect(parts.reduce((a, b) => a + b)).toBeCloseTo(52.3, 9);
});
