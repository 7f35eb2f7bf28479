import { stat } from 'node:fs/promises';
import type { KindChoice } from '../../engine/file-choices.ts';
import { inspect } from '../../engine/inspect.ts';
import { addPlugins, builtInToolbox } from '../../engine/toolbox.ts';
import type { Config } from '../../model/config.ts';
import { loadConfig } from '../config.ts';
import { EXIT } from '../exit-codes.ts';
import { writeWhole } from '../output.ts';
import { loadPlugins } from '../plugins.ts';
import { createProgress } from '../progress.ts';
import { mergeReading, type ReadingOptions } from '../reading-options.ts';
import { renderOptions } from '../terminal.ts';
import { drawInspection } from './inspect-text.ts';

export interface InspectOptions extends ReadingOptions {
  readonly format: 'terminal' | 'json';
  readonly out?: string;
  readonly config?: string;
  readonly full: boolean;
  readonly color: 'auto' | 'always' | 'never';
  readonly quiet: boolean;
}

/** `bruise inspect`. @returns the exit code */
export async function runInspect(inputs: readonly string[], options: InspectOptions): Promise<number> {
  const config: Config = mergeReading(await loadConfig(options.config), options);
  const plugins = await loadPlugins(config.plugins ?? [], options.config ?? '.');
  const toolbox = addPlugins(builtInToolbox(), plugins);
  const progress = createProgress(options.quiet);
  const as: readonly KindChoice[] = options.as ?? [];
  const report = await inspect({
    inputs,
    config,
    toolbox,
    as,
    full: options.full,
    strict: options.strict,
    sizeOf,
    stdin: process.stdin,
    onProgress: progress.show,
  });
  progress.clear();
  const metrics = new Map(
    toolbox.analyzers.flatMap(({ meta }) => meta.metrics.map(({ id, title }) => [id, title] as const)),
  );
  const text =
    options.format === 'json'
      ? `${JSON.stringify(report, null, 2)}\n`
      : drawInspection(report, { ...renderOptions(options.color), profiles: toolbox.profiles, metrics });
  if (options.out === undefined) process.stdout.write(text);
  else await writeWhole(options.out, text);
  return report.files.every(({ error }) => error !== undefined) ? EXIT.usage : EXIT.ok;
}

async function sizeOf(path: string): Promise<number | null> {
  return stat(path).then(
    ({ size }) => size,
    () => null,
  );
}
