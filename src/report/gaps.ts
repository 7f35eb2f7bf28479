import type { MetricSpec } from '../model/analyzer.ts';
import type { Conclusion } from '../model/conclusion.ts';
import type { PointId } from '../model/kinds.ts';
import type { Analysis } from './input.ts';
import { countOf, joinWords, KIND_TITLES, writeStatement } from './wording.ts';

// Why something was not measured, in words. "Cannot tell" is an answer, and it comes with its reason.

/** Units a metric needs unless its spec says otherwise (SCORING, section 3). */
const DEFAULT_MIN_N = 5;

/** Why a conclusion holds no measurement; null when it does. */
export function explainGap(conclusion: Conclusion): string | null {
  switch (conclusion.kind) {
    case 'insufficient':
      return `too little evidence: ${conclusion.have} of ${conclusion.need} ${conclusion.what} needed`;
    case 'notApplicable':
      return conclusion.missing.length === 0
        ? 'does not apply to these inputs'
        : `no ${joinWords(conclusion.missing.map((kind) => KIND_TITLES[kind]))} among the inputs`;
    case 'failed':
      return `failed (${conclusion.code}): ${conclusion.message}`;
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
  if (analysis === undefined) return 'its analyzer did not run';
  const { conclusion, meta } = analysis;
  if (conclusion.kind !== 'measured') return explainGap(conclusion) ?? 'not measured';
  const metric = conclusion.metrics.find((candidate) => candidate.id === spec.id);
  if (metric === undefined) return 'the inputs lack what it needs';
  const caveats = metric.caveats.map((caveat) => writeStatement(meta.statements, caveat, redact));
  if (metric.n === 0 && caveats.length > 0) return caveats.map(withoutStop).join('; ');
  return `rests on ${countOf(metric.n, 'unit')}, ${spec.minN ?? DEFAULT_MIN_N} are needed`;
}

// Gaps stand inside of sentences and lists.
const withoutStop = (sentence: string) => sentence.replace(/\.$/, '');

/** Why a point has no measurement: the reasons of its analyzers, each once. */
export function explainMissingPoint(point: PointId, analyses: readonly Analysis[]): string {
  const gaps = analyses
    .filter(({ meta }) => meta.point === point)
    .flatMap(({ conclusion }) => explainGap(conclusion) ?? []);
  return gaps.length === 0 ? 'no analyzer measured it' : [...new Set(gaps)].join('; ');
}
