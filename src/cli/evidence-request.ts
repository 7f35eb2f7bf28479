import type { AuditRequest } from '../engine/request.ts';
import { addPlugins, builtInToolbox } from '../engine/toolbox.ts';
import { configSchema } from '../model/config.ts';
import { UserError } from '../model/errors.ts';
import { loadConfig } from './config.ts';
import { loadPlugins } from './plugins.ts';
import { createProgress, type ProgressLine } from './progress.ts';
import { mergeReading, type ReadingOptions } from './reading-options.ts';
import { VERSION } from './version.ts';

/** Flags of the commands that audit files for an answer of their own, not for a report. */
export interface EvidenceOptions extends ReadingOptions {
  readonly config?: string;
  readonly company?: string;
  readonly asOf?: string;
  readonly quiet: boolean;
}

/** The request of an audit whose report is not delivered, and the progress line it shows. */
export async function requestEvidence(
  inputs: readonly string[],
  options: EvidenceOptions,
): Promise<{ readonly request: AuditRequest; readonly progress: ProgressLine }> {
  const config = {
    ...mergeReading(await loadConfig(options.config), options),
    ...(options.company !== undefined && { company: options.company }),
    ...(options.asOf !== undefined && { asOf: checkDate(options.asOf) }),
  };
  const plugins = await loadPlugins(config.plugins ?? [], options.config ?? '.');
  const progress = createProgress(options.quiet);
  const request: AuditRequest = {
    inputs,
    config,
    toolbox: addPlugins(builtInToolbox(), plugins),
    version: VERSION,
    stdin: process.stdin,
    strict: options.strict,
    onProgress: progress.show,
    ...(options.as !== undefined && { as: options.as }),
  };
  return { request, progress };
}

function checkDate(text: string): string {
  if (!configSchema.shape.asOf.safeParse(text).success)
    throw new UserError('bad-date', `--as-of ${text}: not a date; write it as 2026-09-30`);
  return text;
}

/** Standard input can be read once only. @throws UserError when `-` is among the inputs */
export function refuseStdin(inputs: readonly string[], why: string): void {
  if (inputs.includes('-'))
    throw new UserError(
      'stdin-once',
      `${why}, and standard input can be read once only: give files or folders`,
    );
}
