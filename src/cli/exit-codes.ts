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
  /** A message could not be sent, and --strict-delivery was given; the report stands. */
  delivery: 4,
  /** A bug in bruise. */
  bug: 70,
} as const;

/** How a run went beyond its report. */
export interface Outcome {
  readonly breached?: boolean;
  readonly undelivered?: boolean;
}

/** The gravest of all that happened. */
export function exitCodeOf(report: Report, { breached = false, undelivered = false }: Outcome = {}): number {
  if (report.method.analyzers.some(({ status }) => status === 'failed')) return EXIT.analyzerFailed;
  if (breached) return EXIT.gate;
  return undelivered ? EXIT.delivery : EXIT.ok;
}
