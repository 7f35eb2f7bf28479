import { findBursts } from '../../lib/bursts.ts';
import { NO_EVIDENCE, spreadEvidence } from '../../lib/evidence/evidence.ts';
import { dayOfRank, pickEvidence } from '../../lib/evidence/proofs.ts';
import { pickColumns } from '../../lib/states/cluster-rows.ts';
import { sumClusters } from '../../lib/states/clusters.ts';
import { unitsByTheme } from '../../lib/theme-parts.ts';
import { noteEmpty, sumTrend, trendRows } from '../../lib/trend-rows.ts';
import type { FinishContext } from '../../model/analyzer.ts';
import type { Conclusion, Metric, Statement } from '../../model/conclusion.ts';
import { defineAnalyzer } from '../../model/define.ts';
import { burstsTable, ratingsTable } from './describe.ts';
import { describeAll } from './findings.ts';
import { FEW_REVIEWS, meta, WINDOW } from './meta.ts';
import { COLUMN, map, merge, type State } from './state.ts';

export const analyzer = defineAnalyzer({ meta, map, merge, finish });

function finish(state: State, ctx: FinishContext): Conclusion {
  if (!ctx.present.includes('reviews')) return { kind: 'notApplicable', missing: ['reviews'] };
  const trend = measureTrend(state, ctx.asOfDay);
  const bursts = findBursts(state.arrivals);
  return {
    kind: 'measured',
    metrics: [...measureRatings(state), trend],
    findings: describeAll(state, trend, bursts),
    tables: [ratingsTable(state), burstsTable(bursts)],
  };
}

function measureRatings(state: State): Metric[] {
  const { reviewers, unrated } = state;
  const detractors = spreadEvidence(state.detractors);
  const n = sumClusters(reviewers, COLUMN.rated);
  const caveats: Statement[] = [];
  if (unrated > 0) caveats.push({ id: 'reviews-unrated', facts: { unrated } });
  if (n > 0 && n < FEW_REVIEWS) caveats.push({ id: 'few-reviews', facts: { n } });
  const shares = pickColumns(reviewers, COLUMN.detractors, COLUMN.rated);
  const histogram = pickColumns(reviewers, 0, 1, 2, 3, 4);
  // What splits the ratings is what detractors complain about.
  const themes = unitsByTheme(state.themes);
  return [
    { id: 'R1', n, data: { kind: 'proportion', clusters: shares }, themes, evidence: detractors, caveats },
    {
      id: 'R2',
      n,
      data: { kind: 'polarisation', clusters: histogram },
      themes,
      evidence: detractors,
      caveats,
    },
  ];
}

function measureTrend({ windows, undated, newest }: State, asOfDay: number): Metric {
  const clusters = trendRows(windows, asOfDay, WINDOW);
  const sums = sumTrend(clusters);
  const { recent, previous } = sums;
  const caveats: Statement[] = [
    ...noteEmpty(sums),
    ...(undated > 0 ? [{ id: 'reviews-undated', facts: { undated } }] : []),
  ];
  const evidence =
    recent.x === 0
      ? NO_EVIDENCE
      : pickEvidence(newest, recent.x, ({ rank }) => dayOfRank(rank) > asOfDay - WINDOW);
  return {
    id: 'R5',
    n: Math.min(recent.n, previous.n),
    data: { kind: 'trend-difference', clusters },
    evidence,
    caveats,
  };
}
