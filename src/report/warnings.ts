import { tell } from '../lib/notice.ts';
import { findOldExports } from '../lib/old-exports.ts';
import { compareBy, compareText } from '../lib/stable-order.ts';
import { say, translate } from '../lib/words/say.ts';
import type { RecordKind } from '../model/kinds.ts';
import type { Notice } from '../model/notice.ts';
import type { Report, ReportMetric, ReportPoint } from '../model/report.ts';
import { warnOfFewCustomers } from './few-customers.ts';
import { explainGap } from './gaps.ts';
import type { ReportInput } from './input.ts';
import { warnOfReading } from './reading.ts';
import { FEW, joinWords, KIND_TITLES } from './wording.ts';

/** More would not be read. */
const MAX_WARNINGS = 100;

/** The fields that tie records of one customer together; none of them mapped means every record stands alone. */
const CLUSTER_FIELDS: Readonly<Partial<Record<RecordKind, readonly string[]>>> = {
  tickets: ['account'],
  reviews: ['author', 'company'],
  deals: ['account'],
  interviews: ['interviewee', 'account'],
};

/** What a reader must know before believing the numbers, gravest first, each sentence once. */
export function buildWarnings(
  input: ReportInput,
  points: readonly ReportPoint[],
  { metrics, riskAccounts }: Pick<Report, 'metrics' | 'riskAccounts'>,
): string[] {
  const warnings = [
    ...new Set([
      ...warnOfFailures(input),
      ...warnOfUnrecognised(input.sources),
      ...warnOfOldExports(input),
      ...warnOfMissing(points, metrics),
      ...warnOfSmallSamples(metrics),
      ...warnOfFewCustomers(input.analyses, metrics),
      ...warnOfIndependence(input.sources),
      ...warnOfClassifier(input),
      ...(input.reading === undefined ? [] : warnOfReading(input.reading)),
      ...warnOfCurrency(riskAccounts),
      ...keepOthers(input),
    ]),
  ];
  if (warnings.length <= MAX_WARNINGS) return warnings;
  const more = warnings.length - MAX_WARNINGS;
  return [
    ...warnings.slice(0, MAX_WARNINGS),
    say('{more|count} more {more?warning:warnings}: audit fewer files at a time to see them.', { more }),
  ];
}

function warnOfFailures({ analyses }: ReportInput): string[] {
  return analyses
    .filter(({ conclusion }) => conclusion.kind === 'failed')
    .map(({ meta, conclusion }) =>
      say('Analyzer {id} {gap}.', { id: meta.id, gap: explainGap(conclusion) ?? say('failed') }),
    )
    .sort(compareText);
}

/** Also what to do about it, which the source says itself. */
function warnOfUnrecognised(sources: ReportInput['sources']): string[] {
  return sources
    .filter((source) => source.kind === null)
    .sort(compareBy((source) => source.file))
    .map(({ file, rows, why, runnerUp }) => {
      const nearest =
        runnerUp === undefined ? '' : say('the nearest profile is {profile}', { profile: runnerUp.profile });
      const hint = tell(why) || nearest;
      const used =
        rows === 1
          ? say('{file} was not recognised, so its row is not used', { file })
          : say('{file} was not recognised, so its {rows|count} rows are not used', { file, rows });
      return `${used}${hint === '' ? '' : `: ${hint}`}.`;
    });
}

/** What the reading of the files complained about, without what is said above. */
function keepOthers({ warnings, sources }: ReportInput): string[] {
  const unrecognised = new Set(sources.filter(({ kind }) => kind === null).map(({ file }) => file));
  const isTold = ({ text, facts }: Notice) =>
    text.startsWith(UNRECOGNISED) && unrecognised.has(String(facts.source));
  return warnings
    .filter((warning) => !isTold(warning))
    .map(tell)
    .sort(compareText);
}

/** How what is said of files nobody knows begins. */
const UNRECOGNISED = '{source}: not recognised, ';

