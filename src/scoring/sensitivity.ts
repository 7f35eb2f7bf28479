import { interval90 } from '../lib/statistics/quantile.ts';
import { RandomStream } from '../lib/statistics/rng.ts';
import type { Interval, Score } from '../model/score.ts';

/** What the score would be with other weights of the points. The points' own scores stay as they are. */
export interface WeightSensitivity {
  /** 90 % range over weights drawn around the chosen ones, Dirichlet(50 x weight). */
  readonly nearby: Interval;
  readonly equal: number;
  /** Weighted geometric mean: it lets a good point make up less for a bad one. */
  readonly geometric: number;
  /** Lowest and highest score with one point left out. */
  readonly leaveOneOut: Interval;
}

/** Weights this concentrated vary by about a quarter of their size (one sigma); our choice. */
const CONCENTRATION = 50;

/** Whether the conclusion depends on how much each point counts. */
export function weightSensitivity(
  { points, value }: Score,
  { seed, draws }: { readonly seed: number; readonly draws: number },
): WeightSensitivity {
  const scores = points.map(({ score }) => score);
  const weights = points.map(({ weight }) => weight);
  const stream = new RandomStream(seed, 0x77656967);
  const nearby = new Float64Array(draws).map(() =>
    weightedMean(
      scores,
      weights.map((weight) => stream.gamma(CONCENTRATION * weight)),
    ),
  );
  const without = points.flatMap((left) => {
    const others = points.filter((point) => point !== left && point.weight > 0);
    if (others.length === 0) return [];
    return weightedMean(
      others.map(({ score }) => score),
      others.map(({ weight }) => weight),
    );
  });
  return {
    nearby: interval90(nearby.sort()),
    equal: weightedMean(
      scores,
      weights.map(() => 1),
    ),
    geometric: Math.exp(weightedMean(scores.map(Math.log), weights)),
    leaveOneOut: without.length > 0 ? [Math.min(...without), Math.max(...without)] : [value, value],
  };
}

/** Items without weight are left out, also when they are not finite. */
function weightedMean(values: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  let total = 0;
  values.forEach((value, index) => {
    const weight = weights[index] ?? 0;
    if (weight === 0) return;
    sum += weight * value;
    total += weight;
  });
  return total > 0 ? sum / total : 0;
}
