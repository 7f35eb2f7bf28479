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
  /** A gate names what this evidence does not measure. */
  readonly unjudged?: boolean;
  readonly undelivered?: boolean;
}

/**
 * The gravest of all that happened: whether the figures can be relied on comes before what they say. What the code
 * leaves out stands on standard error.
 */
export function exitCodeOf(
  report: Report,
  { breached = false, unjudged = false, undelivered = false }: Outcome = {},
): number {
  if (listFailed(report).length > 0) return EXIT.analyzerFailed;
  if (unjudged) return EXIT.usage;
  if (breached) return EXIT.gate;
  return undelivered ? EXIT.delivery : EXIT.ok;
}

/** Analyzers that threw, by their ids. */
export function listFailed({ method }: Pick<Report, 'method'>): string[] {
  return method.analyzers.flatMap(({ id, status }) => (status === 'failed' ? [id] : []));
}
