import { ClusterTally } from '../../lib/states/clusters.ts';
import { type ClusterShare, clusterShare } from '../../lib/statistics/cluster-share.ts';
import type { Capability } from '../../model/reference.ts';
import type { Row } from './state.ts';
import { NO_MATCH } from './tell-wish.ts';

/** What became of a wish, in the order tables show it. */
export const VERDICTS = ['perception', 'packaging', 'closed', 'product', 'unknown'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A statement and what it turned out to be. */
export interface Judged extends Row {
  readonly verdict: Verdict;
}

/**
 * PERCEPTION: it was there when it was said. PACKAGING: it is, on another plan. CLOSED: it came later. PRODUCT: it is
 * not there, or only planned. UNKNOWN: several capabilities fit, or a date that would decide is missing.
 * @param asOfDay what a register without dates speaks of, and what lies in the future
 */
export function judge(row: Row, capabilities: readonly Capability[], asOfDay: number): Verdict {
  if (row.capability === NO_MATCH) return 'product';
  const capability = capabilities[row.capability];
  if (capability === undefined) return 'unknown';
  const { status, since, plan } = capability;
  if (status !== 'available' || (since ?? 0) > asOfDay) return 'product';
  const said = row.family === 'risk-accounts' ? asOfDay : row.day;
  if (since === null || (said === null && since > 0)) return 'unknown';
  if (said !== null && said < since) return 'closed';
  return plan === null ? 'perception' : 'packaging';
}

/** Share of the wishes that are granted already, of all whose fate is known, by customers. */
export function phantomShare(rows: readonly Judged[]): ClusterShare {
  const clusters = new ClusterTally(2);
  for (const { cluster, verdict } of rows) {
    if (verdict !== 'unknown') clusters.addAll(cluster, [verdict === 'perception' ? 1 : 0, 1]);
  }
  return clusterShare(clusters.toState().rows);
}

export function countVerdicts(rows: readonly Judged[]): Readonly<Record<Verdict, number>> {
  const counts = { perception: 0, packaging: 0, closed: 0, product: 0, unknown: 0 };
  for (const { verdict } of rows) counts[verdict]++;
  return counts;
}

export function countCustomers(rows: readonly Row[]): number {
  return new Set(rows.map(({ cluster }) => cluster)).size;
}
