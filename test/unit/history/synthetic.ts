import { hashText } from '../../../src/history/hash-text.ts';
import type { Run } from '../../../src/history/run.ts';
import { type RunExtras, runFromReport } from '../../../src/history/run-from-report.ts';
import { penaltyAt } from '../../../src/lib/curve.ts';
import { hash32 } from '../../../src/lib/hash.ts';
import { interval90, quantileOf } from '../../../src/lib/statistics/quantile.ts';
import { RandomStream, randomKey, uniformAt } from '../../../src/lib/statistics/rng.ts';
import type { PointId, RecordKind } from '../../../src/model/kinds.ts';
import type { Report, ReportMetric } from '../../../src/model/report.ts';

// A company that can be sampled again and again, measured by the same bootstrap as the real one.

type Anchors = readonly [number, number, number, number];

interface Spec {
  readonly id: string;
  readonly point: PointId;
  readonly share: number;
  readonly truth: number;
  readonly anchors: Anchors;
}

const wide: Anchors = [0.05, 0.2, 0.45, 0.6];
/** A dozen shares of three points; `truth` is what an unchanged company is. */
export const SPECS: readonly Spec[] = [
  { id: 'T1', point: 'tickets', share: 0.3, truth: 0.3, anchors: wide },
  { id: 'T2', point: 'tickets', share: 0.25, truth: 0.25, anchors: [0, 0.1, 0.5, 0.8] },
  { id: 'T3', point: 'tickets', share: 0.25, truth: 0.35, anchors: [0, 0.15, 0.5, 0.9] },
  { id: 'T4', point: 'tickets', share: 0.2, truth: 0.07, anchors: [0, 0.05, 0.12, 0.25] },
  { id: 'R1', point: 'reviews', share: 0.35, truth: 0.2, anchors: [0, 0.05, 0.25, 0.5] },
  { id: 'R3', point: 'reviews', share: 0.35, truth: 0.12, anchors: [0, 0.05, 0.2, 0.4] },
  { id: 'R4', point: 'reviews', share: 0.3, truth: 0.5, anchors: [0.1, 0.3, 0.7, 0.95] },
  { id: 'D1', point: 'lost-deals', share: 0.4, truth: 0.4, anchors: [0.1, 0.25, 0.55, 0.8] },
  { id: 'D2', point: 'lost-deals', share: 0.3, truth: 0.3, anchors: wide },
  { id: 'D3', point: 'lost-deals', share: 0.3, truth: 0.35, anchors: wide },
];

const POINTS = [
  { id: 'tickets', title: 'Support tickets', weight: 0.4, kind: 'tickets' },
  { id: 'reviews', title: 'Reviews', weight: 0.3, kind: 'reviews' },
  { id: 'lost-deals', title: 'Lost deals', weight: 0.3, kind: 'deals' },
] as const satisfies readonly { id: PointId; title: string; weight: number; kind: RecordKind }[];

export interface Sample {
  /** Which sample of the company: another number, other records. */
  readonly sample?: number;
  /** Records by point; numbered from `from` on, so that two samples may share some. */
  readonly size?: Partial<Record<PointId, number>>;
  readonly from?: number;
  readonly accounts?: number;
  /** What is no longer as it was. */
  readonly truth?: Readonly<Record<string, number>>;
  readonly draws?: number;
  readonly asOf?: string;
  readonly fingerprint?: string;
  readonly company?: string;
  readonly findings?: Report['findings'];
}

interface Measured {
  readonly spec: Spec;
  readonly x: number;
  readonly n: number;
  readonly value: number;
  readonly draws: Float64Array;
}

export const SIZES = { tickets: 400, reviews: 60, 'lost-deals': 60, customers: 0, backlog: 0 };

function measure(spec: Spec, sample: Sample): Measured {
  const n = sample.size?.[spec.point] ?? SIZES[spec.point];
  const accounts = sample.accounts ?? 60;
  const cells = new Map<number, { x: number; n: number }>();
  for (let i = 0; i < n; i++) {
    const record = (sample.from ?? 0) + i;
    const luck = new RandomStream(hash32(spec.id), record, sample.sample ?? 0);
    const account = spec.point === 'tickets' ? Math.floor(accounts * luck.uniform() ** 2) : record;
    const cell = cells.get(account) ?? { x: 0, n: 0 };
    cell.n++;
    if (luck.uniform() < (sample.truth?.[spec.id] ?? spec.truth)) cell.x++;
    cells.set(account, cell);
  }
  const x = [...cells.values()].reduce((sum, cell) => sum + cell.x, 0);
  const neutral = (spec.anchors[1] + spec.anchors[2]) / 2;
  const keys = [...cells].map(([account, cell]) => ({
    key: randomKey(
      1,
      hash32(spec.point),
      sample.sample === undefined ? account : mixed(account, spec, sample),
    ),
    cell,
  }));
  const draws = new Float64Array(sample.draws ?? 300).map((_, draw) => {
    const stream = new RandomStream(1, hash32(spec.id), draw);
    let top = stream.gamma(neutral);
    let all = top + stream.gamma(1 - neutral);
    for (const { key, cell } of keys) {
      const weight = -Math.log(uniformAt(key.high, key.low, draw));
      top += weight * cell.x;
      all += weight * cell.n;
    }
    return top / all;
  });
  return { spec, x, n, value: (x + neutral) / (n + 1), draws };
}

