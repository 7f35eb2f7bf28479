import { dayOf } from '../../lib/dates/days.ts';
import { type EvidenceState, mergeEvidence } from '../../lib/evidence/evidence.ts';
import { Proofs } from '../../lib/evidence/proofs.ts';
import { recordKey } from '../../lib/evidence/record-key.ts';
import { ofKind } from '../../lib/is-kind.ts';
import { FAN_STARS } from '../../lib/stars.ts';
import { type Arrival, Arrivals, mergeArrivals } from '../../lib/states/arrivals.ts';
import {
  type ClusterState,
  ClusterTally,
  clusterOf,
  MAX_CLUSTERS,
  mergeClusters,
} from '../../lib/states/clusters.ts';
import { mergeTallies, Tally, type TallyState } from '../../lib/states/tally.ts';
import { mergeWindows, type WindowState, WindowTally } from '../../lib/states/windows.ts';
import type { Observation } from '../../model/signal.ts';

/** Days of arrivals kept apart for bursts: three years. */
const ARRIVAL_DAYS = 1095;

const EVERYBODY = 0;

/** Reviews by how they came about. */
export const REVIEWS = { rated: 0, fans: 1 } as const;

/** Statements of one interviewee. */
export const SAID = { picked: 0, independent: 1, asked: 2, content: 3 } as const;

/** Tickets of one account. */
export const TICKETS = { all: 0, defects: 1 } as const;

/** A recommendation of 9 or 10 of 10 is what 4.5 stars are of 5. */
const CONTENT = 9;

/** Interviewees that name no account. */
export const NO_ACCOUNT = '';

const LISTS = ['invited', 'incentivised', 'organic', 'interviewees'] as const;
type List = (typeof LISTS)[number];

/** Bounded by 4,096 interviewees and accounts, 1,097 days, four sources, four times 20 quotes and 471 by week. */
export type State = {
  /** By invitation, `unknown` where not stated. */
  readonly sources: TallyState;
  /** [0, day, fans, reviews]. */
  readonly arrivals: WindowState;
  /** Fans only. */
  readonly arrived: readonly Arrival[];
  /** By interviewee and account. */
  readonly people: TallyState;
  readonly accounts: ClusterState;
  readonly proofs: { readonly [key in List]: EvidenceState };
};

export function map(batch: readonly Observation[]): State {
  const proofs = mapLists(() => new Proofs({ tone: 1 }));
  const reviews = readReviews(ofKind(batch, 'reviews'), proofs);
  const people = readPeople(ofKind(batch, 'interviews'), proofs);
  const accounts = new ClusterTally(2);
  for (const { record, signals } of ofKind(batch, 'tickets')) {
    if (record.account === null) continue;
    const isDefect = signals.intent?.label === 'defect';
    const cluster = clusterOf(record.account, '');
    accounts.add(cluster, TICKETS.all);
    if (isDefect) accounts.add(cluster, TICKETS.defects);
  }
  return {
    ...reviews,
    people,
    accounts: accounts.toState(),
    proofs: mapLists((list) => proofs[list].toState()),
  };
}

export function merge(a: State, b: State): State {
  return {
    sources: mergeTallies(a.sources, b.sources),
    arrivals: mergeWindows(a.arrivals, b.arrivals, ARRIVAL_DAYS),
    arrived: mergeArrivals(a.arrived, b.arrived),
    people: mergeTallies(a.people, b.people, MAX_CLUSTERS),
    accounts: mergeClusters(a.accounts, b.accounts),
    proofs: mapLists((list) => mergeEvidence(a.proofs[list], b.proofs[list])),
  };
}

function readReviews(
  batch: readonly Observation<'reviews'>[],
  proofs: Readonly<Record<List, Proofs>>,
): Pick<State, 'sources' | 'arrivals' | 'arrived'> {
  const sources = new Tally(2);
  const arrivals = new WindowTally(ARRIVAL_DAYS, 2);
  const arrived = new Arrivals();
  for (const observation of batch) {
    const { stars, invitation, createdAt } = observation.record;
    if (stars === null) continue;
    const isFan = stars >= FAN_STARS;
    const key = recordKey(observation);
    sources.addAll(invitation ?? 'unknown', [1, isFan ? 1 : 0]);
    if (isFan && invitation !== null) proofs[invitation].add(observation, null, key);
    const day = dayOf(createdAt);
    if (day === null) continue;
    arrivals.addAll(EVERYBODY, day, [isFan ? 1 : 0, 1]);
    if (isFan) arrived.add(observation, key, day);
  }
  return { sources: sources.toState(), arrivals: arrivals.toState(), arrived: arrived.toState() };
}

function readPeople(
  batch: readonly Observation<'interviews'>[],
  proofs: Readonly<Record<List, Proofs>>,
): TallyState {
  const people = new Tally(Object.keys(SAID).length);
  for (const observation of batch) {
    const { interviewee, account, selection, recommend, aspect } = observation.record;
    const key = recordKey(observation);
    const home = account === null ? NO_ACCOUNT : String(clusterOf(account, ''));
    people.addAll(`${clusterOf(interviewee ?? account, key)} ${home}`, [
      selection === 'vendor-picked' ? 1 : 0,
      selection === 'independent' ? 1 : 0,
      recommend === null ? 0 : 1,
      recommend !== null && recommend >= CONTENT ? 1 : 0,
    ]);
    if (selection !== 'independent' && aspect === 'love') proofs.interviewees.add(observation, null, key);
  }
  return people.toState(MAX_CLUSTERS);
}

function mapLists<T>(make: (list: List) => T): { readonly [key in List]: T } {
  return {
    invited: make('invited'),
    incentivised: make('incentivised'),
    organic: make('organic'),
    interviewees: make('interviewees'),
  };
}
