import { isoDay } from '../lib/days.ts';
import { roundTo } from '../lib/round.ts';
import type { FinishContext } from '../model/analyzer.ts';
import { UserError } from '../model/errors.ts';
import type { Json } from '../model/json.ts';
import type { PointId, RecordKind } from '../model/kinds.ts';
import type { Report } from '../model/report.ts';
import type { Score, ScoreDraws, ScoringOptions } from '../model/score.ts';
import { buildReport } from '../report/build.ts';
import { POLICY } from '../scoring/policy.ts';
import { scoreMetrics } from '../scoring/score.ts';
import { discoverFiles } from '../sources/discover.ts';
import { type Analysis, collectMetrics, concludeAll, pointsThatFailed } from './analyses.ts';
import { companyName } from './company-name.ts';
import { fingerprintMethod } from './fingerprint.ts';
import { foldFiles } from './fold-files.ts';
import { type AuditRequest, DEFAULT_SEED } from './request.ts';

/** A report, and what a later run is compared with that the report does not hold. */
export interface Audited {
  readonly report: Report;
  readonly draws: ScoreDraws;
  /** What the method fingerprint was made of. */
  readonly methodParts: Readonly<Record<string, Json>>;
  /** ISO day of the newest record of each kind that has dates. */
  readonly newest: readonly (readonly [kind: RecordKind, day: string])[];
  /** Files that could not be read at all, and why. */
  readonly unreadable: readonly { readonly source: string; readonly reason: string }[];
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
  const { toolbox, config } = request;
  const found = await discoverFiles(request.inputs);
  const [lost] = found.problems.filter(({ source }) => request.inputs.includes(source));
  if (lost !== undefined) throw new UserError(lost.code, `${lost.source}: ${lost.reason}`);
  const folded = await foldFiles(request, found);
  if (folded.present.size === 0) throw nothingReadable(folded.warnings);

  request.onProgress?.({ source: '', rows: 0, phase: 'measuring and scoring' });
  const context: FinishContext = {
    ...folded.context,
    asOfDay: folded.asOfDay,
    present: [...folded.present].sort(),
  };
  const analyses = concludeAll(folded.runs, context);
  const options = scoringOptions(request, analyses);
  const score = scoreMetrics(collectMetrics(toolbox.analyzers, analyses), options);

  const methodParts = collectParts(request, analyses, { score, options, themes: context.themes });
  const report = buildReport({
    company: config.company ?? companyName(request.inputs),
    asOfDay: folded.asOfDay,
    version: request.version,
    fingerprint: fingerprintMethod(methodParts),
    policyVersion: POLICY.version,
    seed: options.seed,
    draws: options.draws,
    analyses,
    score,
    sources: folded.sources,
    rejects: folded.rejects,
    warnings: folded.warnings,
    redact: config.redact ?? true,
  });
  const newest = folded.newest.map(([kind, day]) => [kind, isoDay(day)] as const);
  return { report, draws: score.draws, methodParts, newest, unreadable: folded.unreadable };
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
    reliability: options.reliability ?? {},
    draws: options.draws,
    measured: score.metrics.filter(({ status }) => status === 'measured').map(({ spec }) => spec.id),
  };
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

function nothingReadable(warnings: readonly string[]): UserError {
  const why = warnings[0] ?? 'there is no file';
  const more = warnings.length > 1 ? ` (and ${warnings.length - 1} more)` : '';
  return new UserError(
    'nothing-readable',
    `nothing could be read: ${why}${more}; give a folder of exports (CSV, JSON, NDJSON, Markdown), see \`bruise profiles\``,
  );
}
