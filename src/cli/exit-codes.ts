import type { Report } from '../model/report.ts';

/** Part of the public interface, the same for every format. */
export const EXIT = {
  ok: 0,
  /** A gate was breached. */
  gate: 1,
  /** The command line, the configuration or the evidence cannot be used. */
  usage: 2,
  /** An analyzer or plug-in threw; the rest of the report stands. */
  analyzerFailed: 3,
  /** A bug in bruise. */
  bug: 70,
} as const;

export function exitCodeOf(report: Report): number {
  return report.method.analyzers.some(({ status }) => status === 'failed') ? EXIT.analyzerFailed : EXIT.ok;
}
