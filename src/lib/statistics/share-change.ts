import { Z_90 } from './wilson.ts';

/** Pseudo-records each window gets at the pooled rate, so that small windows show no change by accident. */
const PSEUDO = 10;

export interface ShareChange {
  /** Shares as counted, or null for an empty window. */
  readonly recent: number | null;
  readonly previous: number | null;
  /** Recent minus previous share, both drawn toward no change. */
  readonly difference: number;
  /** Recent by previous share, both drawn toward no change; 1 when there is nothing. */
  readonly ratio: number;
  /** 90 % interval of the difference; "no change" lies inside unless the data can show one. */
  readonly interval: readonly [number, number];
}

/** Compares `x` of `n` in a recent and a previous window. */
export function shareChange(
  recent: { readonly x: number; readonly n: number },
  previous: { readonly x: number; readonly n: number },
): ShareChange {
  const all = recent.n + previous.n;
  const pooled = all === 0 ? 0 : (recent.x + previous.x) / all;
  const now = (recent.x + PSEUDO * pooled) / (recent.n + PSEUDO);
  const before = (previous.x + PSEUDO * pooled) / (previous.n + PSEUDO);
  const variance = (now * (1 - now)) / (recent.n + PSEUDO) + (before * (1 - before)) / (previous.n + PSEUDO);
  const half = Z_90 * Math.sqrt(variance);
  const difference = now - before;
  return {
    recent: recent.n === 0 ? null : recent.x / recent.n,
    previous: previous.n === 0 ? null : previous.x / previous.n,
    difference,
    ratio: before === 0 ? 1 : now / before,
    interval: [difference - half, difference + half],
  };
}
