import type { MapContext } from '../../model/analyzer.ts';
import type { ClusterRows, Statement } from '../../model/conclusion.ts';
import type { EvidenceList } from '../../model/evidence.ts';
import type { Observation, Span } from '../../model/signal.ts';
import { dayOf } from '../dates/days.ts';
import { type EvidenceState, MAX_EVIDENCE, mergeEvidence, spreadEvidence } from '../evidence/evidence.ts';
import { Proofs, weightOfRank } from '../evidence/proofs.ts';
import { recordKey } from '../evidence/record-key.ts';
import { kaplanMeier } from '../statistics/survival.ts';
import { endDayOf, isEndEstimated } from '../ticket-end.ts';
import {
  countDurations,
  type DurationLimits,
  type DurationState,
  DurationTally,
  incidenceRows,
  mergeDurations,
  survivalEvents,
} from './durations.ts';

/** How long tickets wait for an end, with the tickets that wait too long; bounded like `DurationState`. */
export type WaitingState = {
  readonly durations: DurationState;
  /** Ended after the horizon, or not as wanted; longest first. */
  readonly late: EvidenceState;
  /** Not over yet, oldest first. */
  readonly open: EvidenceState;
  /** Left out: no creation date; over, but without any date; over before they began. */
  readonly startless: number;
  readonly undated: number;
  readonly backwards: number;
  /** Counted with the day of their last update, for want of a better end. */
  readonly estimated: number;
};

/** Statements about `waitingCaveats`, for an analyzer's `meta.statements`. */
export const WAITING_STATEMENTS = {
  'start-missing': 'Left out for want of a creation date: {startless|count} of the tickets',
  'end-missing': 'Left out, finished but without an end date: {undated|count} of the tickets',
  'dates-backwards': 'Left out, ending before they begin: {backwards|count} of the tickets',
  'ends-estimated':
    'The last update stands in for a missing end date in {estimated|count} of the tickets: they can only look slower',
  'waits-too-young':
    'Hardly any ticket has been followed for {horizon|days} yet, so the share cannot be told',
} as const;

/** Rank of open tickets: days before this one, so that the oldest come first and the day can be read back. */
const FAR_DAY = 1_000_000;

/** Fewer tickets than this speak for nobody else; the least a metric rests on unless it says otherwise. */
const FEW = 5;

/** Share of tickets whose end may stay unknown while the share of all is told. Our choice. */
const UNKNOWN = 0.05;

export class WaitingTally {
  readonly #horizon: number;
  readonly #durations: DurationTally;
  readonly #late: Proofs;
  readonly #open: Proofs;
  #startless = 0;
  #undated = 0;
  #backwards = 0;
  #estimated = 0;

  /**
   * @param limits with the horizon after which a wait is too long
   * @param floors of the run
   */
  constructor(limits: DurationLimits, floors?: MapContext['floors']) {
    this.#late = new Proofs({ tone: -1, floors, name: 'late' });
    this.#open = new Proofs({ tone: -1, floors, name: 'open' });
    this.#horizon = limits.horizon;
    this.#durations = new DurationTally(limits);
  }

  /** @param event how the wait ended: 1 as wanted, 2 otherwise, 0 not yet */
  add(
    observation: Observation<'tickets'>,
    cluster: number,
    how: { event: 0 | 1 | 2; span: Span | null },
  ): void {
    const { record } = observation;
    const start = dayOf(record.createdAt);
    if (start === null) {
      this.#startless++;
    } else if (how.event === 0) {
      this.#durations.addOpen(cluster, start);
      this.#open.add(observation, how.span, recordKey(observation), FAR_DAY - start);
    } else {
      this.#end(observation, cluster, { start, event: how.event, span: how.span });
    }
  }

  toState(): WaitingState {
    return {
      durations: this.#durations.toState(),
      late: this.#late.toState(),
      open: this.#open.toState(),
      startless: this.#startless,
      undated: this.#undated,
      backwards: this.#backwards,
      estimated: this.#estimated,
    };
  }

