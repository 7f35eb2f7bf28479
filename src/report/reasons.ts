import { compareBy } from '../lib/stable-order.ts';
import { survivalEvents } from '../lib/states/durations.ts';
import { cumulativeIncidence } from '../lib/statistics/survival.ts';
import { formatUnit } from '../lib/words/format-unit.ts';
import { say, translate } from '../lib/words/say.ts';
import type { ClusterRows, Metric } from '../model/conclusion.ts';
import type { Report, ReportMetric } from '../model/report.ts';
import type { ScoredMetric } from '../model/score.ts';
import { findMeasurement, type MetricContext } from './metrics.ts';
import { FEW, fillTemplate, joinWords } from './wording.ts';

type ReportReason = Report['reasons'][number];

/** A scored share that differs from the counted one by more than this is told beside it. */
const WORTH_TELLING = 0.01;

/**
 * Measured metrics by points lost. Those that nothing was counted for prove nothing: they are not among them.
 * @param metrics in their final order, which breaks ties
 */
export function buildReasons(
  metrics: readonly ReportMetric[],
  scored: readonly ScoredMetric[],
  ctx: MetricContext,
): ReportReason[] {
  const sentences = new Map(scored.map((metric) => [metric.spec.id, writeReason(metric, ctx)]));
  const said = new Set<string>();
  return [...metrics]
    .filter(({ status, contribution, x }) => status === 'measured' && contribution > 0 && x !== 0)
    .sort(
      compareBy(
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
        statement: sentences.get(metric.id) ?? metric.title,
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
 * What was counted, in one sentence, with the value that is scored where it is another one, and what would be good
 * and severe. An analyzer words it with a statement whose key is the metric's id; its facts are `value`, `n`, `x`,
 * `lo`, `hi`.
 */
function writeReason(scored: ScoredMetric, ctx: MetricContext): string {
  const { spec, n, x } = scored;
  if (scored.value === null) return translate(spec.title);
  const analysis = ctx.analyses.get(spec.id);
  const value = countValue(scored, findMeasurement(spec.id, analysis)) ?? scored.value;
  const statements = analysis?.meta.statements ?? {};
  const template = Object.hasOwn(statements, spec.id) ? statements[spec.id] : undefined;
  const [lo, hi] = scored.interval ?? [null, null];
  const fact =
    template === undefined ? describe(scored, value) : fillTemplate(template, { value, n, x, lo, hi });
  const [, good, severe] = spec.anchors;
  const bench = say('(good {good}, severe {severe})', {
    good: formatUnit(good, spec.unit),
    severe: formatUnit(severe, spec.unit),
  });
  return `${fact}${tellScored(scored, value)} ${bench}`;
}

/** The value before any model of it; null where nothing was counted that could be told so. */
function countValue({ spec, n, x }: ScoredMetric, metric: Metric | null): number | null {
  const data = metric?.data;
  switch (data?.kind) {
    case 'incidence':
      return 1 - cumulativeIncidence(survivalEvents(data.clusters), data.horizon);
    case 'trend-ratio': {
      const [recent, previous] = countWindows(data.clusters);
      return divide(recent, previous);
    }
    case 'trend-difference': {
      const [recent, previous] = countWindows(data.clusters);
      return recent === null || previous === null ? null : recent - previous;
    }
    case 'flow-ratio':
      return divide(sumCells(data.clusters, 1), sumCells(data.clusters, 2));
    case 'proportion':
      if (spec.unit !== 'share') return null;
      if (x !== null) return divide(x, n);
      // Shares of amounts or of demand: what they are counted in is not what `n` counts.
      return divide(sumCells(data.clusters, 1), sumCells(data.clusters, 2));
    default:
      return null;
  }
}

/** Shares of the recent and of the previous window, of [cluster, xRecent, nRecent, xPrevious, nPrevious]. */
function countWindows(rows: ClusterRows): [number | null, number | null] {
  return [divide(sumCells(rows, 1), sumCells(rows, 2)), divide(sumCells(rows, 3), sumCells(rows, 4))];
}

function sumCells(rows: ClusterRows, column: number): number {
  return rows.reduce((sum, row) => sum + (row[column] ?? 0), 0);
}

function divide(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole <= 0 ? null : part / whole;
}

/** Why reports are not taken at their word. */
const DOUBTS = {
  'seller-reported': 'misreporting',
  'vendor-picked': 'how they were picked',
  'audited-reader': 'misreading',
} as const;

/** The scored value, where it is worth telling: a share that is close, anything else that reads the same is not. */
function tellScored({ spec, n, value }: ScoredMetric, counted: number): string {
  const scored = formatUnit(value, spec.unit);
  const isClose =
    spec.unit === 'share'
      ? Math.abs((value ?? counted) - counted) <= WORTH_TELLING
      : scored === formatUnit(counted, spec.unit);
  if (isClose) return '';
  const causes = [
    ...(spec.reliability === undefined ? [] : [translate(DOUBTS[spec.reliability])]),
    ...(spec.reliability === undefined || n < FEW ? [say('so few')] : []),
  ];
  return say(', scored as {value} for {causes}', {
    value: scored,
    causes: joinWords(causes),
  });
}

function describe({ spec, n }: ScoredMetric, value: number): string {
  const facts = { title: translate(spec.title), amount: formatUnit(value, spec.unit), n };
  return spec.kind === 'proportion'
    ? say('{title} is {amount} of {n|count}', facts)
    : say('{title} is {amount}, counted on {n|count}', facts);
}
