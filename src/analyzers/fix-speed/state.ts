import { dayOf } from '../../lib/dates/days.ts';
import { recordKey } from '../../lib/evidence/record-key.ts';
import { clusterOf } from '../../lib/states/clusters.ts';
import {
  type DurationLimits,
  type DurationState,
  DurationTally,
  mergeDurations,
} from '../../lib/states/durations.ts';
import { mergeSilence, type SilenceState, SilenceTally, silenceOfRequest } from '../../lib/states/silence.ts';
import { mergeTallies, type TallyState } from '../../lib/states/tally.ts';
import { mergeWaiting, type WaitingState, WaitingTally } from '../../lib/states/waiting.ts';
import { ThemeParts } from '../../lib/theme-parts.ts';
import { endDayOf, endsLate, hasEnded } from '../../lib/ticket-end.ts';
import type { MapContext } from '../../model/analyzer.ts';
import type { RecordOf } from '../../model/record.ts';
import type { Observation } from '../../model/signal.ts';

/** Days within which a reported defect should be fixed. */
export const HORIZON = 30;

export const WAITING: DurationLimits = { horizon: HORIZON, buckets: 128 };

/** Days kept apart for the curve over all accounts; longer times count as one day more. */
export const CURVE: DurationLimits = { horizon: 1000, buckets: 1 };

/** The whole curve is drawn over all accounts together: one cluster. */
const EVERYBODY = 0;

/** Bounded by 4,096 counts or twice 128 clusters of 32 days, twice 1,002 days over all, 20 quotes per list, the dictionary. */
export type State = {
  readonly waiting: WaitingState;
  readonly curve: DurationState;
  /** Closed tickets whose export says how they ended. */
  readonly explained: number;
  /** Of defects that were not fixed in time, or are not yet. */
  readonly themes: TallyState;
  readonly silent: SilenceState;
};

export function map(batch: readonly Observation<'tickets'>[], ctx: MapContext): State {
  const waiting = new WaitingTally(WAITING, ctx.floors);
  const curve = new DurationTally(CURVE);
  const themes = new ThemeParts(ctx.themes);
  const silent = new SilenceTally();
  let explained = 0;
  for (const observation of batch) {
    const { record, signals } = observation;
    if (!silent.add(silenceOfRequest(observation))) continue;
    if (signals.intent?.label !== 'defect') continue;
    const event = eventOf(record);
    if (record.resolution !== null) explained++;
    const cluster = clusterOf(record.account, recordKey(observation));
    waiting.add(observation, cluster, { event, span: signals.intent.span });
    addToCurve(curve, record, event);
    if (event !== 1 || endsLate(record, HORIZON)) themes.add(signals.themes);
  }
  return {
    waiting: waiting.toState(),
    curve: curve.toState(),
    explained,
    themes: themes.toState(),
    silent: silent.toState(),
  };
}

export function merge(a: State, b: State): State {
  return {
    waiting: mergeWaiting(a.waiting, b.waiting, WAITING),
    curve: mergeDurations(a.curve, b.curve, CURVE),
    explained: a.explained + b.explained,
    themes: mergeTallies(a.themes, b.themes),
    silent: mergeSilence(a.silent, b.silent),
  };
}

/** Closed without a fix when the export says so, and when the ticket was deleted; any other end counts as a fix. */
function eventOf(record: RecordOf<'tickets'>): 0 | 1 | 2 {
  if (!hasEnded(record)) return 0;
  return record.resolution === 'not-fixed' || record.status === 'deleted' ? 2 : 1;
}

function addToCurve(curve: DurationTally, record: RecordOf<'tickets'>, event: 0 | 1 | 2): void {
  const start = dayOf(record.createdAt);
  if (start === null) return;
  if (event === 0) {
    curve.addOpen(EVERYBODY, start);
    return;
  }
  const end = endDayOf(record);
  if (end !== null && end >= start) curve.addEnded(EVERYBODY, end - start, event);
}
