import { isoDay } from '../lib/dates/days.ts';
import { cleanText, maskPersonal } from '../lib/mask.ts';
import { tell } from '../lib/notice.ts';
import { roundTo } from '../lib/round.ts';
import { compareBy, compareText } from '../lib/stable-order.ts';
import { MAX_RAW } from '../lib/text/cut-text.ts';
import { speaking } from '../lib/words/language.ts';
import { translate } from '../lib/words/say.ts';
import { POINT_IDS } from '../model/kinds.ts';
import { type Report, type ReportPoint, type ReportSource, SCHEMA_VERSION } from '../model/report.ts';
import type { Reject } from '../model/row.ts';
import type { Score } from '../model/score.ts';
import { weightSensitivity } from '../scoring/sensitivity.ts';
import { valueOfInformation } from '../scoring/value-of-information.ts';
import { buildAdvice } from './advice/build-advice.ts';
import type { BareReport } from './advice/told.ts';
import { buildFindings, buildTables } from './findings.ts';
import { explainMissingPoint } from './gaps.ts';
import { MAX_REJECTS, type ReadSource, type ReportInput } from './input.ts';
import { buildMetric, indexMetrics, roundPair, sortMetrics } from './metrics.ts';
import { buildReading, tabulateReading } from './reading.ts';
import { buildReasons } from './reasons.ts';
import { buildRiskAccounts } from './risk-accounts.ts';
import { DECIMALS, type RoundedSums, roundContributions } from './sums.ts';
import { buildWarnings } from './warnings.ts';
import { DIRECTION, POINT_TITLES } from './wording.ts';

export type { Analysis, ReportInput } from './input.ts';

/**
 * Numbers to sentences, once: everything a reporter shows is decided here. The same facts give the same report,
 * in whatever order they come.
 */
export function buildReport(given: ReportInput): Report {
  return speaking(given.language, () => writeReport(given));
}

function writeReport(given: ReportInput): Report {
  const input = { ...given, score: sortScore(given.score) };
  const redact = input.redact ?? true;
  const sums = roundContributions(input.score);
  const ctx = { analyses: indexMetrics(input.analyses), contributions: sums.metrics, redact };
  const scored = input.score.metrics;
  const metrics = scored.map((metric) => buildMetric(metric, ctx));
  const points = buildPoints(input, sums);
  const riskAccounts = buildRiskAccounts(input.analyses, redact);
  const report: BareReport = {
    schemaVersion: SCHEMA_VERSION,
    company: input.company,
    asOf: isoDay(input.asOfDay ?? 0),
    ...(input.asOfDay === null ? { undated: true } : {}),
    method: buildMethod(input),
    score: buildScore(input),
    points,
    reasons: buildReasons(metrics, scored, ctx),
    metrics,
    askNext: valueOfInformation(input.score).map(({ gain, ...ask }) => ({
      ...ask,
      gain: roundTo(gain, DECIMALS),
    })),
    findings: buildFindings(input.analyses, redact),
    tables: buildTables(withReading(input), redact),
    riskAccounts,
    sources: buildSources(input.sources),
    rejects: buildRejects(input.rejects, redact),
    warnings: buildWarnings(input, points, { metrics, riskAccounts }),
    ...(input.reading === undefined ? {} : { reading: buildReading(input.reading) }),
    ...(input.language === undefined || input.language === 'en' ? {} : { language: input.language }),
  };
  return { ...report, ...buildAdvice(report, input) };
}

function withReading({ analyses, reading }: ReportInput): ReportInput['analyses'] {
  return reading === undefined ? analyses : [...analyses, tabulateReading(reading)];
}

/** Sums and ties of rounding depend on the order of their parts, so that it is fixed first. */
function sortScore(score: Score): Score {
  const points = POINT_IDS.flatMap((id) => score.points.filter((point) => point.id === id));
  return { ...score, points, metrics: sortMetrics(score.metrics) };
}

function buildMethod(input: ReportInput): Report['method'] {
  return {
    tool: 'bruise',
    version: input.version,
    policy: input.policyVersion,
    fingerprint: input.fingerprint,
    seed: input.seed,
    draws: input.draws,
    direction: translate(DIRECTION),
    analyzers: input.analyses
      .map(({ meta, conclusion }) => ({ id: meta.id, version: meta.version, status: conclusion.kind }))
      .sort(compareBy((analyzer) => analyzer.id)),
  };
}

function buildScore({ score, seed, draws }: ReportInput): Report['score'] {
  const other = weightSensitivity(score, { seed, draws });
  const { A, B, C, D, E } = score.gradeProbabilities;
  const probability = (value: number) => roundTo(value, DECIMALS);
  return {
    value: roundTo(score.value, DECIMALS),
    interval: roundPair(score.interval),
    bounds: roundPair(score.bounds),
    observedOnly: score.observedOnly === null ? null : roundTo(score.observedOnly, DECIMALS),
    band: score.band,
    grade: score.grade,
    gradeProbabilities: {
      A: probability(A),
      B: probability(B),
      C: probability(C),
      D: probability(D),
      E: probability(E),
    },
    cappedBy: POINT_IDS.filter((point) => score.cappedBy.includes(point)),
    coverage: roundTo(score.coverage, DECIMALS),
    coverageLabel: score.coverageLabel,
    robustness: {
      nearbyWeights: roundPair(other.nearby),
      equalWeights: roundTo(other.equal, DECIMALS),
      geometricMean: roundTo(other.geometric, DECIMALS),
      leaveOnePointOut: roundPair(other.leaveOneOut),
    },
  };
}

function buildPoints(input: ReportInput, sums: RoundedSums): ReportPoint[] {
  return input.score.points.map((point) => ({
    id: point.id,
    title: translate(POINT_TITLES[point.id]),
    status: point.status,
    score: roundTo(point.score, DECIMALS),
    interval: roundPair(point.interval),
    coverage: roundTo(point.coverage, DECIMALS),
    weight: roundTo(point.weight, DECIMALS),
    contribution: sums.points.get(point.id) ?? 0,
    printed: sums.printed.get(point.id) ?? 0,
    ...(point.status === 'measured' ? {} : { note: explainMissingPoint(point.id, input) }),
  }));
}

function buildSources(sources: readonly ReadSource[]): ReportSource[] {
  return [...sources]
    .sort(
      compareBy(
        (source) => source.file,
        (source) => source.kind ?? '',
        (source) => source.profile ?? '',
        (source) => source.rows,
      ),
    )
    .map((source) => ({
      ...source,
      why: tell(source.why),
      confidence: roundTo(source.confidence, DECIMALS),
      dialect: sortKeys(source.dialect),
      columns: sortKeys(source.columns),
    }));
}

/** The same record with its keys in order; pairs keep a key such as `__proto__`. */
function sortKeys(record: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => compareText(a, b)));
}

function buildRejects(rejects: readonly Reject[], redact: boolean): Report['rejects'] {
  return [...rejects]
    .sort(
      compareBy(
        (reject) => reject.source,
        (reject) => reject.row,
        (reject) => reject.line,
        (reject) => reject.column ?? '',
        (reject) => reject.code,
        (reject) => reject.raw,
      ),
    )
    .slice(0, MAX_REJECTS)
    .map(({ source, row, line, column, code, reason: english, told, raw }) => {
      const reason = told === undefined ? translate(english) : tell(told);
      return {
        source,
        row,
        line,
        ...(column === undefined ? {} : { column }),
        code,
        reason: redact ? maskPersonal(reason) : reason,
        raw: cleanText(raw, MAX_RAW, redact),
      };
    });
}
