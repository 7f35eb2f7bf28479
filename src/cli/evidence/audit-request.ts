import type { AuditRequest } from '../../engine/request.ts';
import { addPlugins, builtInToolbox } from '../../engine/toolbox.ts';
import { type Config, configSchema } from '../../model/config.ts';
import { UserError } from '../../model/errors.ts';
import type { LoadedPlugin } from '../../model/plugin.ts';
import { loadConfig } from '../config/config.ts';
import { loadPlugins } from '../config/plugins.ts';
import { mergeReading, type ReadingOptions } from '../config/reading-options.ts';
import { VERSION } from '../version.ts';

/** Flags that every command which audits files has, or may have. */
export interface RequestOptions extends ReadingOptions {
  readonly config?: string;
  readonly company?: string;
  readonly asOf?: string;
}

/** A request, and the plug-ins it was made with: they hold more than its toolbox. */
export interface Requested {
  readonly request: AuditRequest;
  readonly plugins: readonly LoadedPlugin[];
}

/**
 * What is asked for by the command line and by the configuration it names; the command line decides.
 * @param own what the flags of one command alone decide
 * @throws UserError for a configuration, a plug-in or a flag that cannot be used
 */
export async function createRequest(
  inputs: readonly string[],
  options: RequestOptions,
  own: Config = {},
): Promise<Requested> {
  const { config: file, company, asOf, as, strict } = options;
  const config: Config = {
    ...mergeReading(await loadConfig(file), options),
    ...(company !== undefined && { company }),
    ...(asOf !== undefined && { asOf: checkDate(asOf) }),
    ...own,
  };
  const plugins = await loadPlugins(config.plugins ?? [], file ?? '.');
  const request: AuditRequest = {
    inputs,
    config,
    toolbox: addPlugins(builtInToolbox(), plugins),
    version: VERSION,
    stdin: process.stdin,
    strict,
    ...(as !== undefined && { as }),
  };
  return { request, plugins };
}

function checkDate(text: string): string {
  if (!configSchema.shape.asOf.safeParse(text).success)
    throw new UserError('bad-date', `--as-of ${text}: not a date; write it as 2026-09-30`);
  return text;
}
