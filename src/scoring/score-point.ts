import { penaltyAt } from '../lib/curve.ts';
import { interval90 } from '../lib/statistics/quantile.ts';
import type { PointId } from '../model/kinds.ts';
import type { Interval, MetricInput, ScoredMetric, ScoredPoint, ScoringOptions } from '../model/score.ts';
import { coupledRanks, missingRanks } from './couple.ts';
import { measureParts, type Part } from './measure.ts';
import { POLICY } from './policy.ts';

/** A point with its metrics and the draws of its score, in the order in which they were drawn. */
export interface PointResult {
  readonly point: ScoredPoint;
  readonly metrics: readonly ScoredMetric[];
  readonly draws: Float64Array;
  /** Draws of the value of each measured metric, in that order too. */
  readonly metricDraws: ReadonlyMap<string, Float64Array>;
}

/** 90 % of a uniform penalty: nothing is known. Coverage is measured against its width. */
const UNKNOWN: Interval = [5, 95];

/**
 * Scores one point.
 * @param weight share of the point in the composite
 */
export function scorePoint(
  id: PointId,
  inputs: readonly MetricInput[],
  options: ScoringOptions & { readonly weight: number },
): PointResult {
  const { weight } = options;
  const parts = measureParts(id, inputs, options);
  const metrics = parts.map((part) => scorePart(part, weight));
  const measured = metrics.some(({ status }) => status === 'measured');
  const draws = drawPoint(id, parts, options);
  const interval = measured ? interval90(draws.slice().sort()) : UNKNOWN;
  const score = measured ? sum(metrics, (metric) => metric.weight * metric.score) : POLICY.neutral.value;
  const point: ScoredPoint = {
    id,
    status: measured ? 'measured' : options.failed?.includes(id) === true ? 'failed' : 'missing',
    score,
    interval,
    coverage: measured ? Math.max(0, 1 - (interval[1] - interval[0]) / (UNKNOWN[1] - UNKNOWN[0])) : 0,
    weight,
    contribution: weight * score,
  };
  const metricDraws = new Map(
    parts.flatMap(({ input, measurement }) =>
      measurement === null ? [] : [[input.spec.id, measurement.drawn] as const],
    ),
  );
  return { point, metrics, draws, metricDraws };
}

function scorePart({ input, share, measurement }: Part, pointWeight: number): ScoredMetric {
  const { spec, point, metric } = input;
  const found = measurement !== null;
  const score = found ? penaltyAt(measurement.value, spec.anchors) : POLICY.neutral.value;
  return {
    spec,
    point,
    status: found ? 'measured' : 'missing',
    value: found ? measurement.value : null,
    n: metric?.n ?? 0,
    x: found ? countTrait(input) : null,
    interval: found ? interval90(measurement.values) : null,
    score,
    weight: share,
    contribution: pointWeight * share * score,
  };
}

/** Units with the trait, when the metric counts units: shares of amounts or of statements per person do not. */
function countTrait({ metric }: MetricInput): number | null {
  if (metric?.data.kind !== 'proportion') return null;
  const { clusters } = metric.data;
  // Weights may happen to add up to `n`; they are no counts for that.
  const counts = clusters.every(([, ...cells]) => cells.every(Number.isInteger));
  if (!counts || sum(clusters, (row) => row[2] ?? 0) !== metric.n) return null;
  return sum(clusters, (row) => row[1] ?? 0);
}

/**
 * Draws of a point's score. Missing metrics are uniform over 0 to 100 and move together; points without any
 * measured metric move together too, which is the careful assumption.
 */
function drawPoint(id: PointId, parts: readonly Part[], options: ScoringOptions): Float64Array {
  const known = parts.flatMap(({ input, share, measurement }) =>
    measurement === null ? [] : [{ id: input.spec.id, share, penalties: measurement.penalties }],
  );
  if (known.length === 0) return missingRanks('all', options).map((rank) => 100 * rank);
  const unknown = sum(parts, ({ share, measurement }) => (measurement === null ? share : 0));
  const draws = missingRanks(id, options).map((rank) => unknown * 100 * rank);
  const ids = known.map((part) => part.id);
  coupledRanks(id, ids, options).forEach((ranks, index) => {
    const { share = 0, penalties = new Float64Array() } = known[index] ?? {};
    ranks.forEach((rank, draw) => {
      const at = Math.min(Math.floor(rank * penalties.length), penalties.length - 1);
      draws[draw] = (draws[draw] ?? 0) + share * (penalties[at] ?? 0);
    });
  });
  return draws;
}

function sum<T>(items: readonly T[], pick: (item: T) => number): number {
  return items.reduce((total, item) => total + pick(item), 0);
}
