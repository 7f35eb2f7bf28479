import { dayOfIso } from '../lib/dates/days.ts';
import { painMatcher } from '../lib/pains/match-pain.ts';
import type { Analyzer, FinishContext } from '../model/analyzer.ts';
import type { ClusterRows, MetricData } from '../model/conclusion.ts';
import { UserError } from '../model/errors.ts';
import type { AnyObservation } from '../model/signal.ts';
import { AnalyzerRun } from './analyzer-run.ts';
import { type Audited, auditInFull } from './audit.ts';
import { listPains } from './fixed-pains.ts';
import type { Tap } from './record-folder.ts';
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
  /** As it counts: with what the user corrected. */
  readonly observation: AnyObservation;
  /** The user has excluded it: it counts in nothing. */
  readonly isExcluded: boolean;
  readonly countedIn: readonly CountedIn[];
  /** Titles of the pains it complains about. */
  readonly pains: readonly string[];
}

/**
 * Audits the files and catches one record on its way, by `file:row` or by its id.
 * @throws UserError `unknown-record` when there is none
 */
export async function probeRecord(request: AuditRequest, name: string): Promise<Probed> {
  const tap = new RecordTap(name);
  const audited = await auditInFull({ ...request, tap });
  if (tap.found === null)
    throw new UserError(
      'unknown-record',
      `no record is called ${name}: write it as FILE:ROW, as the report does, or give its id`,
    );
  const { observation, isExcluded } = tap.found;
  if (isExcluded) return { audited, ...tap.found, countedIn: [], pains: [] };
  return {
    audited,
    observation,
    isExcluded,
    countedIn: countIn(request.toolbox.analyzers, observation, contextOf(audited, observation)),
    pains: listPains(audited.analyses, audited.themes)
      .filter((pain) => painMatcher(pain)(observation))
      .map((pain) => pain.name),
  };
}

/** Catches the first record of a name. */
class RecordTap implements Tap {
  found: Pick<Probed, 'observation' | 'isExcluded'> | null = null;
  readonly #name: string;

  constructor(name: string) {
    this.#name = name;
  }

  restart(): void {
    this.found = null;
  }

  take(observation: AnyObservation, isExcluded: boolean): boolean {
    if (this.found === null && isCalled(observation, this.#name)) this.found = { observation, isExcluded };
    return false;
  }
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
