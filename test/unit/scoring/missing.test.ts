import { describe, expect, it } from 'vitest';
import type { Score } from '../../../src/model/score.ts';
import { bandOf } from '../../../src/scoring/compose.ts';
import { scoreMetrics } from '../../../src/scoring/score.ts';
import { valueOfInformation } from '../../../src/scoring/value-of-information.ts';
import { acme, onlyPoints, pointOf } from './acme.ts';
import { inputOf, metricOf, nothing, optionsOf, shareOf } from './specs.ts';

const FAST = optionsOf({ draws: 400 });

describe('missing evidence', () => {
  it('only tickets, reviews and deals: 55.9, bounds [40.9, 70.9], observed only 58.4', () => {
    const score = scoreMetrics(onlyPoints('tickets', 'reviews', 'lost-deals'), FAST);
    expect(score.value).toBeCloseTo(55.9, 1);
    expect(score.bounds[0]).toBeCloseTo(40.9, 1);
    expect(score.bounds[1]).toBeCloseTo(70.9, 1);
    expect(score.observedOnly).toBeCloseTo(58.4, 1);
    expect(pointOf(score, 'backlog')).toMatchObject({
      status: 'missing',
      score: 50,
      coverage: 0,
      interval: [5, 95],
    });
    expect(pointOf(score, 'backlog').contribution).toBeCloseTo(7.5, 12);
  });

  it('asks for what is missing first: a backlog export moves the score by at most 7.5', () => {
    const [first, second] = valueOfInformation(
      scoreMetrics(onlyPoints('tickets', 'reviews', 'lost-deals'), FAST),
    );
    expect(first).toEqual({ point: 'customers', gain: 7.5, missing: true });
    expect(second).toEqual({ point: 'backlog', gain: 7.5, missing: true });
  });

  it('no data is 50 in [5, 95] without a grade', () => {
    for (const inputs of [nothing(), []]) {
      const score = scoreMetrics(inputs, optionsOf());
      expect(score.value).toBeCloseTo(50, 12);
      expect(score.interval[0]).toBeCloseTo(5, -0.5);
      expect(score.interval[1]).toBeCloseTo(95, -0.5);
      expect(score.bounds[0]).toBe(0);
      expect(score.bounds[1]).toBeCloseTo(100, 9);
      expect(score).toMatchObject({
        observedOnly: null,
        grade: '?',
        coverage: 0,
        coverageLabel: 'insufficient',
      });
    }
  });

  it('missing points move together: two of them are as wide as one of their joint weight', () => {
    const { interval } = scoreMetrics(nothing(), optionsOf());
    expect(interval[1] - interval[0]).toBeGreaterThan(85);
  });

  it('gives no grade for two points, nor for little coverage', () => {
    expect(scoreMetrics(onlyPoints('tickets', 'lost-deals'), FAST).grade).toBe('?');
    const thin = [shareOf('I1', 1, 1), shareOf('R1', 2, 5), shareOf('B2', 2, 5)];
    expect(scoreMetrics([...nothing(), ...thin], FAST).grade).toBe('?');
  });

  it('counts units only where units were counted: weights may add up to as much by chance', () => {
    const input = shareOf('D3', 1, 8);
    const told = (clusters: number[][]) =>
      scoreMetrics(
        [{ ...input, metric: { ...input.metric!, n: 8, data: { kind: 'proportion', clusters } } }],
        FAST,
      ).metrics.find(({ spec }) => spec.id === 'D3')?.x;
    expect(
      told([
        [1, 2, 5],
        [2, 0, 3],
      ]),
    ).toBe(2);
    expect(
      told([
        [1, 0.5, 5.5],
        [2, 0, 2.5],
      ]),
    ).toBeNull();
  });

  it('a metric on too few units counts 50 and widens its point', () => {
    const thin = acme().map((input) => (input.spec.id === 'T1' ? shareOf('T1', 4, 4) : input));
    const score = scoreMetrics(thin, FAST);
    expect(score.metrics.find(({ spec }) => spec.id === 'T1')).toMatchObject({
      status: 'missing',
      value: null,
      x: null,
      n: 4,
      interval: null,
      score: 50,
    });
    const full = pointOf(scoreMetrics(acme(), FAST), 'tickets');
    const tickets = pointOf(score, 'tickets');
    expect(tickets.status).toBe('measured');
    expect(tickets.coverage).toBeLessThan(full.coverage);
    expect(score.bounds[1] - score.bounds[0]).toBeCloseTo(100 * 0.25 * 0.25, 9);
  });

  it('one interview is enough for interview metrics', () => {
    const score = scoreMetrics([shareOf('I1', 1, 1)], FAST);
    expect(score.metrics[0]!.status).toBe('measured');
  });

  it('a metric without a single count is missing, whatever it claims', () => {
    const hollow = [0, Number.NaN, -1].map((count) =>
      inputOf('D3', metricOf('D3', 90, { kind: 'proportion', clusters: [[1, count, count]] })),
    );
    for (const input of hollow) expect(scoreMetrics([input], FAST).metrics[0]!.status).toBe('missing');
    const claim = inputOf('T1', metricOf('T1', Number.NaN, shareOf('T1', 3, 9).metric!.data));
    expect(scoreMetrics([claim], FAST).metrics[0]!.status).toBe('missing');
  });

  it('a failed point is unscored even where metrics exist', () => {
    const score = scoreMetrics(acme(), optionsOf({ draws: 400, failed: ['reviews'] }));
    expect(pointOf(score, 'reviews')).toMatchObject({ status: 'failed', score: 50, coverage: 0 });
    expect(
      score.metrics.filter(({ point }) => point === 'reviews').every((m) => m.status === 'missing'),
    ).toBe(true);
    expect(score.value).toBeCloseTo(
      scoreMetrics(onlyPoints('tickets', 'lost-deals', 'backlog', 'customers'), FAST).value,
      9,
    );
    expect(valueOfInformation(score)[0]).toEqual({ point: 'reviews', gain: 10, missing: true });
  });
});

describe('grades', () => {
  it.each([
    [0, 'A', 'Trusted'],
    [19.99, 'A', 'Trusted'],
    [20, 'B', 'Scuffed'],
    [35, 'C', 'Bruised'],
    [50, 'D', 'Damaged'],
    [65, 'E', 'Broken trust'],
    [100, 'E', 'Broken trust'],
  ])('%f is %s, %s', (value, grade, name) => {
    expect(bandOf(value)).toMatchObject({ grade, name });
  });

  /** Everything fine but for one metric of a point that is then all of the point. */
  function oneBadPoint(x: number): Score {
    const good = ['R1', 'D1', 'B2', 'I1'].map((id) => shareOf(id, 0, 400));
    return scoreMetrics([...good, shareOf('T1', x, 400)], FAST);
  }

  it('one terrible point caps the grade at C and leaves the number alone', () => {
    const score = oneBadPoint(300);
    expect(score.value).toBeLessThan(35);
    expect(score.grade).toBe('C');
    expect(score.cappedBy).toEqual(['tickets']);
    expect(score.band).toBe('Scuffed');
  });

  it('a point that is bad, but not terrible, does not', () => {
    const score = oneBadPoint(150);
    expect(score).toMatchObject({ grade: 'A', cappedBy: [] });
  });
});
