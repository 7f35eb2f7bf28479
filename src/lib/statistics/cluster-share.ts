import type { ClusterRows } from '../../model/conclusion.ts';
import { wilsonInterval } from './wilson.ts';

/** A share and its 90 % interval. */
export interface ClusterShare {
  readonly x: number;
  readonly n: number;
  /** 0 to 1; null without anything to count. */
  readonly share: number | null;
  readonly interval: readonly [number, number];
}

/**
 * A share of units that come in clusters: Wilson's interval over the effective number of units, `n / deff`, where the
 * design effect is the linearised variance of the ratio over that of as many independent units; never below 1, so
 * that agreeing clusters are not taken for more evidence than they are. Where all units agree, or there are fewer than
 * two clusters, each counts by Kish's rule `n^2 / sum of n_i^2`.
 * @param clusters [cluster, x, n]
 * @see Kish 1965, Survey Sampling, sections 6.2 and 8.2; Korn & Graubard 1998, Survey Methodology 24:193-201
 */
export function clusterShare(clusters: ClusterRows): ClusterShare {
  let x = 0;
  let n = 0;
  let squares = 0;
  for (const [, own = 0, units = 0] of clusters) {
    x += own;
    n += units;
    squares += units * units;
  }
  if (n === 0) return { x, n, share: null, interval: [0, 1] };
  const share = x / n;
  const agreeing = (n * n) / squares;
  const effective = x === 0 || x === n ? agreeing : Math.min(n, n / designEffect(clusters, share, n));
  return { x, n, share, interval: wilsonInterval(share * effective, effective) };
}

function designEffect(clusters: ClusterRows, share: number, n: number): number {
  const spread = clusters.reduce((sum, [, own = 0, units = 0]) => sum + (own - share * units) ** 2, 0);
  return spread / (n * share * (1 - share));
}
