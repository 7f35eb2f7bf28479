import { compareRuns, type NamedRun } from '../../history/compare.ts';
import { runFromReport } from '../../history/run-from-report.ts';
import { findRun, readHistory } from '../../history/store.ts';
import { UserError } from '../../model/errors.ts';
import { writeComparison } from '../comparison-text.ts';
import { loadConfig } from '../config/config.ts';
import { loadReport } from '../evidence/load-report.ts';
import { findKeptHistory } from '../watch/watch-plan.ts';

export interface CompareOptions {
  readonly history?: string;
  readonly config?: string;
  readonly format: 'terminal' | 'json';
}

/** `bruise compare`. @throws UserError when there is no such run or report */
export async function runCompare(before: string, after: string, options: CompareOptions): Promise<void> {
  const comparison = compareRuns(await findNamed(before, options), await findNamed(after, options));
  const text =
    options.format === 'json'
      ? `${JSON.stringify({ schemaVersion: 1, ...comparison }, null, 2)}\n`
      : writeComparison(comparison);
  process.stdout.write(text);
}

/** What looks like a file is a report; anything else names a run of the history. */
async function findNamed(name: string, options: CompareOptions): Promise<NamedRun> {
  if (/\.json$|[\\/]/.test(name)) {
    const report = await loadReport(name);
    const extras = { at: `${report.asOf}T00:00:00.000Z`, configHash: '', inputs: [] };
    return { id: name, run: runFromReport(report, extras) };
  }
  const { history } = await loadConfig(options.config);
  const folder = findKeptHistory(options.history, history, options.config);
  if (folder === null)
    throw new UserError(
      'no-history',
      `${name} names a run, which needs --history <folder>; a report ends in .json`,
    );
  return findRun(await readHistory(folder), name);
}
