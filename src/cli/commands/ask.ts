import { audit } from '../../engine/audit.ts';
import { inputsAndLists } from '../../engine/find-inputs.ts';
import { sanitiseTerminal } from '../../lib/escape/escape.ts';
import { speaking } from '../../lib/words/language.ts';
import type { Config } from '../../model/config.ts';
import type { Report } from '../../model/report.ts';
import { listAsks } from '../ask/list-asks.ts';
import { writeMarkdown, writeText } from '../ask/write-asks.ts';
import { loadConfig } from '../config/config.ts';
import { type EvidenceOptions, requestEvidence } from '../evidence/evidence-request.ts';
import { isReportFile, loadReport } from '../evidence/load-report.ts';
import { refuseLoss } from '../output/refuse-loss.ts';
import { writeWhole } from '../output/write-together.ts';

export interface AskOptions extends EvidenceOptions {
  readonly json: boolean;
  readonly out?: string;
}

/** `bruise ask`: what to ask for next, whom, and in what words. */
export async function runAsk(inputs: readonly string[], options: AskOptions): Promise<void> {
  const report = await readReport(inputs, options, (config) => refuseAsk(inputs, options, config));
  const text = speaking(report.language, () => write(report, options));
  if (options.out === undefined) process.stdout.write(text);
  else await writeWhole(options.out, text);
}

/** A saved report is lost like evidence, though bruise wrote it. */
async function refuseAsk(
  inputs: readonly string[],
  { out, config: file }: AskOptions,
  config: Config,
): Promise<void> {
  if (out === undefined) return;
  const evidence = inputsAndLists(inputs, config);
  await refuseLoss([out], { evidence, files: [file, ...inputs] });
}

function write(report: Report, { json, out }: AskOptions): string {
  const asks = listAsks(report);
  if (json || out?.endsWith('.json') === true) {
    const { company, asOf, undated, guide = [] } = report;
    return `${JSON.stringify({ schemaVersion: 1, company, asOf, undated, asks, guide }, null, 2)}\n`;
  }
  if (out !== undefined) return writeMarkdown(report, asks);
  return `${writeText(report, asks).split('\n').map(sanitiseTerminal).join('\n')}`;
}

/**
 * A saved report, or that of files which are audited for it.
 * @param check gets the configuration, which may be a pipe and is read once, before anything else is read
 */
async function readReport(
  inputs: readonly string[],
  options: EvidenceOptions,
  check: (config: Config) => Promise<void>,
): Promise<Report> {
  const [only] = inputs;
  if (only !== undefined && inputs.length === 1 && (await isReportFile(only))) {
    await check(await loadConfig(options.config));
    return loadReport(only);
  }
  const { request, progress } = await requestEvidence(inputs, options);
  try {
    await check(request.config);
    return await audit(request);
  } finally {
    progress.clear();
  }
}
