import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { audit } from '../../engine/audit.ts';
import { addPlugins, builtInToolbox } from '../../engine/toolbox.ts';
import { sanitiseTerminal } from '../../lib/escape.ts';
import { nearestName } from '../../lib/nearest-name.ts';
import type { Config } from '../../model/config.ts';
import { UserError } from '../../model/errors.ts';
import type { PointId } from '../../model/kinds.ts';
import type { Plugin } from '../../model/plugin.ts';
import type { Report } from '../../model/report.ts';
import type { RenderOptions, Reporter } from '../../model/reporter.ts';
import { REPORTERS } from '../../reporters/registry.ts';
import { loadConfig } from '../config.ts';
import { exitCodeOf } from '../exit-codes.ts';
import { isFolder, writeWhole } from '../output.ts';
import { loadPlugins } from '../plugins.ts';
import { createProgress } from '../progress.ts';
import { mergeReading, type ReadingOptions } from '../reading-options.ts';
import { RejectsFile } from '../rejects-file.ts';
import { renderOptions } from '../terminal.ts';
import { VERSION } from '../version.ts';

export interface AuditOptions extends ReadingOptions {
  readonly format: readonly string[];
  readonly out?: string;
  readonly company?: string;
  readonly asOf?: string;
  readonly point?: readonly PointId[];
  readonly config?: string;
  readonly seed?: number;
  readonly color: 'auto' | 'always' | 'never';
  readonly quiet: boolean;
  readonly threads?: number;
}

const MAX_THREADS = 4;

function usualThreads(): number {
  return Math.min(availableParallelism(), MAX_THREADS);
}

/** `bruise audit`. @param threads the module that threads run @returns the exit code */
export async function runAudit(
  inputs: readonly string[],
  options: AuditOptions,
  threads?: URL,
): Promise<number> {
  const config = mergeConfig(await loadConfig(options.config), options);
  const plugins = await loadPlugins(config.plugins ?? [], options.config ?? '.');
  const reporters = chooseReporters(options, plugins);
  const rejects = await openRejects(options, reporters.length > 1, config.redact ?? true);
  const progress = createProgress(options.quiet);
  try {
    const report = await audit({
      inputs,
      config,
      toolbox: addPlugins(builtInToolbox(), plugins),
      version: VERSION,
      stdin: process.stdin,
      strict: options.strict,
      ...(threads !== undefined && { threads: { entry: threads, count: options.threads ?? usualThreads() } }),
      onProgress: progress.show,
      ...(options.as !== undefined && { as: options.as }),
      ...(rejects !== null && { rejects }),
    });
    progress.clear();
    await deliver(report, reporters, options);
    rejects?.finish();
    if (!options.quiet) tellMore(report, rejects);
    return exitCodeOf(report);
  } finally {
    rejects?.discard();
  }
}

/** The list of all that could not be read stands beside the report. */
async function openRejects(
  { out }: AuditOptions,
  isFolderWanted: boolean,
  redact: boolean,
): Promise<RejectsFile | null> {
  if (out === undefined) return null;
  const folder = isFolderWanted || (await isFolder(out)) ? out : dirname(out);
  return new RejectsFile({ folder, out, redact });
}

function tellMore({ warnings }: Report, rejects: RejectsFile | null): void {
  const { stderr } = process;
  if (rejects !== null) stderr.write(`bruise: wrote ${rejects.path} (${rejects.count} rows and cells)\n`);
  for (const warning of warnings) stderr.write(`bruise: ${sanitiseTerminal(warning)}\n`);
}

/** The command line decides over the configuration. */
function mergeConfig(config: Config, options: AuditOptions): Config {
  return {
    ...mergeReading(config, options),
    ...(options.company !== undefined && { company: options.company }),
    ...(options.asOf !== undefined && { asOf: checkDate(options.asOf) }),
    ...(options.point !== undefined && { points: [...options.point] }),
    ...(options.seed !== undefined && { seed: options.seed }),
  };
}

function checkDate(text: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  // Date.parse turns 31 February into 3 March.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) {
    throw new UserError('bad-date', `--as-of ${text}: not a date; write it as 2026-09-30`);
  }
  return text;
}

function chooseReporters(options: AuditOptions, plugins: readonly Plugin[]): readonly Reporter[] {
  const installed = [...REPORTERS, ...plugins.flatMap((plugin) => plugin.reporters)];
  const ids = options.format.length > 0 ? options.format : [formatOf(options.out, installed)];
  return [...new Set(ids)].map((id) => {
    const reporter = installed.find(({ meta }) => meta.id === id);
    if (reporter !== undefined) return reporter;
    const known = installed.map(({ meta }) => meta.id);
    const nearest = nearestName(id, known);
    const hint = nearest === null ? '' : `, did you mean ${nearest}?`;
    throw new UserError('unknown-format', `--format ${id}: unknown${hint} (there is ${known.join(', ')})`);
  });
}

/** Without --format the ending of --out decides; without either it is the terminal. */
function formatOf(out: string | undefined, installed: readonly Reporter[]): string {
  const match = installed.find(({ meta }) => out?.endsWith(`.${meta.extension}`));
  return match?.meta.id ?? 'terminal';
}

async function deliver(report: Report, reporters: readonly Reporter[], options: AuditOptions): Promise<void> {
  const { out, quiet } = options;
  if (out === undefined) {
    if (reporters.length > 1) throw severalFormats();
    for (const reporter of reporters)
      process.stdout.write(reporter.render(report, renderOptions(options.color)));
    return;
  }
  const folder = reporters.length > 1 || (await isFolder(out));
  for (const reporter of reporters) {
    const path = folder ? join(out, `report.${reporter.meta.extension}`) : out;
    await writeWhole(path, reporter.render(report, fileOptions(options.color)));
    if (!quiet) process.stderr.write(`bruise: wrote ${path}\n`);
  }
}

function severalFormats(): UserError {
  return new UserError(
    'several-formats',
    'several formats need a folder to be written to; add --out <folder>',
  );
}

/** Files are read later, elsewhere: plain and of one width, whatever the terminal is. */
function fileOptions(color: AuditOptions['color']): RenderOptions {
  return { width: 100, colour: color === 'always' ? 3 : 0, unicode: true };
}
