import { isoDay } from '../lib/dates/days.ts';
import { tell } from '../lib/notice.ts';
import { roundTo } from '../lib/round.ts';
import { compareText } from '../lib/stable-order.ts';
import type { FinishContext } from '../model/analyzer.ts';
import { UserError } from '../model/errors.ts';
import type { Json } from '../model/json.ts';
import type { PointId, RecordKind } from '../model/kinds.ts';
import type { Reference } from '../model/reference.ts';
import type { Report } from '../model/report.ts';
import type { Reject } from '../model/row.ts';
import type { Score, ScoreDraws, ScoringOptions } from '../model/score.ts';
import { buildReport } from '../report/build.ts';
import { POLICY } from '../scoring/policy.ts';
import { scoreMetrics } from '../scoring/score.ts';
import type { Unreadable } from '../sources/problem.ts';
import { type Analysis, collectMetrics, concludeAll, pointsThatFailed } from './analyses.ts';
import { companyName } from './company-name.ts';
import { logDisputes, warnOfUnused } from './dispute-log.ts';
import { type FoundInputs, findInputs } from './find-inputs.ts';
import { fingerprintMethod } from './fingerprint.ts';
import { type Folded, type Found, foldFiles } from './fold-files.ts';
import { auditReaders } from './label/audit-readers.ts';
import { createOpener } from './open-inputs.ts';
import { type AuditRequest, DEFAULT_SEED } from './request.ts';
import { splitScore } from './split-score.ts';

/** A report, and what a later run is compared with that the report does not hold. */
export interface Audited {
  readonly report: Report;
  readonly draws: ScoreDraws;
  /** What the analyzers concluded, before words. */
  readonly analyses: readonly Analysis[];
  readonly themes: FinishContext['themes'];
  /** What the method fingerprint was made of. */
  readonly methodParts: Readonly<Record<string, Json>>;
  /** ISO day of the newest record of each kind that has dates. */
  readonly newest: readonly (readonly [kind: RecordKind, day: string])[];
  /** Files that could not be read at all, and why. */
  readonly unreadable: readonly Unreadable[];
  /** The reject that the reading of each file ended with. */
  readonly lastRejects: readonly Reject[];
}

/**
 * Audits a company: files in, report out. Nothing is written and nothing is fetched.
 * @throws UserError when a named input is missing or there is nothing to read
 */
export async function audit(request: AuditRequest): Promise<Report> {
  return (await auditInFull(request)).report;
}

/** The same, with the draws behind the numbers. @throws what `audit` throws */
export async function auditInFull(request: AuditRequest): Promise<Audited> {
  const audited = await auditWhatever(request);
  if (audited.nothing !== null) throw audited.nothing;
  return audited;
}

/** An audit that may have had nothing to read. */
export interface AuditedWhatever extends Audited {
  /** The error for whoever wants figures: there are none but a neutral 50. Mostly null. */
  readonly nothing: UserError | null;
}

/** The same also of nothing, for those who have to say so. @throws UserError when a named input is missing */
export async function auditWhatever(request: AuditRequest): Promise<AuditedWhatever> {
  const { config } = request;
  const found = await findInputs(request);
  const { reference } = found;
  const files: Found = { ...found, open: createOpener(request) };
  const without = reference.disputes.length === 0 ? null : await scoreUndisputed(request, files, reference);
  const folded = await foldFiles(request, files);
  const nothing = folded.present.size > 0 ? null : nothingReadable(request.inputs, folded, found.own);

  request.onProgress?.({ source: '', rows: 0, phase: 'measuring and scoring' });
  const { analyses, context, options, score } = scoreFolded(request, folded);
  const methodParts = {
    ...collectParts(request, analyses, { score, options, themes: context.themes }),
    ...disputedParts(reference),
  };
  const { judged } = folded;
  const logged = without === null ? [] : [logDisputes({ reference, judged, score, without })];
  const report = buildReport({
    company: config.company ?? companyName(request.inputs),
    asOfDay: folded.asOfDay,
    version: request.version,
    fingerprint: fingerprintMethod(methodParts),
    policyVersion: POLICY.version,
    seed: options.seed,
    draws: options.draws,
    analyses: [...splitScore(analyses, score), ...logged],
    score,
    sources: folded.sources,
    rejects: folded.rejects,
    warnings: [...folded.warnings, ...found.warnings, ...warnOfUnused(reference, judged)],
    themes: context.themes,
    ...(options.reliability !== undefined && { reliability: options.reliability }),
    ...(options.audited !== undefined && { audited: options.audited }),
    redact: config.redact ?? true,
    reading: folded.reading,
    ...(config.language !== undefined && { language: config.language }),
  });
  const newest = folded.newest.map(([kind, day]) => [kind, isoDay(day)] as const);
  return {
    report,
    draws: score.draws,
    analyses,
    themes: context.themes,
    methodParts,
    newest,
    unreadable: folded.unreadable,
    lastRejects: folded.lastRejects,
    nothing,
  };
}