  #end(
    observation: Observation<'tickets'>,
    cluster: number,
    { start, event, span }: { start: number; event: 1 | 2; span: Span | null },
  ): void {
    const end = endDayOf(observation.record);
    if (end === null) {
      this.#undated++;
      return;
    }
    if (end < start) {
      this.#backwards++;
      return;
    }
    if (isEndEstimated(observation.record)) this.#estimated++;
    this.#durations.addEnded(cluster, end - start, event);
    if (event === 2 || end - start > this.#horizon) {
      this.#late.add(observation, span, recordKey(observation), end - start);
    }
  }
}

export function mergeWaiting(a: WaitingState, b: WaitingState, limits: DurationLimits): WaitingState {
  return {
    durations: mergeDurations(a.durations, b.durations, limits),
    late: mergeEvidence(a.late, b.late),
    open: mergeEvidence(a.open, b.open),
    startless: a.startless + b.startless,
    undated: a.undated + b.undated,
    backwards: a.backwards + b.backwards,
    estimated: a.estimated + b.estimated,
  };
}

export interface Waits {
  /** [cluster, event, day, count]. */
  readonly rows: ClusterRows;
  readonly n: number;
  /** Of these the ones known to have ended within the horizon, or not: neither open nor younger than it. */
  readonly decided: number;
  /** Tickets without the wanted end within the horizon, as far as it is known: half of them open, if possible. */
  readonly evidence: EvidenceList;
  readonly caveats: readonly Statement[];
}

/**
 * What is known on the as-of day. When more endings lack a date than have one, only the open tickets would be
 * left, and every share of them would lie; and while most tickets are too young, nobody knows how they end: then
 * there are no rows.
 */
export function concludeWaiting(state: WaitingState, limits: DurationLimits, asOfDay: number): Waits {
  const { horizon } = limits;
  const { durations, undated } = state;
  const all = incidenceRows(durations, limits, asOfDay);
  const tooYoung = isTooYoung(all, horizon);
  const blind = tooYoung || undated > countDurations(all, (event) => event !== 0);
  const rows = blind ? [] : all;
  const isLate = (event: number, day: number): boolean => event === 2 || day > horizon;
  return {
    rows,
    n: countDurations(rows),
    decided: countDecided(rows, horizon),
    evidence: { total: countDurations(rows, isLate), shown: blind ? [] : showLate(state, horizon, asOfDay) },
    caveats: [...(tooYoung ? [{ id: 'waits-too-young', facts: { horizon } }] : []), ...waitingCaveats(state)],
  };
}

function countDecided(rows: ClusterRows, horizon: number): number {
  return countDurations(rows, (event, day) => event !== 0 || day >= horizon);
}

/**
 * Nobody was followed up to the horizon, and more than a few had not ended when they were last seen; or all but a
 * handful are younger, so that the share would be the fate of that handful.
 */
function isTooYoung(rows: ClusterRows, horizon: number): boolean {
  const decided = countDecided(rows, horizon);
  const undecided = countDurations(rows) - decided;
  if (undecided === 0) return false;
  if (decided < FEW && undecided > decided) return true;
  if (countDurations(rows, (_, day) => day >= horizon) > 0) return false;
  return (kaplanMeier(survivalEvents(rows)).steps.at(-1)?.survival ?? 1) > UNKNOWN;
}

function showLate({ open, late }: WaitingState, horizon: number, asOfDay: number): EvidenceList['shown'] {
  const overdue = open.shown.filter(({ rank }) => asOfDay - (FAR_DAY - weightOfRank(rank)) > horizon);
  const half = MAX_EVIDENCE / 2;
  const fromOpen = Math.max(half, MAX_EVIDENCE - late.shown.length);
  const waiting = spreadEvidence({ total: 0, shown: overdue }).shown.slice(0, fromOpen);
  const ended = spreadEvidence(late).shown.slice(0, MAX_EVIDENCE - waiting.length);
  const shown = [...waiting, ...ended];
  return shown.map((item, place) => ({ ...item, rank: shown.length - place }));
}

function waitingCaveats({ startless, undated, backwards, estimated }: WaitingState): Statement[] {
  const caveats: Statement[] = [];
  if (startless > 0) caveats.push({ id: 'start-missing', facts: { startless } });
  if (undated > 0) caveats.push({ id: 'end-missing', facts: { undated } });
  if (backwards > 0) caveats.push({ id: 'dates-backwards', facts: { backwards } });
  if (estimated > 0) caveats.push({ id: 'ends-estimated', facts: { estimated } });
  return caveats;
}
