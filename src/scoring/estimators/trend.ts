import type { ClusterRows } from '../../model/conclusion.ts';
import { POLICY } from '../policy.ts';
import { columnEntries, type Estimation, shareShapes, sumEntries } from './estimation.ts';

const WIDTH = 4;

/**
 * Compares the shares of two windows after each was given pseudo-records at the share of both together, so that a
 * change which the data cannot show is close to no change.
 * @param clusters [cluster, xRecent, nRecent, xPrevious, nPrevious]
 */
export function estimateTrend(
  clusters: ClusterRows,
  compare: (recent: number, previous: number) => number,
): Estimation {
  const entries = columnEntries(clusters, WIDTH);
  const [xRecent = 0, nRecent = 0, xPrevious = 0, nPrevious = 0] = sumEntries(entries, WIDTH);
  const n = nRecent + nPrevious;
  const window = shareShapes(POLICY.trendShrinkage.value, n > 0 ? (xRecent + xPrevious) / n : 0);
  return {
    width: WIDTH,
    entries,
    shapes: [...window, ...window],
    estimate: (cells, pseudo) => compare(shrunkShare(cells, pseudo, 0), shrunkShare(cells, pseudo, 2)),
  };
}

/** @param at where the window's pair starts, in cells (x, n) and in pseudo-parts (with, without) alike */
function shrunkShare(cells: Float64Array, pseudo: Float64Array, at: number): number {
  const successes = pseudo[at] ?? 0;
  return ((cells[at] ?? 0) + successes) / ((cells[at + 1] ?? 0) + successes + (pseudo[at + 1] ?? 0));
}
