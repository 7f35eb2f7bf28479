import { collectEvidence } from '../../lib/evidence/evidence-items.ts';
import { missingMetric } from '../../lib/missing-metric.ts';
import { ClusterTally } from '../../lib/states/clusters.ts';
import { wilsonInterval } from '../../lib/statistics/wilson.ts';
import type { FinishContext } from '../../model/analyzer.ts';
import type { AnalyzerTable, Conclusion, Fact, Metric, Statement } from '../../model/conclusion.ts';
import { defineAnalyzer } from '../../model/define.ts';
import { type Contest, readContests } from './contests.ts';
import { findRivals, matrixTable, rankRivalries } from './matrix.ts';
import { meta } from './meta.ts';
import { map, merge, type State } from './state.ts';

/** Lost deals below which nothing is said. */
const NEEDED = 5;

export const analyzer = defineAnalyzer({ meta, map, merge, finish });

function finish(state: State, { present }: FinishContext): Conclusion {
  if (!present.includes('deals')) return { kind: 'notApplicable', missing: ['deals'] };
  if (state.lost === 0) return { kind: 'insufficient', have: 0, need: NEEDED, what: 'lost deals' };
  const deals = readContests(state);
  const sampled: Statement[] =
    state.deals.total > deals.length
      ? [{ id: 'sampled', facts: { kept: deals.length, total: state.deals.total } }]
      : [];
  const ranked = rankRivalries(deals);
  return {
    kind: 'measured',
    metrics: [measureLosses(deals, sampled), measureContests(deals, state, sampled)],
    findings: findRivals(ranked.rivalries),
    tables: [matrixTable(ranked), shareTable(deals, state), winTable(deals, state)],
  };
}

/** D1: share of losses that went to a competitor. */
function measureLosses(deals: readonly Contest[], caveats: readonly Statement[]): Metric {
  const lost = deals.filter(({ won }) => !won);
  // A competitor column that is filled on wins alone tells nothing of losses.
  const told = lost.some(({ group, competitors }) => group !== null || competitors.length > 0);
  if (!told) return missingMetric('D1', 'proportion', { id: 'nothing-told', facts: {} });
  const known = lost.filter((deal) => deal.known);
  const unknown = lost.length - known.length;
  const clusters = new ClusterTally(2);
  for (const { cluster, toCompetitor } of known) clusters.addAll(cluster, [toCompetitor ? 1 : 0, 1]);
  return {
    id: 'D1',
    n: known.length,
    data: { kind: 'proportion', clusters: clusters.toState().rows },
    evidence: collectEvidence(known.filter(({ toCompetitor }) => toCompetitor)),
    caveats: [...(unknown > 0 ? [{ id: 'unknown', facts: { deals: unknown } }] : []), ...caveats],
  };
}

/** D4: share of contested deals that were lost. */
function measureContests(deals: readonly Contest[], { won }: State, caveats: readonly Statement[]): Metric {
  const contested = deals.filter(({ faced }) => faced.length > 0);
  if (won === 0) return missingMetric('D4', 'proportion', { id: 'no-won-deals', facts: {} });
  if (!contested.some((deal) => deal.won)) {
    return missingMetric('D4', 'proportion', { id: 'wins-unnamed', facts: { won } });
  }
  const clusters = new ClusterTally(2);
  for (const deal of contested) clusters.addAll(deal.cluster, [deal.won ? 0 : 1, 1]);
  return {
    id: 'D4',
    n: contested.length,
    data: { kind: 'proportion', clusters: clusters.toState().rows },
    evidence: collectEvidence(contested.filter((deal) => !deal.won)),
    caveats,
  };
}

/** D1 as it stands, and as it would be with other ideas of what a loss is. */
function shareTable(deals: readonly Contest[], { abandoned }: State): AnalyzerTable {
  const known = deals.filter((deal) => !deal.won && deal.known);
  const decided = known.filter(({ group }) => group !== 'no-decision');
  const x = known.filter(({ toCompetitor }) => toCompetitor).length;
  const row = (title: string, n: number): Fact[] => [title, x, n, n === 0 ? null : x / n];
  return {
    id: 'competitor-share',
    rows: [
      row('Lost deals with a known outcome', known.length),
      row('Without those that ended in no decision', decided.length),
      row('With abandoned deals as no decision', known.length + abandoned),
    ],
  };
}

/** Win rates are context and never scored: what is usual differs by segment. */
function winTable(deals: readonly Contest[], { won, lost }: State): AnalyzerTable {
  const contested = deals.filter(({ faced }) => faced.length > 0);
  const row = (title: string, x: number, n: number): Fact[] =>
    n === 0 || x === 0 ? [title, x, n, null, null, null] : [title, x, n, x / n, ...wilsonInterval(x, n)];
  return {
    id: 'win-rates',
    rows: [
      row('All closed deals', won, won + lost),
      row('Deals that name a competitor', contested.filter((deal) => deal.won).length, contested.length),
    ],
  };
}
