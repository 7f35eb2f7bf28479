import { dayOf } from '../../lib/dates/days.ts';
import { type EvidenceItem, quote } from '../../lib/evidence/evidence.ts';
import { toItem } from '../../lib/evidence/evidence-items.ts';
import { recordKey } from '../../lib/evidence/record-key.ts';
import { hash32 } from '../../lib/hash.ts';
import { clusterOf } from '../../lib/states/clusters.ts';
import { mergeSamples, RowSample, type SampleState } from '../../lib/states/sample.ts';
import type { RecordOf } from '../../model/record.ts';
import type { Observation } from '../../model/signal.ts';

/**
 * Items kept, evidence included. Days are kept as they are instead of by window, because due dates lie ahead and
 * one date in the year 9999 would move a window away from all others.
 */
const MAX_ITEMS = 20_000;

/** What counts of one item; days since 1970. */
export type Item = {
  readonly cluster: number;
  readonly status: 'active' | 'shipped' | 'declined';
  readonly bug: boolean;
  readonly created: number | null;
  /** Last day it was touched, where the export says. */
  readonly touched: number | null;
  readonly closed: number | null;
  readonly due: number | null;
  readonly originalDue: number | null;
  readonly evidence: EvidenceItem | null;
};

/** Bounded by `MAX_ITEMS`. */
export type State = SampleState<Item>;

export function map(batch: readonly Observation<'backlog'>[]): State {
  const items = new RowSample<Item>(MAX_ITEMS);
  for (const observation of batch) {
    const key = recordKey(observation);
    const item = readItem(observation, key);
    items.add(hash32(key), `${key} ${JSON.stringify(item)}`, item);
  }
  return items.toState();
}

export function merge(a: State, b: State): State {
  return mergeSamples(a, b, MAX_ITEMS);
}

function readItem(observation: Observation<'backlog'>, key: string): Item {
  const { record } = observation;
  const status = record.status === 'shipped' || record.status === 'declined' ? record.status : 'active';
  const updated = dayOf(record.updatedAt);
  return {
    cluster: clusterOf(null, key),
    status,
    bug: isBug(record),
    created: dayOf(record.createdAt),
    touched: updated,
    // Trackers without a closing date touch an item last when they close it.
    closed: status === 'active' ? null : (dayOf(record.closedAt) ?? updated),
    due: dayOf(record.dueAt),
    originalDue: dayOf(record.originalDueAt),
    evidence: toItem(quote(observation, null)),
  };
}

/** By type, or for items without a telling type by label. */
function isBug({ itemType, labels }: RecordOf<'backlog'>): boolean {
  if (itemType !== null && itemType !== 'task' && itemType !== 'other') return itemType === 'bug';
  return labels.some((label) => /^(?:type[:/ -]*)?(?:bug|defect)s?$/i.test(label.trim().slice(0, 40)));
}
