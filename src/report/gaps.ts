import { countRecords, KIND_OF_POINT, NOT_ASKED } from '../lib/point-gap.ts';
import { compareBy } from '../lib/stable-order.ts';
import { spokenLanguage } from '../lib/words/language.ts';
import { say, translate } from '../lib/words/say.ts';
import type { MetricSpec } from '../model/analyzer.ts';
import type { Conclusion } from '../model/conclusion.ts';
import type { PointId } from '../model/kinds.ts';
import type { Analysis, ReportInput } from './input.ts';
import { joinWords, KIND_TITLES, nameRecords, writeStatement } from './wording.ts';

// Why something was not measured, in words. "Cannot tell" is an answer, and it comes with its reason.

/** Units a metric needs unless its spec says otherwise, as the scoring has it. */
const DEFAULT_MIN_N = 5;

const NOTHING_TO_COUNT = 'no record says what it needs';

/** Why a conclusion holds no measurement; null when it does. */
export function explainGap(conclusion: Conclusion): string | null {
  switch (conclusion.kind) {
    case 'insufficient':
      return say('too little evidence: {have} of {need} {what} needed', {
        have: conclusion.have,
        need: conclusion.need,
        what: translate(conclusion.what),
      });
    case 'notApplicable':
      return conclusion.missing.length === 0
        ? say('does not apply to these inputs')
        : say('no {kinds} among the inputs', {
            kinds: joinWords(conclusion.missing.map((kind) => translate(KIND_TITLES[kind]))),
          });
    case 'failed':
      return say('failed ({code}): {message}', { code: conclusion.code, message: conclusion.message });
    case 'measured':
      return null;
  }
}

/** Why one metric is missing: what its analyzer says of it, else what can be told from outside. */
export function explainMissingMetric(
  spec: MetricSpec,
  analysis: Analysis | undefined,
  redact: boolean,
): string {
  if (analysis === undefined) return say('its analyzer did not run');
  const { conclusion, meta } = analysis;
  if (conclusion.kind !== 'measured') return explainGap(conclusion) ?? say('not measured');
  const metric = conclusion.metrics.find((candidate) => candidate.id === spec.id);
  if (metric === undefined) return translate(NOTHING_TO_COUNT);
  if (metric.n === 0) {
    const caveats = metric.caveats.map((caveat) => writeStatement(meta.statements, caveat, redact));
    return caveats.length === 0 ? translate(NOTHING_TO_COUNT) : caveats.map(withoutStop).join('; ');
  }
  const need = spec.minN ?? DEFAULT_MIN_N;
  // Nothing of a point is scored with an analyzer that failed, so that no broken number is sold.
  if (metric.n >= need)
    return say(
      'not scored: another analyzer of its point failed, or the {n|count} that were counted give no value',
      { n: metric.n },
    );
  return say('too few to count: {n|count} of {need|count} needed', { n: metric.n, need });
}

// Gaps stand inside of sentences and lists.
const withoutStop = (sentence: string) => sentence.replace(/\.$/, '');

/**
 * Why a point has no measurement: where records were read, how many and what most metrics lack; the reason of each
 * stands beside it. Else the reasons of its analyzers, each once.
 */
export function explainMissingPoint(
  point: PointId,
  { analyses, sources, redact = true }: Pick<ReportInput, 'analyses' | 'sources' | 'redact'>,
): string {
  const own = analyses.filter(({ meta }) => meta.point === point).sort(compareBy(({ meta }) => meta.id));
  if (own.length === 0) return translate(NOT_ASKED);
  const failed = own.filter(({ conclusion }) => conclusion.kind === 'failed');
  if (failed.length > 0) return failed.map(tellFailure).join('; ');
  const gaps = own.flatMap((analysis) => {
    const gap = explainGap(analysis.conclusion);
    if (gap !== null) return gap;
    return analysis.meta.metrics.map((spec) => {
      // An analyzer's first caveat is the gravest; the others stand beside the metric.
      const [first = ''] = explainMissingMetric(spec, analysis, redact).split('; ');
      return lowerFirst(first);
    });
  });
  const reasons = [...new Set(gaps)];
  const records = countRecords(point, sources);
  if (records === 0) return reasons.join('; ') || translate(NOTHING_TO_COUNT);
  const named = nameRecords(records, KIND_OF_POINT[point]);
  if (own.every(({ conclusion }) => sawNone(conclusion, point)))
    return say('{records} read, but all are dated after the as-of day or excluded', { records: named });
  const facts = {
    records: named,
    need: Math.min(...own.flatMap(({ meta }) => meta.metrics.map(({ minN }) => minN ?? DEFAULT_MIN_N))),
    why: commonest(gaps) ?? translate(NOTHING_TO_COUNT),
  };
  if (reasons.length < 2) return say('{records} read, but {why}', facts);
  return records < facts.need
    ? say('{records} read, at least {need|count} needed; the reason of each metric stands beside it', facts)
    : say('{records} read, but {why}; the reason of each metric stands beside it', facts);
}

/** Whether an analyzer was given none of the records of its point. */
const sawNone = (conclusion: Conclusion, point: PointId): boolean =>
  conclusion.kind === 'notApplicable' && conclusion.missing.includes(KIND_OF_POINT[point]);

const tellFailure = ({ meta, conclusion }: Analysis): string =>
  say('{id} {gap}', { id: meta.id, gap: explainGap(conclusion) ?? say('failed') });

/** The first of those that come most often. */
function commonest(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return texts.find((text) => counts.get(text) === most);
}

// A sentence that follows another one's beginning.
const lowerFirst = (text: string) =>
  spokenLanguage().code !== 'en' ? text : text.replace(/^[A-Z](?=[a-z ])/, (first) => first.toLowerCase());