/** What an old export does to the metrics that depend on the as-of day. */
const TOUCHED: Readonly<Partial<Record<RecordKind, string>>> = {
  tickets:
    'T3 and T5 count what was open then as open ever since, and T6 and T7 have no recent tickets from it',
  reviews: 'R5 has no recent reviews from it',
  deals: 'D5 has no recent losses from it',
  backlog:
    'B4 and B6 count what was open then as untouched and late ever since, and B5 has no recent bugs from it',
};

/** Files named in one warning; the others are counted. */
const MAX_FILES = 3;

function warnOfOldExports({ sources, asOfDay }: ReportInput): string[] {
  if (asOfDay === null) return [];
  return findOldExports(sources, asOfDay).map(({ kind, files, day }) => {
    const more = files.length - MAX_FILES;
    const names = more > 0 ? [...files.slice(0, MAX_FILES), say('{more|count} more', { more })] : files;
    return say(
      '{files}: the newest record is of {day|day}, {days|count} days before the as-of day {asOf|day}, so {touched}; ask for a newer export, or audit it by itself.',
      {
        files: joinWords(names),
        day,
        days: asOfDay - day,
        asOf: asOfDay,
        touched: translate(TOUCHED[kind] ?? ''),
      },
    );
  });
}

function warnOfMissing(points: readonly ReportPoint[], metrics: readonly ReportMetric[]): string[] {
  return points.flatMap((point) => {
    if (point.status !== 'measured') {
      const what = point.note ?? say('no evidence');
      return say('{point}: not measured, so counted as a neutral 50: {what}.', { point: point.title, what });
    }
    const missing = metrics.filter((metric) => metric.point === point.id && metric.status === 'missing');
    if (missing.length === 0) return [];
    const listed = missing.map(
      (metric) => `${metric.id} ${metric.title} (${metric.note ?? say('no evidence')})`,
    );
    return say('{point}: measured in part; not measured, so counted as a neutral 50: {what}.', {
      point: point.title,
      what: listed.join('; '),
    });
  });
}

function warnOfSmallSamples(metrics: readonly ReportMetric[]): string[] {
  const small = metrics.filter((metric) => metric.status === 'measured' && metric.n < FEW);
  if (small.length === 0) return [];
  const listed = small.map(({ id, n }) => say('{id} on {n|count}', { id, n }));
  return [say('Small samples, so wide intervals: {listed}.', { listed: joinWords(listed) })];
}

function warnOfIndependence(sources: ReportInput['sources']): string[] {
  const alone = sources
    .filter(({ kind, columns, records }) => {
      const fields = kind === null ? undefined : CLUSTER_FIELDS[kind];
      return fields !== undefined && records > 0 && !fields.some((field) => Object.hasOwn(columns, field));
    })
    .flatMap(({ kind }) => kind ?? []);
  const kinds = [...new Set(alone)].sort(compareText);
  if (kinds.length === 0) return [];
  return [
    say(
      'Intervals assume independence for {kinds}: no column says which records belong to one customer, so the intervals may be too narrow.',
      { kinds: joinWords(kinds.map((kind) => translate(KIND_TITLES[kind]))) },
    ),
  ];
}

function warnOfClassifier({ analyses, reading }: ReportInput): string[] {
  if (reading !== undefined && reading.coded.length > 0) return [];
  const readsText = analyses.some(
    ({ meta, conclusion }) => conclusion.kind === 'measured' && meta.signals.length > 0,
  );
  return readsText
    ? [say('Texts were read by rules that were not audited on this data: read the quotes.')]
    : [];
}

function warnOfCurrency(riskAccounts: Report['riskAccounts']): string[] {
  return riskAccounts !== null && riskAccounts.currency === null && riskAccounts.arr !== null
    ? [
        say(
          'The risk accounts have amounts without a currency; beside lost deals they are taken to be in the same one.',
        ),
      ]
    : [];
}
