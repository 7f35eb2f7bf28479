import { formatUnit } from '../lib/format-unit.ts';
import { roundTo } from '../lib/round.ts';
import { compareBy } from '../lib/stable-order.ts';
import type { Metric } from '../model/conclusion.ts';
import { POINT_IDS } from '../model/kinds.ts';
import type { Report, ReportMetric } from '../model/report.ts';
import type { Interval, ScoredMetric } from '../model/score.ts';
import { NO_REPORT_EVIDENCE, showEvidence } from './evidence.ts';
import { explainMissingMetric } from './gaps.ts';
import type { Analysis } from './input.ts';
import { DECIMALS } from './sums.ts';
import { countOf, fillTemplate, writeStatement } from './wording.ts';

type ReportReason = Report['reasons'][number];

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
    title: spec.title,
    definition: spec.definition,
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
    source: spec.source,
    ...(spec.reference === undefined ? {} : { reference: spec.reference }),
    ...(spec.reliability === undefined ? {} : { reliabilityModel: spec.reliability }),
    evidence: measurement === null ? NO_REPORT_EVIDENCE : showEvidence(measurement.evidence, ctx.redact),
    caveats: (measurement?.caveats ?? []).map((caveat) =>
      writeStatement(analysis?.meta.statements ?? {}, caveat, ctx.redact),
    ),
    ...(isMeasured ? {} : { note: explainMissingMetric(spec, analysis, ctx.redact) }),
  };
}

function findMeasurement(id: string, analysis: Analysis | undefined): Metric | null {
  if (analysis?.conclusion.kind !== 'measured') return null;
  return analysis.conclusion.metrics.find((metric) => metric.id === id) ?? null;
}

/**
 * Metrics by points lost, those that were measured first. A missing one says what its absence costs.
 * @param metrics in their final order, which breaks ties
 */
export function buildReasons(
  metrics: readonly ReportMetric[],
  scored: readonly ScoredMetric[],
  ctx: MetricContext,
): ReportReason[] {
  const templates = new Map(scored.map((metric) => [metric.spec.id, writeReason(metric, ctx)]));
  const said = new Set<string>();
  return [...metrics]
    .filter((metric) => metric.contribution > 0)
    .sort(
      compareBy(
        (metric) => (metric.status === 'measured' ? 0 : 1),
        (metric) => -metric.contribution,
        (metric) => metrics.indexOf(metric),
      ),
    )
    .map((metric) => {
      const best = chooseQuote(metric.evidence.shown, said);
      return {
        metric: metric.id,
        point: metric.point,
        title: metric.title,
        statement: templates.get(metric.id) ?? metric.title,
        points: metric.contribution,
        ...(best === undefined ? {} : { quote: { at: best.at, quote: best.quote } }),
      };
    });
}

/** The best words that no reason before has shown. */
function chooseQuote<T extends { readonly quote: string }>(
  shown: readonly T[],
  said: Set<string>,
): T | undefined {
  const best = shown.find(({ quote }) => !said.has(quote)) ?? shown[0];
  if (best !== undefined) said.add(best.quote);
  return best;
}

/**
 * What a metric found, in one sentence with what would be good and what severe. An analyzer words it with a
 * statement whose key is the metric's id; its facts are `value`, `n`, `x`, `lo`, `hi`.
 */
function writeReason(scored: ScoredMetric, ctx: MetricContext): string {
  const { spec } = scored;
  if (scored.status === 'missing' || scored.value === null)
    return `${spec.title} is not known: a neutral 50 stands in for it`;
  const [, good, severe] = spec.anchors;
  const bench = `(good ${formatUnit(good, spec.unit)}, severe ${formatUnit(severe, spec.unit)})`;
  const statements = ctx.analyses.get(spec.id)?.meta.statements ?? {};
  const template = Object.hasOwn(statements, spec.id) ? statements[spec.id] : undefined;
  const [lo, hi] = scored.interval ?? [null, null];
  const facts = { value: scored.value, n: scored.n, x: scored.x, lo, hi };
  return `${template === undefined ? describe(scored, scored.value) : fillTemplate(template, facts)} ${bench}`;
}

function describe({ spec, n }: ScoredMetric, value: number): string {
  const units = spec.kind === 'proportion' ? `of ${formatUnit(n, 'count')}` : `over ${countOf(n, 'unit')}`;
  return `${spec.title} is ${formatUnit(value, spec.unit)} ${units}`;
}
