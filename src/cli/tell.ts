import { listUnknown } from '../history/guards.ts';
import type { Run } from '../history/run.ts';
import { sanitiseTerminal } from '../lib/escape/escape.ts';
import type { Report } from '../model/report.ts';
import { listFailed } from './exit-codes.ts';

/** One line on standard error. */
export function tell(sentence: string): void {
  process.stderr.write(`bruise: ${sanitiseTerminal(sentence)}\n`);
}

/** Also to who is quiet: an exit code of 3 says that somebody failed, and not who. */
export function tellFailed(report: Report): void {
  for (const id of listFailed(report)) {
    // The warning is in the language of the report.
    const said = report.warnings.find((warning) => warning.split(/[\s:]+/).includes(id));
    tell(said ?? `Analyzer ${id} failed.`);
  }
}

/** Files that no profile knows, with what to do. @param before a run that did not know them either, which is no news */
export function tellUnknown(report: Pick<Report, 'sources'>, before: Run | null): void {
  const files = new Set(listUnknown(report, before));
  for (const { file, why } of report.sources)
    if (files.has(file)) tell(`${file} was not recognised, so it is not used: ${why}`);
}