/** Accounts stay from sample to sample; reviews and deals of another sample are others. */
function mixed(account: number, spec: Spec, { sample = 0 }: Sample): number {
  return spec.point === 'tickets' ? account : hash32(`${account}`, sample);
}

function toMetric({ spec, x, n, value, draws }: Measured): ReportMetric {
  const score = penaltyAt(value, spec.anchors);
  const weight = POINTS.find(({ id }) => id === spec.point)?.weight ?? 0;
  const interval = interval90(draws.slice().sort());
  return {
    ...{ id: spec.id, point: spec.point, analyzer: 'made-up', title: `Metric ${spec.id}`, definition: '' },
    ...{ kind: 'proportion', unit: 'share', status: 'measured', value, n, x, interval: [...interval], score },
    ...{ weight: spec.share, contribution: weight * spec.share * score, anchors: [...spec.anchors] },
    ...{ source: 'made up', evidence: { total: x, shown: [] }, caveats: [] },
  };
}

/** A report and the extras of its run. */
export function sampleCompany(sample: Sample = {}): { report: Report; extras: RunExtras } {
  const measured = SPECS.map((spec) => measure(spec, sample));
  const metrics = measured.map(toMetric);
  const length = sample.draws ?? 300;
  const total = new Float64Array(length);
  const pointDraws = new Map<PointId, Float64Array>();
  const points = POINTS.map(({ id, title, weight }) => {
    const draws = new Float64Array(length);
    for (const one of measured.filter(({ spec }) => spec.point === id)) {
      one.draws.forEach((value, draw) => {
        draws[draw] = (draws[draw] ?? 0) + one.spec.share * penaltyAt(value, one.spec.anchors);
      });
    }
    pointDraws.set(id, draws);
    draws.forEach((score, draw) => {
      total[draw] = (total[draw] ?? 0) + weight * score;
    });
    const score = metrics.filter(({ point }) => point === id).reduce((sum, m) => sum + m.weight * m.score, 0);
    const sorted = draws.slice().sort();
    const interval: [number, number] = [quantileOf(sorted, 0.05), quantileOf(sorted, 0.95)];
    return { id, title, status: 'measured' as const, score, interval, coverage: 0.7, weight };
  });
  const value = points.reduce((sum, point) => sum + point.weight * point.score, 0);
  const interval: [number, number] = [...interval90(total.slice().sort())];
  const report: Report = {
    schemaVersion: 1,
    company: sample.company ?? 'Acme',
    asOf: sample.asOf ?? '2026-11-02',
    method: {
      ...{ tool: 'bruise', version: '0.2.0', policy: '1', fingerprint: sample.fingerprint ?? 'f'.repeat(16) },
      ...{
        seed: 1,
        draws: length,
        direction: '',
        analyzers: [{ id: 'made-up', version: 1, status: 'measured' }],
      },
    },
    score: {
      ...{ value, interval, bounds: [value, value], observedOnly: value, band: 'Bruised', grade: 'C' },
      ...{ gradeProbabilities: {}, cappedBy: [], coverage: 0.7, coverageLabel: 'high' },
      robustness: {
        nearbyWeights: interval,
        equalWeights: value,
        geometricMean: value,
        leaveOnePointOut: interval,
      },
    },
    points: points.map((point) => ({ ...point, contribution: point.weight * point.score, printed: 0 })),
    ...{ reasons: [], askNext: [], metrics, findings: sample.findings ?? [], tables: [], riskAccounts: null },
    sources: POINTS.map(({ id, kind }) => ({
      ...{ file: `${kind}.csv`, kind, vendor: null, profile: null, confidence: 1, why: '', dialect: {} },
      ...{ columns: {}, duplicates: 0, blanks: 0, rejects: 0, badCells: 0 },
      ...{ rows: sample.size?.[id] ?? SIZES[id], records: sample.size?.[id] ?? SIZES[id] },
    })),
    rejects: [],
    warnings: [],
  };
  const extras: RunExtras = {
    at: `${report.asOf}T06:17:00.000Z`,
    configHash: '',
    inputs: POINTS.map(({ kind }) => ({
      file: `${kind}.csv`,
      bytes: 10,
      sha256: hashText(`${kind} ${sample.sample} ${sample.from} ${JSON.stringify(sample.truth)}`),
      end: 'line',
      marks: { step: 4096, hashes: [] },
    })),
    draws: {
      score: total,
      points: pointDraws,
      metrics: new Map(measured.map(({ spec, draws }) => [spec.id, draws])),
    },
  };
  return { report, extras };
}

export function sampleRun(sample: Sample = {}, extras: Partial<RunExtras> = {}): Run {
  const made = sampleCompany(sample);
  return runFromReport(made.report, { ...made.extras, ...extras });
}
