import { foldCurrency } from '../../lib/cells/currencies.ts';
import { dayOf } from '../../lib/dates/days.ts';
import { customerOf } from '../../lib/evidence/customer-of.ts';
import type { EvidenceItem } from '../../lib/evidence/evidence.ts';
import { quoteItem } from '../../lib/evidence/evidence-items.ts';
import { recordKey } from '../../lib/evidence/record-key.ts';
import { hash32 } from '../../lib/hash.ts';
import { type ClusterState, ClusterTally, clusterOf, mergeClusters } from '../../lib/states/clusters.ts';
import { mergeSamples, RowSample, type SampleState } from '../../lib/states/sample.ts';
import { silenceOf } from '../../lib/states/silence.ts';
import type { AnyRecord } from '../../model/record.ts';
import type { Observation } from '../../model/signal.ts';
import type { Kind } from './meta.ts';

/** Records kept, those with the smallest hashes. */
const MAX_MENTIONS = 2_000;
/** Rows of the risk register kept, those with the smallest hashes. */
const MAX_ACCOUNTS = 4_096;
const MAX_NAME = 120;

/** One record that says so. */
export type Mention = {
  readonly cluster: number;
  /** Empty when the record names no customer. */
  readonly name: string;
  readonly leaves: boolean;
  readonly day: number | null;
  readonly evidence: EvidenceItem | null;
};

/** One row of the risk register; `arr` in minor units. */
type Account = { readonly cluster: number; readonly arr: number | null; readonly currency: string };

/** Bounded by `MAX_MENTIONS`, `MAX_ACCOUNTS` and 4,096 clusters. */
export type State = {
  readonly mentions: SampleState<Mention>;
  /** Records that were read, and those that say so, by customer. */
  readonly voices: ClusterState;
  readonly accounts: SampleState<Account>;
};

export function map(batch: readonly Observation<Kind>[]): State {
  const mentions = new RowSample<Mention>(MAX_MENTIONS);
  const accounts = new RowSample<Account>(MAX_ACCOUNTS);
  const voices = new ClusterTally(2);
  for (const observation of batch) {
    const { record, signals } = observation;
    const key = recordKey(observation);
    const name = customerOf(record);
    const cluster = clusterOf(name, key);
    if (record.kind === 'risk-accounts') {
      const arr = record.arr !== null && record.arr > 0 ? Math.trunc(record.arr) : null;
      accounts.add(hash32(key), key, { cluster, arr, currency: foldCurrency(record.currency) });
      continue;
    }
    if (silenceOf(observation, 'english') !== null) continue;
    voices.add(cluster, 0);
    const said = signals.leaving ?? null;
    if (said === null) continue;
    voices.add(cluster, 1);
    const mention: Mention = {
      cluster,
      name: (name ?? '').trim().slice(0, MAX_NAME),
      leaves: said.kind === 'leaves',
      day: dayOf(dateOf(record)),
      evidence: quoteItem(observation, said.span),
    };
    mentions.add(hash32(key, 23), `${key} ${JSON.stringify(mention)}`, mention);
  }
  return { mentions: mentions.toState(), voices: voices.toState(), accounts: accounts.toState() };
}

function dateOf(record: AnyRecord): number | null {
  if (record.kind === 'interviews') return record.heldAt;
  return record.kind === 'tickets' || record.kind === 'reviews' ? record.createdAt : null;
}

export function merge(a: State, b: State): State {
  return {
    mentions: mergeSamples(a.mentions, b.mentions, MAX_MENTIONS),
    voices: mergeClusters(a.voices, b.voices),
    accounts: mergeSamples(a.accounts, b.accounts, MAX_ACCOUNTS),
  };
}
