import { sanitiseTerminal } from '../lib/escape.ts';
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
