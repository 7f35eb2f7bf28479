import { penaltyAt } from '../lib/curve.ts';
import { MAX_CLUSTERS } from '../lib/states/clusters.ts';
import type { ClusterRows, Metric, MetricData } from '../model/conclusion.ts';
import type { MetricInput, Score, ScoringOptions } from '../model/score.ts';
import { estimateValue } from './measure.ts';
import { POLICY } from './policy.ts';

/** What the score is made of, and how it was made. */
export interface Scored {
  readonly score: Score;
  readonly inputs: readonly MetricInput[];
  readonly options: Pick<ScoringOptions, 'reliability' | 'audited'>;
}

/**
 * The score without some clusters, an account's for instance: what is left of every metric is estimated again, all
 * else stays. No draws are made. A metric that then rests on too few units counts as missing, as ever.
 */
export function scoreWithout({ score, inputs, options }: Scored, clusters: ReadonlySet<number>): number {
  const weights = new Map(score.points.map(({ id, weight }) => [id, weight]));
  const found = new Map(inputs.map((input) => [input.spec.id, input]));
  let value = score.value;
  for (const scored of score.metrics) {
    const input = found.get(scored.spec.id);
    if (scored.status !== 'measured' || input === undefined || input.metric === null) continue;
    const left = withoutClusters(input.metric, clusters);
    if (left === input.metric) continue;
    const estimate = estimateValue({ ...input, spec: scored.spec, metric: left }, options);
    const after = estimate === null ? POLICY.neutral.value : penaltyAt(estimate, input.spec.anchors);
    value += (weights.get(scored.point) ?? 0) * scored.weight * (after - scored.score);
  }
  return value;
}

/** The metric without the rows of some clusters; the same object when it has none of them. */
export function withoutClusters(metric: Metric, clusters: ReadonlySet<number>): Metric {
  const { data } = metric;
  const isOwn = memberOf(data.clusters, clusters);
  const rows = data.clusters.filter((row) => !isOwn(row));
  if (rows.length === data.clusters.length) return metric;
  const before = countUnits(data.kind, data.clusters);
  const after = countUnits(data.kind, rows);
  return {
    ...metric,
    n: before > 0 ? (metric.n * after) / before : 0,
    data: { ...data, clusters: rows },
  };
}

/** Beyond 4,096 clusters rows are kept by the remainder of their hash: a customer then leaves with its neighbours. */
function memberOf(rows: ClusterRows, clusters: ReadonlySet<number>): (row: readonly number[]) => boolean {
  const isFolded = rows.every(([cluster = 0]) => cluster < MAX_CLUSTERS);
  const own = isFolded ? new Set([...clusters].map((cluster) => cluster % MAX_CLUSTERS)) : clusters;
  return ([cluster = 0]) => own.has(cluster);
}

/** The columns of a row, after its cluster, that count units. */
const UNITS: Readonly<Record<MetricData['kind'], readonly number[]>> = {
  proportion: [2],
  incidence: [3],
  polarisation: [1, 2, 3, 4, 5],
  'trend-ratio': [2, 4],
  'trend-difference': [2, 4],
  'flow-ratio': [1, 2],
};

function countUnits(kind: MetricData['kind'], rows: ClusterRows): number {
  const columns = UNITS[kind];
  return rows.reduce((sum, row) => columns.reduce((own, column) => own + (row[column] ?? 0), sum), 0);
}
