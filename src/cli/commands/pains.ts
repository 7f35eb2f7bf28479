import { audit } from '../../engine/audit.ts';
import { addPlugins, builtInToolbox } from '../../engine/toolbox.ts';
import { loadConfig } from '../config.ts';
import { drawPains, listPains, PAIN_ANALYZER, proposeThemes } from '../pain-list.ts';
import { loadPlugins } from '../plugins.ts';
import { createProgress } from '../progress.ts';
import { mergeReading, type ReadingOptions } from '../reading-options.ts';
import { VERSION } from '../version.ts';

export interface PainsOptions extends ReadingOptions {
  readonly json: boolean;
  readonly config?: string;
  readonly quiet: boolean;
}

/** `bruise pains`. */
export async function runPains(inputs: readonly string[], options: PainsOptions): Promise<void> {
  const config = mergeReading(await loadConfig(options.config), options);
  const plugins = await loadPlugins(config.plugins ?? [], options.config ?? '.');
  const toolbox = addPlugins(builtInToolbox(), plugins);
  const analyzers = toolbox.analyzers.filter(({ meta }) => meta.id === PAIN_ANALYZER);
  const progress = createProgress(options.quiet);
  const report = await audit({
    inputs,
    config,
    toolbox: { ...toolbox, analyzers },
    version: VERSION,
    stdin: process.stdin,
    strict: options.strict,
    onProgress: progress.show,
    ...(options.as !== undefined && { as: options.as }),
  });
  progress.clear();
  const pains = listPains(report);
  const notes = report.findings
    .filter(({ evidence }) => evidence.total === 0)
    .map(({ statement }) => `${statement}.`);
  const printed = options.json
    ? `${JSON.stringify({ pains, proposals: { themes: proposeThemes(pains) }, notes }, null, 2)}\n`
    : drawPains(pains, notes);
  process.stdout.write(printed);
}
