import { roundTo } from '../lib/round.ts';
import { compareBy } from '../lib/stable-order.ts';
import { translate } from '../lib/words/say.ts';
import type { Metric } from '../model/conclusion.ts';
import { POINT_IDS } from '../model/kinds.ts';
import type { ReportMetric } from '../model/report.ts';
import type { Interval, ScoredMetric } from '../model/score.ts';
import { NO_REPORT_EVIDENCE, showEvidence } from './evidence.ts';
import { explainMissingMetric } from './gaps.ts';
import type { Analysis } from './input.ts';
import { DECIMALS } from './sums.ts';
import { writeStatement } from './wording.ts';

export interface MetricContext {
  /** Analysis by metric id. */
  readonly analyses: ReadonlyMap<string, Analysis>;
  /** Rounded contribution by metric id. */
  readonly contributions: ReadonlyMap<string, number>;
  readonly redact: boolean;
}

/** Which analysis every metric belongs to. */
export function indexMetrics(analyses: readonly Analysis[]): ReadonlyMap<string, Analysis> {
  return new Map(
    analyses.flatMap((analysis) => analysis.meta.metrics.map((spec) => [spec.id, analysis] as const)),
  );
}

export function roundPair([lo, hi]: Interval): [number, number] {
  return [roundTo(lo, DECIMALS), roundTo(hi, DECIMALS)];
}

/** `T2` before `T10`. */
const naturalKey = (id: string) => id.replace(/\d{1,6}/g, (digits) => digits.padStart(6, '0'));

export function sortMetrics(metrics: readonly ScoredMetric[]): ScoredMetric[] {
  return [...metrics].sort(
    compareBy(
      (metric) => POINT_IDS.indexOf(metric.point),
      (metric) => naturalKey(metric.spec.id),
    ),
  );
}

export function buildMetric(scored: ScoredMetric, ctx: MetricContext): ReportMetric {
  const { spec } = scored;
  const analysis = ctx.analyses.get(spec.id);
  const measurement = findMeasurement(spec.id, analysis);
  const isMeasured = scored.status === 'measured';
  return {
    id: spec.id,
    point: scored.point,
    analyzer: analysis?.meta.id ?? '',
    title: translate(spec.title),
    definition: translate(spec.definition),
    kind: spec.kind,
    unit: spec.unit,
    status: scored.status,
    value: isMeasured && scored.value !== null ? roundTo(scored.value, DECIMALS) : null,
    n: roundTo(scored.n, DECIMALS),
    x: scored.x === null ? null : roundTo(scored.x, DECIMALS),
    interval: scored.interval === null ? null : roundPair(scored.interval),
    score: roundTo(scored.score, DECIMALS),
    weight: roundTo(scored.weight, DECIMALS),
    contribution: ctx.contributions.get(spec.id) ?? 0,
    anchors: [...spec.anchors],
    source: translate(spec.source),
    ...(spec.reference === undefined ? {} : { reference: translate(spec.reference) }),
    ...(spec.reliability === undefined ? {} : { reliabilityModel: spec.reliability }),
    evidence: measurement === null ? NO_REPORT_EVIDENCE : showEvidence(measurement.evidence, ctx.redact),
    caveats: (measurement?.caveats ?? []).map((caveat) =>
      writeStatement(analysis?.meta.statements ?? {}, caveat, ctx.redact),
    ),
    ...(isMeasured ? {} : { note: explainMissingMetric(spec, analysis, ctx.redact) }),
  };
}

export function findMeasurement(id: string, analysis: Analysis | undefined): Metric | null {
  if (analysis?.conclusion.kind !== 'measured') return null;
  return analysis.conclusion.metrics.find((metric) => metric.id === id) ?? null;
}
