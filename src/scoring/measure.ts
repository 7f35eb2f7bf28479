import { penaltyAt } from '../lib/curve.ts';
import type { PointId } from '../model/kinds.ts';
import type { MetricInput, ScoringOptions } from '../model/score.ts';
import { drawMetrics, type Estimable, estimatePoint } from './draws.ts';
import { prepareEstimation } from './estimators/registry.ts';
import { POLICY } from './policy.ts';
import { reliabilityOf } from './reliability.ts';
import { toShares } from './shares.ts';

/** What is known of a metric: the estimate, and the draws of value and penalty. */
export interface Measurement {
  readonly value: number;
  /** In the order drawn. */
  readonly drawn: Float64Array;
  /** Ascending, as `penalties` are. */
  readonly values: Float64Array;
  readonly penalties: Float64Array;
}

/** A metric inside its point; `measurement` is null when there is none. */
export interface Part {
  readonly input: MetricInput;
  /** Share inside the point; the shares of a point add up to 1. */
  readonly share: number;
  readonly measurement: Measurement | null;
}

/** Estimates and draws the metrics of one point. A metric that rests on too few units is left without. */
export function measureParts(
  point: PointId,
  inputs: readonly MetricInput[],
  options: ScoringOptions,
): readonly Part[] {
  const shares = toShares(inputs.map(({ spec }) => spec.weight));
  const failed = options.failed?.includes(point) === true;
  const estimates = inputs.map((input) => (failed ? null : estimate(input, options)));
  const draws = drawMetrics(
    estimates.flatMap((one) => one?.estimable ?? []),
    { seed: options.seed, draws: options.draws, group: point },
  );
  return inputs.map((input, index) => {
    const share = shares[index] ?? 0;
    const found = estimates[index];
    const drawn = found && draws.get(found.estimable);
    if (!drawn) return { input, share, measurement: null };
    // Typed arrays sort by number, and NaN last.
    const values = drawn.slice().sort();
    const penalties = values.map((value) => penaltyAt(value, input.spec.anchors));
    return { input, share, measurement: { value: found.value, drawn, values, penalties } };
  });
}

/** The estimate of one metric that is scored; null when it rests on too little. */
export function estimateValue(
  input: MetricInput,
  options: Pick<ScoringOptions, 'reliability' | 'audited'>,
): number | null {
  return estimate(input, options)?.value ?? null;
}

function estimate(
  { spec, metric }: MetricInput,
  options: Pick<ScoringOptions, 'reliability' | 'audited'>,
): { readonly estimable: Estimable; readonly value: number } | null {
  if (metric === null || !(metric.n >= (spec.minN ?? POLICY.minN.value))) return null;
  const estimation = prepareEstimation(metric.data, spec.anchors);
  if (estimation.entries.length === 0) return null;
  const reliability = reliabilityOf(spec, metric, options);
  const estimable = { id: spec.id, estimation, reliability };
  const value = estimatePoint(estimable);
  return Number.isFinite(value) ? { estimable, value } : null;
}
