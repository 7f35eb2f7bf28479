import { interval90 } from '../lib/statistics/quantile.ts';
import type { PointId } from '../model/kinds.ts';
import type { Grade, Interval, Score } from '../model/score.ts';
import { type Band, POLICY } from './policy.ts';
import type { PointResult } from './score-point.ts';

/** Adds the points up to the Product Perception Penalty. Points are independent of each other. */
export function composeScore(results: readonly PointResult[]): Score {
  const points = results.map(({ point }) => point);
  const metrics = results.flatMap((result) => result.metrics);
  const value = sum(points.map(({ contribution }) => contribution));
  const draws = composeDraws(results);
  const coverage = sum(points.map((point) => point.weight * point.coverage));
  const earned = bandOf(value).grade;
  const cappedBy = earned < POLICY.cap.value.best ? findCaps(results) : [];
  const graded =
    coverage >= POLICY.gradeNeeds.value.coverage && measuredPoints(results) >= POLICY.gradeNeeds.value.points;
  return {
    value,
    interval: interval90(draws),
    ...observed(results),
    band: bandOf(value).name,
    grade: !graded ? '?' : cappedBy.length > 0 ? POLICY.cap.value.best : earned,
    gradeProbabilities: gradeProbabilities(draws),
    cappedBy: graded ? cappedBy : [],
    coverage,
    coverageLabel: labelOf(coverage),
    points,
    metrics,
    draws: {
      score: draws,
      points: new Map(results.map((result) => [result.point.id, result.draws])),
      metrics: new Map(results.flatMap((result) => [...result.metricDraws])),
    },
  };
}

/** @returns ascending */
function composeDraws(results: readonly PointResult[]): Float64Array {
  const draws = new Float64Array(results[0]?.draws.length ?? 0);
  for (const { point, draws: own } of results) {
    own.forEach((score, draw) => {
      draws[draw] = (draws[draw] ?? 0) + point.weight * score;
    });
  }
  return draws.sort();
}

/** What the score would be if all that is missing were perfect or terrible, and without it. */
function observed(results: readonly PointResult[]): {
  readonly bounds: Interval;
  readonly observedOnly: number | null;
} {
  let known = 0;
  let weight = 0;
  for (const { point, metrics } of results) {
    for (const metric of metrics) {
      if (metric.status === 'missing') continue;
      known += metric.contribution;
      weight += point.weight * metric.weight;
    }
  }
  return {
    bounds: [known, known + 100 * Math.max(0, 1 - weight)],
    observedOnly: weight > 0 ? known / weight : null,
  };
}

function measuredPoints(results: readonly PointResult[]): number {
  return results.filter(({ point }) => point.status === 'measured').length;
}

/** Points so bad, so surely, that good ones must not make up for them in the grade. */
function findCaps(results: readonly PointResult[]): PointId[] {
  const { score, drawsAbove, probability } = POLICY.cap.value;
  return results
    .filter(({ point }) => point.status === 'measured' && point.score >= score)
    .filter(({ draws }) => draws.filter((draw) => draw >= drawsAbove).length >= probability * draws.length)
    .map(({ point }) => point.id);
}

/** The band of a penalty, 0 to 100. */
export function bandOf(value: number): Band {
  const [lowest, ...higher] = POLICY.bands.value;
  return higher.reduce<Band>((band, next) => (value >= next.from ? next : band), lowest);
}

function gradeProbabilities(draws: Float64Array): Record<Grade, number> {
  const shares: Record<Grade, number> = { A: 0, B: 0, C: 0, D: 0, E: 0 };
  for (const draw of draws) shares[bandOf(draw).grade] += 1;
  for (const { grade } of POLICY.bands.value) shares[grade] /= Math.max(1, draws.length);
  return shares;
}

function labelOf(coverage: number): Score['coverageLabel'] {
  return POLICY.coverageLabels.value.find(({ from }) => coverage >= from)?.label ?? 'insufficient';
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
