import { compareBy, compareText } from '../lib/stable-order.ts';
import type { RecordKind } from '../model/kinds.ts';
import type { ReportMetric, ReportPoint, ReportSource } from '../model/report.ts';
import { explainGap } from './gaps.ts';
import type { ReportInput } from './input.ts';
import { countOf, joinWords, KIND_TITLES } from './wording.ts';

/** Fewer units than this and a metric is named as resting on little (SCORING, 3.2). */
const FEW = 15;

/** The fields that tie records of one customer together; none of them mapped means every record stands alone. */
const CLUSTER_FIELDS: Readonly<Partial<Record<RecordKind, readonly string[]>>> = {
  tickets: ['account', 'requester'],
  reviews: ['author', 'company'],
  deals: ['account'],
  interviews: ['interviewee', 'account'],
};

/** What a reader must know before believing the numbers, gravest first, each sentence once. */
export function buildWarnings(
  input: ReportInput,
  points: readonly ReportPoint[],
  metrics: readonly ReportMetric[],
): string[] {
  return [
    ...new Set([
      ...warnOfFailures(input),
      ...warnOfUnrecognised(input.sources),
      ...warnOfMissing(points, metrics),
      ...warnOfSmallSamples(metrics),
      ...warnOfIndependence(input.sources),
      ...warnOfClassifier(input),
      ...[...input.warnings].sort(compareText),
    ]),
  ];
}

function warnOfFailures({ analyses }: ReportInput): string[] {
  return analyses
    .filter(({ conclusion }) => conclusion.kind === 'failed')
    .map(({ meta, conclusion }) => `Analyzer ${meta.id} ${explainGap(conclusion) ?? 'failed'}.`)
    .sort(compareText);
}

function warnOfUnrecognised(sources: readonly ReportSource[]): string[] {
  return sources
    .filter((source) => source.kind === null)
    .sort(compareBy((source) => source.file))
    .map(
      ({ file, runnerUp }) =>
        `${file} was not recognised and not used${
          runnerUp === undefined ? '' : `; the nearest profile is ${runnerUp.profile}`
        }. Run: bruise map ${file}`,
    );
}

function warnOfMissing(points: readonly ReportPoint[], metrics: readonly ReportMetric[]): string[] {
  return points.flatMap((point) => {
    if (point.status !== 'measured') return `${point.title} is not measured: ${point.note ?? 'no evidence'}.`;
    const missing = metrics.filter((metric) => metric.point === point.id && metric.status === 'missing');
    if (missing.length === 0) return [];
    const listed = missing.map((metric) => `${metric.id} ${metric.title} (${metric.note ?? 'no evidence'})`);
    return `${point.title}: not measured: ${listed.join('; ')}.`;
  });
}

function warnOfSmallSamples(metrics: readonly ReportMetric[]): string[] {
  const small = metrics.filter((metric) => metric.status === 'measured' && metric.n < FEW);
  if (small.length === 0) return [];
  const listed = small.map((metric) => `${metric.id} on ${countOf(metric.n, 'unit')}`);
  return [`Small samples, wide intervals: ${listed.join(', ')}.`];
}

function warnOfIndependence(sources: readonly ReportSource[]): string[] {
  const alone = sources
    .filter(({ kind, columns, records }) => {
      const fields = kind === null ? undefined : CLUSTER_FIELDS[kind];
      return fields !== undefined && records > 0 && !fields.some((field) => Object.hasOwn(columns, field));
    })
    .flatMap(({ kind }) => kind ?? []);
  const kinds = [...new Set(alone)].sort(compareText);
  if (kinds.length === 0) return [];
  return [
    `Intervals assume independence for ${joinWords(kinds.map((kind) => KIND_TITLES[kind]))}: no column says which records belong to one customer, so the intervals may be too narrow.`,
  ];
}

function warnOfClassifier({ analyses }: ReportInput): string[] {
  const readsText = analyses.some(
    ({ meta, conclusion }) => conclusion.kind === 'measured' && meta.signals.length > 0,
  );
  return readsText
    ? ['The text classifier is not audited on this data; bruise label draws a sample to check it by hand.']
    : [];
}
