import { missingMetric } from '../../lib/missing-metric.ts';
import { anchorsOf, severityByAnchors } from '../../lib/severity.ts';
import { pickColumns } from '../../lib/states/cluster-rows.ts';
import { sumClusters } from '../../lib/states/clusters.ts';
import type { FinishContext } from '../../model/analyzer.ts';
import type {
  AnalyzerFinding,
  AnalyzerTable,
  Conclusion,
  Fact,
  Metric,
  Statement,
} from '../../model/conclusion.ts';
import { defineAnalyzer } from '../../model/define.ts';
import { CLASS_SPECS, ITEM_CLASSES } from './classes.data.ts';
import { meta } from './meta.ts';
import { COLUMN, MIX, map, merge, type State } from './state.ts';

/** Active items below which nothing is said. */
const NEEDED = 5;

export const analyzer = defineAnalyzer({ meta, map, merge, finish });

function finish(state: State, { present }: FinishContext): Conclusion {
  if (!present.includes('backlog')) return { kind: 'notApplicable', missing: ['backlog'] };
  if (state.mix.length === 0) return { kind: 'insufficient', have: 0, need: NEEDED, what: 'active items' };
  return {
    kind: 'measured',
    metrics: [measureUnlinked(state), measureReactive(state)],
    findings: [...findUnlinked(state), ...findReactive(state)],
    tables: [mixTable(state)],
  };
}

/** B2: share of active items that no customer is on record for. */
function measureUnlinked(state: State): Metric {
  const { clusters, mix, linked, unlinked } = state;
  const n = countLinkable(state);
  if (n === 0) return missingMetric('B2', 'proportion', { id: 'no-requests', facts: {} });
  const left = mix.reduce((sum, [, ...own]) => sum + (own[MIX.items] ?? 0), 0) - n;
  return {
    id: 'B2',
    n,
    data: { kind: 'proportion', clusters: pickColumns(clusters, COLUMN.unlinked, COLUMN.linkable) },
    evidence: unlinked,
    caveats: [
      ...(linked === 0 ? [{ id: 'links-unused', facts: {} }] : []),
      ...(left > 0 ? [{ id: 'partly-linkable', facts: { items: left } }] : []),
      ...tellUntold(state),
    ],
  };
}

/** Active items of which is known whether a customer asked: a column that nobody fills in tells nothing. */
function countLinkable({ clusters, filled }: State): number {
  return filled === 0 ? 0 : sumClusters(clusters, COLUMN.linkable);
}

function tellUntold({ untold }: State): Statement[] {
  return untold > 0 ? [{ id: 'untold-items', facts: { items: untold } }] : [];
}

/** B3: share of active items that react instead of building. */
function measureReactive(state: State): Metric {
  const { clusters, mix, reactive } = state;
  const unclear = mix.find(([itemClass]) => itemClass === 'unclear')?.[1] ?? 0;
  return {
    id: 'B3',
    n: sumClusters(clusters, COLUMN.sided),
    data: { kind: 'proportion', clusters: pickColumns(clusters, COLUMN.reactive, COLUMN.sided) },
    evidence: reactive,
    caveats: [
      ...(unclear > 0 ? [{ id: 'unclear-items', facts: { items: unclear } }] : []),
      ...tellUntold(state),
    ],
  };
}

function findUnlinked(state: State): AnalyzerFinding[] {
  const { clusters, unlinked } = state;
  const x = sumClusters(clusters, COLUMN.unlinked);
  const n = countLinkable(state);
  if (n === 0) return [];
  const severity = severityByAnchors(x, n, anchorsOf(meta.metrics, 'B2'));
  if (severity === 'info') return [];
  return [{ key: 'unlinked-items', id: 'unlinked-items', facts: { x, n }, severity, evidence: unlinked }];
}

function findReactive({ clusters, reactive }: State): AnalyzerFinding[] {
  const x = sumClusters(clusters, COLUMN.reactive);
  const n = sumClusters(clusters, COLUMN.sided);
  const severity = severityByAnchors(x, n, anchorsOf(meta.metrics, 'B3'));
  if (severity === 'info') return [];
  return [{ key: 'reactive-items', id: 'reactive-items', facts: { x, n }, severity, evidence: reactive }];
}

/** What the active backlog is made of, and what share of the estimated effort it takes. */
function mixTable({ mix }: State): AnalyzerTable {
  const counts = new Map(mix.map(([itemClass, ...own]) => [itemClass, own]));
  const sum = (column: number) => mix.reduce((total, [, ...own]) => total + (own[column] ?? 0), 0);
  const items = sum(MIX.items);
  const effort = sum(MIX.estimate);
  const rows = ITEM_CLASSES.flatMap((itemClass): Fact[][] => {
    const own = counts.get(itemClass);
    if (own === undefined) return [];
    const { title, side } = CLASS_SPECS[itemClass];
    const count = own[MIX.items] ?? 0;
    const share = effort === 0 ? null : (own[MIX.estimate] ?? 0) / effort;
    return [[title, side, count, count / items, own[MIX.estimated] ?? 0, share]];
  });
  return { id: 'backlog-mix', rows };
}