interface Scored {
  readonly analyses: readonly Analysis[];
  readonly context: FinishContext;
  readonly options: ScoringOptions;
  readonly score: Score;
}

function scoreFolded(
  request: AuditRequest,
  { context: read, runs, asOfDay, present, reading }: Folded,
): Scored {
  const context: FinishContext = { ...read, asOfDay: asOfDay ?? 0, present: [...present].sort() };
  const analyses = concludeAll(runs, context);
  const collected = collectMetrics(request.toolbox.analyzers, analyses);
  const { inputs, audited } = auditReaders(collected, reading);
  const options = { ...scoringOptions(request, analyses), ...(audited.size > 0 && { audited }) };
  return { analyses, context, options, score: scoreMetrics(inputs, options) };
}

/** The score of the same files as they were read, without what the user corrected. */
async function scoreUndisputed(request: AuditRequest, files: Found, reference: Reference): Promise<Score> {
  const folded = await foldFiles(request, { ...files, reference: { ...reference, disputes: [] } });
  return scoreFolded(request, folded).score;
}

/** Capabilities, claims and matches sort what is said and change no score; corrected readings do. */
function disputedParts({ disputes }: Reference): Record<string, Json> {
  if (disputes.length === 0) return {};
  const corrected = disputes.map(({ record, label }) => `${record} ${label}`).sort(compareText);
  return { disputes: corrected };
}

/** Everything that decides how facts become a score. */
function collectParts(
  { config, toolbox, version }: AuditRequest,
  analyses: readonly Analysis[],
  how: {
    readonly score: Score;
    readonly options: ScoringOptions;
    readonly themes: FinishContext['themes'];
  },
): Record<string, Json> {
  const { score, options, themes } = how;
  return {
    version: version.split('.').slice(0, 2).join('.'),
    policy: POLICY.version,
    analyzers: analyses.map(({ meta }) => [meta.id, meta.version]),
    signals: toolbox.signals.map(({ meta }) => [meta.name, meta.version]),
    themes: [themes.map(({ id }) => id), (config.themes ?? []).map((theme) => ({ ...theme }))],
    profiles: toolbox.profiles.map(({ meta }) => meta.id),
    competitors: (config.competitors ?? []).map(({ name, aliases }) => [name, ...aliases]),
    weights: shareOut(options.weights),
    ...(config.rates === undefined ? {} : { rates: config.rates }),
    reliability: options.reliability ?? {},
    draws: options.draws,
    ...(options.audited === undefined ? {} : { audited: auditedParts(options.audited) }),
    measured: score.metrics.filter(({ status }) => status === 'measured').map(({ spec }) => spec.id),
  };
}

/** Hand-coded records that correct a share are part of how it is measured. */
function auditedParts(audited: NonNullable<ScoringOptions['audited']>): Json {
  return [...audited].map(([id, strata]) => [id, strata.map((stratum) => ({ ...stratum }))]);
}

function scoringOptions({ config }: AuditRequest, analyses: readonly Analysis[]): ScoringOptions {
  const weights: Record<PointId, number> = { ...POLICY.pointWeights.value };
  for (const [point, weight] of Object.entries(config.weights ?? {})) {
    if (isPoint(point, weights)) weights[point] = weight;
  }
  const sellers = config.deals?.reasonReliability;
  return {
    seed: config.seed ?? DEFAULT_SEED,
    draws: config.draws ?? POLICY.draws.value,
    weights,
    ...(sellers !== undefined && { reliability: { 'seller-reported': sellers } }),
    failed: pointsThatFailed(analyses),
  };
}

/** Weights as they count: twice the weight for every point is the same method. */
function shareOut(weights: Readonly<Record<PointId, number>>): Record<string, number> {
  const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
  return Object.fromEntries(
    Object.entries(weights).map(([point, weight]) => [point, roundTo(weight / total, 9)]),
  );
}

function isPoint(point: string, weights: Readonly<Record<PointId, number>>): point is PointId {
  return Object.hasOwn(weights, point);
}

function nothingReadable(
  inputs: readonly string[],
  folded: Pick<Folded, 'warnings' | 'sources'>,
  own: FoundInputs['own'],
): UserError {
  const { sources } = folded;
  const warnings = [...folded.warnings.map(tell), ...own.map(({ source, reason }) => `${source}: ${reason}`)];
  const what = sources.length === 0 ? 'file' : 'record';
  const [first] = warnings;
  const why = first?.replace(/\.$/, '') ?? `${inputs.join(', ')}: there is no ${what} in it`;
  const more = warnings.length > 1 ? ` (and ${warnings.length - 1} more)` : '';
  return new UserError(
    'nothing-readable',
    `nothing could be read: ${why}${more}; give a folder of exports (CSV, JSON, NDJSON, Markdown), see \`bruise profiles\``,
  );
}
