import type { Anchors, MetricSpec } from '../../../src/model/analyzer.ts';
import type { ClusterRows, Metric, MetricData, MetricKind } from '../../../src/model/conclusion.ts';
import type { PointId } from '../../../src/model/kinds.ts';
import type { MetricInput, ScoringOptions } from '../../../src/model/score.ts';
import { POLICY } from '../../../src/scoring/policy.ts';

type Row = readonly [
  id: string,
  kind: MetricKind,
  weight: number,
  anchors: Anchors,
  extra?: Pick<MetricSpec, 'minN' | 'reliability'>,
];

const SELLER = { reliability: 'seller-reported' } as const;

/** The scored metrics, as the definitions have them; the analyzers carry their own, with words. */
export const TABLE: Readonly<Record<PointId, readonly Row[]>> = {
  tickets: [
    ['T1', 'proportion', 0.25, [0.05, 0.2, 0.45, 0.6]],
    ['T2', 'proportion', 0.2, [0, 0.1, 0.5, 0.8]],
    ['T3', 'incidence', 0.2, [0, 0.15, 0.5, 0.9]],
    ['T4', 'proportion', 0.1, [0, 0.05, 0.12, 0.25]],
    ['T5', 'incidence', 0.1, [0.1, 0.4, 0.8, 1]],
    ['T6', 'proportion', 0.1, [0, 0.05, 0.25, 0.5]],
    ['T7', 'trend-ratio', 0.05, [0.5, 0.8, 1.5, 2], { minN: 20 }],
  ],
  reviews: [
    ['R1', 'proportion', 0.3, [0, 0.05, 0.25, 0.5]],
    ['R2', 'polarisation', 0.2, [0.05, 0.15, 0.5, 0.8]],
    ['R3', 'proportion', 0.2, [0, 0.05, 0.2, 0.4]],
    ['R4', 'proportion', 0.2, [0.1, 0.3, 0.7, 0.95]],
    ['R5', 'trend-difference', 0.1, [-0.1, -0.02, 0.1, 0.25]],
  ],
  'lost-deals': [
    ['D1', 'proportion', 0.25, [0.05, 0.2, 0.55, 0.8]],
    ['D2', 'proportion', 0.25, [0, 0.1, 0.4, 0.7], SELLER],
    ['D3', 'proportion', 0.2, [0, 0.1, 0.4, 0.7], SELLER],
    ['D4', 'proportion', 0.2, [0.2, 0.5, 0.75, 0.95]],
    ['D5', 'trend-ratio', 0.1, [0.5, 0.8, 1.5, 2], { minN: 10 }],
  ],
  backlog: [
    ['B1', 'proportion', 0.35, [0, 0.2, 0.6, 0.9]],
    ['B2', 'proportion', 0.15, [0.1, 0.4, 0.8, 1]],
    ['B3', 'proportion', 0.2, [0.1, 0.35, 0.7, 0.95]],
    ['B4', 'proportion', 0.1, [0, 0.3, 0.7, 0.95]],
    ['B5', 'flow-ratio', 0.1, [0.7, 1, 1.5, 2.5]],
    ['B6', 'proportion', 0.1, [0, 0.15, 0.5, 0.8]],
  ],
  customers: [
    ['I1', 'proportion', 0.5, [0, 0.2, 0.8, 1], { minN: 1 }],
    ['I2', 'proportion', 0.3, [0.1, 0.4, 0.75, 1], { minN: 1 }],
    ['I3', 'proportion', 0.2, [0, 0.1, 0.5, 0.9], { minN: 1 }],
  ],
};

/** All 26, by id. */
export const SPECS: ReadonlyMap<string, { readonly point: PointId; readonly spec: MetricSpec }> = new Map(
  (['customers', 'tickets', 'reviews', 'lost-deals', 'backlog'] as const).flatMap((point) =>
    TABLE[point].map((row) => [row[0], { point, spec: toSpec(row) }] as const),
  ),
);

function toSpec([id, kind, weight, anchors, extra]: Row): MetricSpec {
  return {
    id,
    kind,
    weight,
    anchors,
    title: id,
    definition: id,
    formula: id,
    unit: 'share',
    source: 'our choice',
    ...extra,
  };
}

export function specOf(id: string): MetricSpec {
  return SPECS.get(id)!.spec;
}

export function metricOf(id: string, n: number, data: MetricData, verifiedShare?: number): Metric {
  return {
    id,
    n,
    data,
    ...(verifiedShare === undefined ? {} : { verifiedShare }),
    evidence: { total: 0, shown: [] },
    caveats: [],
  };
}

export function inputOf(id: string, metric: Metric | null): MetricInput {
  const { point, spec } = SPECS.get(id)!;
  return { point, spec, metric };
}

/** x of n, one record in each cluster; `from` numbers the clusters. */
export function singles(x: number, n: number, from = 1): ClusterRows {
  return Array.from({ length: n }, (_, i) => [from + i, i < x ? 1 : 0, 1]);
}

export function shareOf(id: string, x: number, n: number): MetricInput {
  return inputOf(id, metricOf(id, n, { kind: 'proportion', clusters: singles(x, n) }));
}

/** Every metric, none measured. */
export function nothing(): MetricInput[] {
  return [...SPECS.keys()].map((id) => inputOf(id, null));
}

export function optionsOf(extra: Partial<ScoringOptions> = {}): ScoringOptions {
  return { seed: 1, draws: POLICY.draws.value, weights: POLICY.pointWeights.value, ...extra };
}
