import { isoDay } from '../lib/dates/days.ts';
import type { FinishContext } from '../model/analyzer.ts';
import type { UserError } from '../model/errors.ts';
import type { Json } from '../model/json.ts';
import type { RecordKind } from '../model/kinds.ts';
import type { Reference } from '../model/reference.ts';
import type { Report } from '../model/report.ts';
import type { Reject } from '../model/row.ts';
import type { Score, ScoreDraws, ScoringOptions } from '../model/score.ts';
import { buildReport } from '../report/build.ts';
import { POLICY } from '../scoring/policy.ts';
import { scoreMetrics } from '../scoring/score.ts';
import type { Unreadable } from '../sources/problem.ts';
import { type Analysis, collectMetrics, concludeAll } from './analyses.ts';
import { companyName } from './company-name.ts';
import { logDisputes, warnOfUnused } from './dispute-log.ts';
import { findInputs } from './find-inputs.ts';
import { fingerprintMethod } from './fingerprint.ts';
import { type Folded, type Found, foldFiles } from './fold-files.ts';
import { auditReaders } from './label/audit-readers.ts';
import { collectMethodParts } from './method-parts.ts';
import { nothingReadable } from './nothing-readable.ts';
import { createOpener } from './open-inputs.ts';
import type { AuditRequest } from './request.ts';
import { scoringOptions } from './scoring-options.ts';
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
  const { themes } = context;
  const methodParts = collectMethodParts(request, { analyses, score, options, themes, reference });
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
    themes,
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
    themes,
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
