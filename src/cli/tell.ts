import { sanitiseTerminal } from '../lib/escape.ts';
import type { Report } from '../model/report.ts';
import { listFailed } from './exit-codes.ts';

/** One line on standard error. */
export function tell(sentence: string): void {
  process.stderr.write(`bruise: ${sanitiseTerminal(sentence)}\n`);
}

/** Also to who is quiet: an exit code of 3 says that somebody failed, and not who. */
export function tellFailed(report: Report): void {
  for (const id of listFailed(report))
    tell(report.warnings.find((warning) => warning.includes(` ${id} `)) ?? `Analyzer ${id} failed.`);
}
