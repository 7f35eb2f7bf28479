import { anchorsOf, severityByAnchors } from '../../lib/severity.ts';
import type { Anchors, MetricSpec } from '../../model/analyzer.ts';
import type { AnalyzerFinding, AnalyzerTable, Fact, Metric } from '../../model/conclusion.ts';
import { bugFlow, daysUntouched, splitLate, splitStale, WINDOW_DAYS } from './metrics.ts';
import type { Item } from './state.ts';

/** `(created + .5) / (closed + .5)` as a share of bugs that were created: what the anchors of a ratio mean here. */
function shareOfRatio([floor, good, severe, cap]: Anchors): Anchors {
  const share = (ratio: number): number => ratio / (1 + ratio);
  return [share(floor), share(good), share(severe), share(cap)];
}

const AGES = [
  { title: 'up to 30 days', over: -1, upTo: 30 },
  { title: '31 to 90 days', over: 30, upTo: 90 },
  { title: '91 to 180 days', over: 90, upTo: 180 },
  { title: '181 to 365 days', over: 180, upTo: 365 },
  { title: 'more than a year', over: 365, upTo: Number.POSITIVE_INFINITY },
] as const;

/** Slices of the flow table. */
const SLICE_DAYS = 30;

/** How long open items have lain untouched. */
export function ageTable(items: readonly Item[], asOfDay: number): AnalyzerTable {
  const { of } = splitStale(items, asOfDay);
  const rows = AGES.map(({ title, over, upTo }): Fact[] => {
    const own = of.filter((item) => {
      const days = daysUntouched(item, asOfDay);
      return days > over && days <= upTo;
    });
    return [title, own.length, of.length === 0 ? null : own.length / of.length];
  });
  return { id: 'untouched', rows };
}

/** Bugs in and out by 30 days, the oldest first. */
export function flowTable(items: readonly Item[], asOfDay: number): AnalyzerTable {
  const rows: Fact[][] = [];
  for (let from = asOfDay - WINDOW_DAYS; from < asOfDay; from += SLICE_DAYS) {
    const { opened, closed } = bugFlow(items, from, from + SLICE_DAYS);
    rows.push([from + 1, opened.length, closed.length]);
  }
  return { id: 'bug-flow', rows };
}

/** What stands out; the evidence is that of the metrics. */
export function findStandstill(
  items: readonly Item[],
  asOfDay: number,
  { metrics, specs }: { readonly metrics: readonly Metric[]; readonly specs: readonly MetricSpec[] },
): AnalyzerFinding[] {
  const stale = splitStale(items, asOfDay);
  const late = splitLate(items, asOfDay);
  const { opened, closed } = bugFlow(items, asOfDay - WINDOW_DAYS, asOfDay);
  const flow = opened.length + closed.length;
  const anchors = (id: string): Anchors => anchorsOf(specs, id);
  const candidates = [
    { id: 'stale-items', metric: 'B4', x: stale.hit.length, n: stale.of.length, anchors: anchors('B4') },
    { id: 'bug-inflow', metric: 'B5', x: opened.length, n: flow, anchors: shareOfRatio(anchors('B5')) },
    { id: 'slipped-items', metric: 'B6', x: late.hit.length, n: late.of.length, anchors: anchors('B6') },
  ];
  return candidates.flatMap(({ id, metric, x, n, anchors: own }): AnalyzerFinding[] => {
    const severity = severityByAnchors(x, n, own);
    const measured = metrics.find((candidate) => candidate.id === metric);
    if (severity === 'info' || measured === undefined || measured.n === 0) return [];
    const facts = { x, n, closed: n - x };
    return [{ key: id, id, facts, severity, evidence: measured.evidence }];
  });
}
