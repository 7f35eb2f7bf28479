import { penaltyAt } from '../lib/curve.ts';
import { type AsOf, asOfOf } from '../lib/dates/as-of.ts';
import { painMatcher } from '../lib/pains/match-pain.ts';
import { compareBy } from '../lib/stable-order.ts';
import { interval90 } from '../lib/statistics/quantile.ts';
import type { ReportMetric } from '../model/report.ts';
import type { Interval } from '../model/score.ts';
import type { AnyObservation } from '../model/signal.ts';
import { POLICY } from '../scoring/policy.ts';
import { type Audited, auditInFull } from './audit.ts';
import { type FixedPain, findPain, listPains, unknownPain } from './fixed-pains.ts';
import type { Tap } from './record-folder.ts';
import type { AuditRequest } from './request.ts';

/** The score as it is, and as it would be without every record that complains of some pains. */
export interface WhatIf extends AsOf {
  readonly company: string;
  readonly fixed: readonly {
    readonly id: string;
    readonly title: string;
    readonly by: FixedPain['by'];
    /** Records that complain about it. */
    readonly records: number;
  }[];
  readonly before: number;
  readonly after: number;
  /** `after - before`: below 0 is better. */
  readonly change: number;
  /** 90 % interval of the change, from draws that both scores share. */
  readonly interval: Interval;
  /** Records left out, each once. */
  readonly leftOut: number;
  /** Metrics by how much of the change is theirs, the largest first. */
  readonly metrics: readonly { readonly id: string; readonly title: string; readonly change: number }[];
}

/**
 * Audits twice: as it is, and without the records that complain of the pains named. Nothing else changes. It is an
 * estimate of what a fix recovers and no bound, since nobody knows what those customers would have said instead.
 * @param names ids, titles or words of pains
 * @throws UserError `unknown-pain` when no record is about one of them
 */
export async function whatIf(request: AuditRequest, names: readonly string[]): Promise<WhatIf> {
  const before = await auditInFull(request);
  const pains = listPains(before.analyses, before.themes);
  const fixed = names.map((name) => ({ name, ...findPain(name, pains) }));
  const tap = new PainTap(fixed.map(({ pain }) => painMatcher(pain)));
  const after = await auditInFull({ ...request, tap });
  const missing = fixed.find((_, index) => tap.found[index] === 0);
  if (missing !== undefined) throw unknownPain(missing.name, pains);
  return {
    company: before.report.company,
    ...asOfOf(before.report),
    fixed: fixed.map(({ pain, by }, index) => ({
      id: pain.id,
      title: pain.name,
      by,
      records: tap.found[index] ?? 0,
    })),
    ...compareScores(before, after),
    leftOut: tap.leftOut,
  };
}

/** Keeps from the analyzers what complains of some pains, and counts it. */
class PainTap implements Tap {
  /** Records that complain, by pain. */
  found: number[] = [];
  /** Records that complain of any. */
  leftOut = 0;
  readonly #matchers: readonly ((observation: AnyObservation) => boolean)[];

  constructor(matchers: readonly ((observation: AnyObservation) => boolean)[]) {
    this.#matchers = matchers;
    this.restart();
  }

  restart(): void {
    this.found = this.#matchers.map(() => 0);
    this.leftOut = 0;
  }

  take(observation: AnyObservation, isExcluded: boolean): boolean {
    if (isExcluded) return false;
    const hits = this.#matchers.map((matches) => matches(observation));
    this.found = this.found.map((count, index) => (hits[index] === true ? count + 1 : count));
    if (!hits.includes(true)) return false;
    this.leftOut++;
    return true;
  }
}

type Compared = Pick<WhatIf, 'before' | 'after' | 'change' | 'interval' | 'metrics'>;

/** Draw b of both scores rests on the same random numbers: only what differs makes the interval wide. */
export function compareScores(before: Audited, after: Audited): Compared {
  const weights = new Map(before.report.points.map(({ id, weight }) => [id, weight]));
  const length = before.draws.score.length;
  const draws = new Float64Array(length);
  const metrics = before.report.metrics.flatMap((metric) => {
    const other = after.report.metrics.find(({ id }) => id === metric.id);
    if (other === undefined) return [];
    const weight = (weights.get(metric.point) ?? 0) * metric.weight;
    const [from, to] = [penaltiesOf(before, metric, length), penaltiesOf(after, other, length)];
    for (let draw = 0; draw < length; draw++)
      draws[draw] = (draws[draw] ?? 0) + weight * ((to[draw] ?? 0) - (from[draw] ?? 0));
    const change = other.contribution - metric.contribution;
    return change === 0 ? [] : [{ id: metric.id, title: metric.title, change }];
  });
  const [was, is] = [before.report.score.value, after.report.score.value];
  metrics.sort(
    compareBy(
      ({ change }) => -Math.abs(change),
      ({ id }) => id,
    ),
  );
  return { before: was, after: is, change: is - was, interval: interval90(draws.sort()), metrics };
}

/** Draws of a metric's penalty in the order drawn; what is missing counts as the neutral middle in all of them. */
function penaltiesOf({ draws }: Audited, metric: ReportMetric, length: number): Float64Array {
  const values = metric.status === 'measured' ? draws.metrics.get(metric.id) : undefined;
  if (values === undefined) return new Float64Array(length).fill(POLICY.neutral.value);
  return values.map((value) => penaltyAt(value, metric.anchors));
}
