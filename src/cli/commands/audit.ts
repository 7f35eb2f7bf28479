import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { auditInFull } from '../../engine/audit.ts';
import { inputsAndLists } from '../../engine/find-inputs.ts';
import { type HashedInputs, hashInputs } from '../../engine/hash-inputs.ts';
import type { AuditRequest } from '../../engine/request.ts';
import { refuseLost } from '../../history/guards.ts';
import type { Config } from '../../model/config.ts';
import type { LanguageCode, PointId } from '../../model/kinds.ts';
import type { Report } from '../../model/report.ts';
import { readLook, tellAccent } from '../config/branding.ts';
import { createRequest, type RequestOptions } from '../evidence/audit-request.ts';
import { discoverEvidence } from '../evidence/discover-evidence.ts';
import { estimateRows } from '../evidence/estimate-rows.ts';
import { exitCodeOf } from '../exit-codes.ts';
import { renderReport, showWritten } from '../output/deliver.ts';
import { refuseForeign, refuseLoss } from '../output/refuse-loss.ts';
import { RejectsFile } from '../output/rejects-file.ts';
import { chooseTarget, listFiles, type OutputOptions, type Target } from '../output/target.ts';
import { type Content, isStream, writeTogether } from '../output/write-together.ts';
import { tell, tellFailed, tellUnknown } from '../tell.ts';
import { createProgress } from '../terminal/progress.ts';
import { findLostEvidence } from '../watch/lost-evidence.ts';
import { drawManifest, HashedStream, listManifest, type ManifestFacts } from '../watch/manifest.ts';
import { openWatch } from '../watch/watch.ts';
import type { WatchOptions } from '../watch/watch-plan.ts';
import { sumUp } from '../watch/watch-words.ts';

export interface AuditOptions extends RequestOptions, OutputOptions, WatchOptions {
  readonly point?: readonly PointId[];
  readonly seed?: number;
  readonly language?: LanguageCode;
  readonly threads?: number;
}

const MAX_THREADS = 4;

/** One core is left to this thread and to the collectors: with it a second thread costs twice the time and memory. */
function usualThreads(): number {
  return Math.max(1, Math.min(availableParallelism() - 1, MAX_THREADS));
}

/** `bruise audit`. @param threads the module that threads run @returns the exit code */
export async function runAudit(
  inputs: readonly string[],
  options: AuditOptions,
  threads?: URL,
): Promise<number> {
  const { request: asked, plugins } = await createRequest(inputs, options, ownConfig(options));
  const { config, toolbox } = asked;
  const target = await chooseTarget(options, plugins);
  const look = await readLook(config, options.config);
  tellAccent(look, options.quiet);
  const rejects = openRejects(options, target, config.redact ?? true);
  await refuseLoss([...listFiles(target), ...listManifest(target)], {
    evidence: inputsAndLists(inputs, config),
    files: [options.config],
  });
  if (rejects !== null) await refuseForeign(rejects.path);
  const discovered = await discoverEvidence(inputs, options.quiet);
  const progress = createProgress(options.quiet);
  if (progress.isShown) progress.expect(await estimateRows(discovered.files));
  const stdin = new HashedStream(process.stdin);
  const hasPlugins = plugins.length > 0;
  const watch = openWatch(options, config, { inputs, toolbox, rejects, stdin, hasPlugins });
  try {
    const request = {
      ...asked,
      discovered,
      stdin,
      ...(threads !== undefined && { threads: { entry: threads, count: options.threads ?? usualThreads() } }),
      onProgress: progress.show,
      ...(rejects !== null && { rejects }),
    };
    const audited = await (watch === null ? auditAlone(request, options.quiet) : watch.audit(request));
    const report = { ...audited, ...look };
    progress.clear();
    const isLineEnough = wantsLine(options);
    const drawn = isLineEnough ? [] : await renderReport(report, target, { ...options, inputs });
    const hash = async () => watch?.hashed ?? (await hashInputs(inputsAndLists(inputs, config)));
    const facts = { report, stdin, configFile: options.config, flags: listFlags(options), config };
    const manifest = await addManifest({ target, rejects, hash }, { ...facts, written: drawn });
    const written = [...drawn, ...manifest];
    await writeTogether(written, rejects === null ? [] : [rejects]);
    await showWritten(report, written, options);
    if (options.quiet) tellFailed(report);
    else tellMore(report, rejects);
    if (watch !== null) return await watch.conclude(options.out === undefined && !isLineEnough);
    if (isLineEnough) process.stdout.write(sumUp(report, null, { comparison: null, gates: [] }));
    return exitCodeOf(report);
  } finally {
    progress.clear();
    rejects?.discard();
  }
}

interface ManifestOf {
  readonly target: Target;
  readonly rejects: RejectsFile | null;
  readonly hash: () => Promise<HashedInputs>;
}

/** The list of rejects is whole by then. @returns the manifest of a folder */
async function addManifest(
  { target: { folder }, rejects, hash }: ManifestOf,
  facts: Omit<ManifestFacts, 'rejects' | 'inputs'>,
): Promise<Content[]> {
  const path = rejects?.close() ?? null;
  const list = rejects === null || path === null ? null : { name: rejects.name, path };
  if (folder === null) return [];
  return [await drawManifest(folder, { ...facts, inputs: await hash(), rejects: list })];
}

/** Without a gate or a history nobody asked for a judgement: what was lost is told, and the rest is reported. */
async function auditAlone(request: AuditRequest, quiet: boolean): Promise<Report> {
  const audited = await auditInFull(request);
  const { report } = audited;
  // All warnings are told to who is not quiet.
  if (quiet) {
    for (const { reason } of refuseLost(findLostEvidence(audited))) tell(reason);
    tellUnknown(report, null);
  }
  return report;
}

/** Told to be quiet and asked for nothing else: one line says it. */
function wantsLine({ quiet, out, format }: AuditOptions): boolean {
  return quiet && out === undefined && format.length === 0;
}

/** The list of all that could not be read stands beside the report, and nothing beside a device. */
function openRejects({ out }: AuditOptions, { folder }: Target, redact: boolean): RejectsFile | null {
  if (out === undefined || isStream(out)) return null;
  return new RejectsFile({ folder: folder ?? dirname(out), out, redact });
}

/** The flags that change what the report says. */
function listFlags({ company, asOf, point, seed, language, as, dateOrder, redact, strict }: AuditOptions) {
  return { company, asOf, point, seed, language, as, dateOrder, redact, strict };
}

function tellMore({ warnings }: Report, rejects: RejectsFile | null): void {
  if (rejects !== null)
    tell(`wrote ${rejects.path} (rows and cells that could not be read: ${rejects.count})`);
  for (const warning of warnings) tell(warning);
}

/** What only an audit can be told on the command line. */
function ownConfig({ point, seed, language }: AuditOptions): Config {
  return {
    ...(point !== undefined && { points: [...point] }),
    ...(seed !== undefined && { seed }),
    ...(language !== undefined && { language }),
  };
}
