import { POINT_IDS } from '../model/kinds.ts';
import type { MetricInput, Score, ScoringOptions } from '../model/score.ts';
import { composeScore } from './compose.ts';
import { scorePoint } from './score-point.ts';
import { toShares } from './shares.ts';

/**
 * The Product Perception Penalty of measured metrics: 0 trusted to 100 severe.
 *
 * The same metrics, options and seed give the same score to the last bit, in whatever order clusters are listed.
 * Contributions of the points add up to `value`, those of a point's metrics to the point's.
 * Nothing is refused: weights that are not positive count as 0, counts that are not positive as none, and a point
 * without metrics is missing.
 */
export function scoreMetrics(inputs: readonly MetricInput[], options: ScoringOptions): Score {
  const weights = toShares(POINT_IDS.map((id) => options.weights[id]));
  const draws = options.draws >= 1 ? Math.floor(options.draws) : 1;
  return composeScore(
    POINT_IDS.map((id, index) => {
      const own = inputs.filter(({ point }) => point === id);
      return scorePoint(id, own, { ...options, draws, weight: weights[index] ?? 0 });
    }),
  );
}
