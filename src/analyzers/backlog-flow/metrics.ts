import { RECENT_DAYS } from '../../lib/dates/recent-days.ts';
import { collectRanked } from '../../lib/evidence/evidence-items.ts';
import { missingMetric } from '../../lib/missing-metric.ts';
import { ClusterTally } from '../../lib/states/clusters.ts';
import type { ClusterRows, Metric, Statement } from '../../model/conclusion.ts';
import type { Item } from './state.ts';

/** Days without a touch after which an open item is stale, and days over which the flow of bugs is counted. */
export const WINDOW_DAYS = RECENT_DAYS.backlog;

/** Part of the items, and those of it that the metric is about. */
export interface Split {
  readonly of: readonly Item[];
  readonly hit: readonly Item[];
}

export function splitStale(items: readonly Item[], asOfDay: number): Split {
  const of = items.filter(({ status, touched }) => status === 'active' && touched !== null);
  return { of, hit: of.filter((item) => daysUntouched(item, asOfDay) > WINDOW_DAYS) };
}

export function daysUntouched({ touched }: Item, asOfDay: number): number {
  return Math.max(0, asOfDay - (touched ?? asOfDay));
}

/** B4: share of open items that nobody has touched for long. */
export function measureStale(items: readonly Item[], asOfDay: number, caveats: readonly Statement[]): Metric {
  const { of, hit } = splitStale(items, asOfDay);
  if (of.length === 0) return missingMetric('B4', 'proportion', { id: 'no-updates', facts: {} });
  return {
    id: 'B4',
    n: of.length,
    data: { kind: 'proportion', clusters: clusterRows({ of, hit }) },
    evidence: collectRanked(hit, (item) => daysUntouched(item, asOfDay)),
    caveats,
  };
}

/** Bugs created and bugs closed in `(from, to]`. */
export function bugFlow(items: readonly Item[], from: number, to: number) {
  const within = (day: number | null): boolean => day !== null && day > from && day <= to;
  const bugs = items.filter(({ bug }) => bug);
  return {
    opened: bugs.filter(({ created }) => within(created)),
    closed: bugs.filter(({ closed }) => within(closed)),
  };
}

/** B5: bugs created by bugs closed. An export of open items only cannot tell. */
export function measureBugFlow(
  items: readonly Item[],
  asOfDay: number,
  caveats: readonly Statement[],
): Metric {
  const bugs = items.filter(({ bug }) => bug);
  if (!bugs.some(({ created }) => created !== null) || !bugs.some(({ closed }) => closed !== null)) {
    return missingMetric('B5', 'flow-ratio', { id: 'no-closed-bugs', facts: { bugs: bugs.length } });
  }
  const { opened, closed } = bugFlow(items, asOfDay - WINDOW_DAYS, asOfDay);
  if (opened.length + closed.length === 0)
    return missingMetric('B5', 'flow-ratio', { id: 'no-recent-bugs', facts: { bugs: bugs.length } });
  const clusters = new ClusterTally(2);
  for (const { cluster } of opened) clusters.addAll(cluster, [1, 0]);
  for (const { cluster } of closed) clusters.addAll(cluster, [0, 1]);
  return {
    id: 'B5',
    n: opened.length + closed.length,
    data: { kind: 'flow-ratio', clusters: clusters.toState().rows },
    evidence: collectRanked(opened, ({ created }) => created ?? 0),
    caveats,
  };
}

/** Days an item is late: by its due date, or by how far the date was moved. Null: not dated, or cannot tell. */
function daysLate({ status, due, originalDue, closed }: Item, asOfDay: number): number | null {
  if (due === null || status === 'declined') return null;
  const moved = originalDue === null ? 0 : due - originalDue;
  if (status === 'shipped' && closed === null && moved <= 0) return null;
  const end = status === 'shipped' ? (closed ?? due) : asOfDay;
  return Math.max(0, moved) + Math.max(0, end - due);
}

export function splitLate(items: readonly Item[], asOfDay: number): Split {
  const of = items.filter((item) => daysLate(item, asOfDay) !== null);
  return { of, hit: of.filter((item) => (daysLate(item, asOfDay) ?? 0) > 0) };
}

/** B6: share of dated items that are late or were given a later date. */
export function measureSlippage(
  items: readonly Item[],
  asOfDay: number,
  caveats: readonly Statement[],
): Metric {
  const { of, hit } = splitLate(items, asOfDay);
  if (of.length === 0) return missingMetric('B6', 'proportion', { id: 'no-due-dates', facts: {} });
  const redatable = of.some(({ originalDue }) => originalDue !== null);
  return {
    id: 'B6',
    n: of.length,
    data: { kind: 'proportion', clusters: clusterRows({ of, hit }) },
    evidence: collectRanked(hit, (item) => daysLate(item, asOfDay) ?? 0),
    caveats: [...(redatable ? [] : [{ id: 'no-first-dates', facts: {} }]), ...caveats],
  };
}

function clusterRows({ of, hit }: Split): ClusterRows {
  const clusters = new ClusterTally(2);
  for (const { cluster } of of) clusters.add(cluster, 1);
  for (const { cluster } of hit) clusters.add(cluster, 0);
  return clusters.toState().rows;
}
