import { type EvidenceState, mergeEvidence } from '../../lib/evidence/evidence.ts';
import { Proofs } from '../../lib/evidence/proofs.ts';
import { recordKey } from '../../lib/evidence/record-key.ts';
import { type ClusterState, ClusterTally, clusterOf, mergeClusters } from '../../lib/states/clusters.ts';
import { mergeTallies, Tally, type TallyState } from '../../lib/states/tally.ts';
import type { RecordOf } from '../../model/record.ts';
import type { Observation } from '../../model/signal.ts';
import { CLASS_SPECS } from './classes.data.ts';
import { classifyItem } from './classify.ts';

/** What is counted per active item; the position in a cluster's counts. */
export const COLUMN = { linkable: 0, unlinked: 1, reactive: 2, sided: 3 } as const;

/** What is counted per class; estimates are in hundredths of whatever the tracker estimates in. */
export const MIX = { items: 0, estimated: 1, estimate: 2 } as const;

/** Larger estimates are typing errors, and would push sums beyond exact whole numbers. */
const MAX_ESTIMATE = 1_000_000;

/** At most 4,096 clusters, one entry per class and twice 20 quotes. */
export type State = {
  readonly clusters: ClusterState;
  readonly mix: TallyState;
  /** Items of any status that a customer asked for. */
  readonly linked: number;
  /** Items of any status whose cell for requests or votes is filled, be it with a zero. */
  readonly filled: number;
  /** Items of which nothing tells whether they are active. */
  readonly untold: number;
  readonly unlinked: EvidenceState;
  readonly reactive: EvidenceState;
};

export function map(batch: readonly Observation<'backlog'>[]): State {
  const clusters = new ClusterTally(Object.keys(COLUMN).length);
  const mix = new Tally(Object.keys(MIX).length);
  const unlinked = new Proofs({ exact: true });
  const reactive = new Proofs({ exact: true });
  let [linked, filled, untold] = [0, 0, 0];
  for (const observation of batch) {
    const { record } = observation;
    const asked = isAskedFor(record);
    linked += Number(asked);
    filled += Number(asked || record.votes !== null);
    const isActive = tellActive(record);
    untold += Number(isActive === null);
    if (isActive !== true) continue;
    const key = recordKey(observation);
    const cluster = clusterOf(null, key);
    const urgency = urgencyOf(record);
    if (canShowRequests(record)) {
      clusters.addAll(cluster, [1, asked ? 0 : 1]);
      if (!asked) unlinked.add(observation, null, key, urgency);
    }
    const itemClass = classifyItem(observation);
    const { side, quality } = CLASS_SPECS[itemClass];
    mix.addAll(itemClass, [1, ...estimateOf(record)]);
    if (side === 'neither') continue;
    clusters.addAll(cluster, [0, 0, side === 'reactive' ? 1 : 0, 1]);
    if (side === 'reactive') reactive.add(observation, null, key, quality + urgency);
  }
  return {
    clusters: clusters.toState(),
    mix: mix.toState(),
    linked,
    filled,
    untold,
    unlinked: unlinked.toState(),
    reactive: reactive.toState(),
  };
}

export function merge(a: State, b: State): State {
  return {
    clusters: mergeClusters(a.clusters, b.clusters),
    mix: mergeTallies(a.mix, b.mix),
    linked: a.linked + b.linked,
    filled: a.filled + b.filled,
    untold: a.untold + b.untold,
    unlinked: mergeEvidence(a.unlinked, b.unlinked),
    reactive: mergeEvidence(a.reactive, b.reactive),
  };
}

function isAskedFor({ requests, votes }: RecordOf<'backlog'>): boolean {
  return requests.length > 0 || (votes !== null && votes > 0);
}

/** Does the export have a column in which a request or a vote could stand? */
function canShowRequests({ origin }: RecordOf<'backlog'>): boolean {
  return Object.hasOwn(origin.columns, 'requests') || Object.hasOwn(origin.columns, 'votes');
}

/** Null where nobody knows: a row of words alone, from an export that says how items stand. */
function tellActive(record: RecordOf<'backlog'>): boolean | null {
  const { status, createdAt, updatedAt, closedAt, dueAt, origin } = record;
  if (status !== null) return status !== 'shipped' && status !== 'declined';
  const isDated = [createdAt, updatedAt, closedAt, dueAt].some((day) => day !== null);
  return isDated || !Object.hasOwn(origin.columns, 'status') ? true : null;
}

function estimateOf({ estimate }: RecordOf<'backlog'>): readonly [estimated: number, hundredths: number] {
  if (estimate === null || !(estimate > 0)) return [0, 0];
  return [1, Math.round(100 * Math.min(estimate, MAX_ESTIMATE))];
}

function urgencyOf({ priority }: RecordOf<'backlog'>): number {
  return priority === 'urgent' ? 2 : priority === 'high' ? 1 : 0;
}
