import type { PointId } from '../model/kinds.ts';
import type { Score } from '../model/score.ts';

/** How far better evidence on a point could move the score, up or down, in points of the score. */
export interface PossibleGain {
  readonly point: PointId;
  readonly gain: number;
  /** True when there is no evidence on the point: the gain is a hard bound, not half a 90 % interval. */
  readonly missing: boolean;
}

/** What to ask for next: the points by how far evidence on them could move the score, furthest first. */
export function valueOfInformation(score: Score): readonly PossibleGain[] {
  return score.points
    .map(({ id, status, weight, interval }) => {
      const missing = status !== 'measured';
      return { point: id, gain: missing ? 50 * weight : (weight * (interval[1] - interval[0])) / 2, missing };
    })
    .sort((a, b) => b.gain - a.gain);
}
