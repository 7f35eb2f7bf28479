import { dayOfIso } from '../lib/days.ts';
import { painMatcher } from '../lib/pains/match-pain.ts';
import type { Analyzer, FinishContext } from '../model/analyzer.ts';
import type { ClusterRows, MetricData } from '../model/conclusion.ts';
import { UserError } from '../model/errors.ts';
import type { AnyObservation } from '../model/signal.ts';
import { AnalyzerRun } from './analyzer-run.ts';
import { type Audited, auditInFull } from './audit.ts';
import { listPains } from './fixed-pains.ts';
import type { AuditRequest } from './request.ts';

/** How one record counts in one metric. */
export interface CountedIn {
  readonly id: string;
  readonly title: string;
  /** With the trait that is counted, as far as one record can tell; null where the metric has no such count. */
  readonly x: number | null;
  readonly n: number;
}

/** One record with all that was made of it. */
export interface Probed {
  readonly audited: Audited;
  readonly observation: AnyObservation;
  readonly countedIn: readonly CountedIn[];
  /** Titles of the pains it complains about. */
  readonly pains: readonly string[];
}

/**
 * Audits the files and catches one record on its way, by `file:row` or by its id.
 * @throws UserError `unknown-record` when there is none
 */
export async function probeRecord(request: AuditRequest, name: string): Promise<Probed> {
  let found: AnyObservation | null = null;
  const leaveOut = (observation: AnyObservation): boolean => {
    if (found === null && isCalled(observation, name)) found = observation;
    return false;
  };
  const audited = await auditInFull({ ...request, leaveOut });
  const observation: AnyObservation | null = found;
  if (observation === null)
    throw new UserError(
      'unknown-record',
      `no record is called ${name}: write it as FILE:ROW, as the report does, or give its id`,
    );
  return {
    audited,
    observation,
    countedIn: countIn(request.toolbox.analyzers, observation, contextOf(audited, observation)),
    pains: listPains(audited.analyses, audited.themes)
      .filter((pain) => painMatcher(pain)(observation))
      .map((pain) => pain.name),
  };
}

/** Names of files may be told without their folders. */
function isCalled({ record: { id, origin } }: AnyObservation, name: string): boolean {
  if (id !== null && id === name) return true;
  const address = `${origin.source}:${origin.row}`;
  return address === name || address.endsWith(`/${name}`);
}

function contextOf({ report, themes }: Audited, { record }: AnyObservation): FinishContext {
  return { themes, asOfDay: dayOfIso(report.asOf), present: [record.kind] };
}

/** The record measured alone, by every analyzer that reads its kind. */
function countIn(
  analyzers: readonly Analyzer[],
  observation: AnyObservation,
  context: FinishContext,
): CountedIn[] {
  return analyzers.flatMap((analyzer) => {
    const run = new AnalyzerRun(analyzer, context);
    if (!run.reads(observation.record.kind) || analyzer.meta.metrics.length === 0) return [];
    run.add([observation]);
    const conclusion = run.finish(context);
    if (conclusion.kind !== 'measured') return [];
    return conclusion.metrics.flatMap(({ id, n, data }): CountedIn[] => {
      const spec = analyzer.meta.metrics.find((one) => one.id === id);
      return spec === undefined || n === 0 ? [] : [{ id, title: spec.title, ...countTrait(data), n }];
    });
  });
}

function countTrait({ kind, clusters }: MetricData): Pick<CountedIn, 'x'> {
  return { x: kind === 'proportion' ? sumOf(clusters) : null };
}

function sumOf(rows: ClusterRows): number {
  return rows.reduce((sum, [, x = 0]) => sum + x, 0);
}
