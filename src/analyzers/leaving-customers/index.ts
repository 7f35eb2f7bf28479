import { type ClusterState, ClusterTally, clusterOf, mergeClusters } from '../../lib/clusters.ts';
import { foldCurrency, isInCurrency, majorityCurrency } from '../../lib/currencies.ts';
import { customerOf } from '../../lib/customer-of.ts';
import { dayOf } from '../../lib/days.ts';
import { type EvidenceItem, type EvidenceState, NO_EVIDENCE } from '../../lib/evidence.ts';
import { collectRanked, quoteItem } from '../../lib/evidence-items.ts';
import { hash32 } from '../../lib/hash.ts';
import { recordKey } from '../../lib/record-key.ts';
import { mergeSamples, RowSample, type SampleState } from '../../lib/sample.ts';
import { severityAbove } from '../../lib/severity.ts';
import { silenceOf } from '../../lib/silence.ts';
import { compareBy } from '../../lib/stable-order.ts';
import type { AnalyzerMeta, FinishContext } from '../../model/analyzer.ts';
import type { AnalyzerFinding, AnalyzerTable, Conclusion } from '../../model/conclusion.ts';
import { defineAnalyzer } from '../../model/define.ts';
import type { AnyRecord } from '../../model/record.ts';
import type { Observation } from '../../model/signal.ts';

type Voice = 'tickets' | 'reviews' | 'interviews';
type Kind = Voice | 'risk-accounts';

const VOICES: readonly Voice[] = ['tickets', 'reviews', 'interviews'];

/** One customer in fifty always leaves for reasons of its own. Our choice. */
const USUAL_LEAVING = 0.02;
/** A quarter of them missing from the register is still usual. Our choice. */
const USUAL_UNLISTED = 0.25;
/** Records kept, those with the smallest hashes. */
const MAX_MENTIONS = 2_000;
/** Rows of the risk register kept, those with the smallest hashes. */
const MAX_ACCOUNTS = 4_096;
/** Customers in the table. */
const LISTED = 25;
const MAX_NAME = 120;

const meta: AnalyzerMeta<Kind> = {
  id: 'leaving-customers',
  point: 'cross',
  title: 'Customers who say that they leave',
  why: 'Customers tell support that they leave months before anybody enters it in the CRM.',
  version: 1,
  reads: ['tickets', 'reviews', 'interviews', 'risk-accounts'],
  signals: ['leaving'],
  metrics: [],
  statements: {
    leaving:
      '{customers|count} {customers?customer writes:customers write} of leaving or of looking for something else, in {records|count} {records?record:records}',
    'leaving-unlisted':
      '{unlisted|count} of {customers|count} {customers?customer who writes:customers who write} of leaving {unlisted?stands:stand} nowhere in the risk register',
    'leaving-sampled':
      'Customers who write of leaving are listed from {kept|count} of {total|count} such records',
  },
  tables: {
    leaving: {
      title: 'Customers who write of leaving, those who end their contract first',
      columns: [
        { id: 'customer', title: 'Customer', unit: 'text' },
        { id: 'says', title: 'Says that it', unit: 'text' },
        { id: 'records', title: 'Records', unit: 'count' },
        { id: 'last', title: 'Last on', unit: 'day' },
        { id: 'listed', title: 'In the risk register', unit: 'text' },
        { id: 'arr', title: 'ARR', unit: 'money' },
        { id: 'currency', title: 'Currency', unit: 'text' },
      ],
    },
  },
};

/** One record that says so. */
type Mention = {
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
type State = {
  readonly mentions: SampleState<Mention>;
  /** Records that were read, and those that say so, by customer. */
  readonly voices: ClusterState;
  readonly accounts: SampleState<Account>;
};

export const analyzer = defineAnalyzer<State, Kind>({ meta, map, merge, finish });

function map(batch: readonly Observation<Kind>[]): State {
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

function merge(a: State, b: State): State {
  return {
    mentions: mergeSamples(a.mentions, b.mentions, MAX_MENTIONS),
    voices: mergeClusters(a.voices, b.voices),
    accounts: mergeSamples(a.accounts, b.accounts, MAX_ACCOUNTS),
  };
}

/** The accounts of the risk register by cluster, with their ARR in its currency, minor units. */
interface Register {
  readonly currency: string;
  readonly arrs: ReadonlyMap<number, number | null>;
}

interface Customer {
  readonly name: string;
  readonly mentions: readonly Mention[];
  readonly leaves: boolean;
  /** Day of the last one. */
  readonly day: number | null;
  /** Null where nobody can tell. */
  readonly isListed: boolean | null;
  readonly arr: number | null;
}

function finish(state: State, ctx: FinishContext): Conclusion {
  if (!VOICES.some((kind) => ctx.present.includes(kind))) return { kind: 'notApplicable', missing: VOICES };
  const register = readRegister(state);
  const customers = listCustomers(state, register);
  if (customers.length === 0) return { kind: 'measured', metrics: [], findings: [] };
  return {
    kind: 'measured',
    metrics: [],
    findings: [describeLeaving(customers, state), ...describeUnlisted(customers), ...describeSample(state)],
    tables: [leavingTable(customers, register)],
  };
}

/** Null when there is none, or not all of it was kept. */
function readRegister({ accounts: { rows, total } }: State): Register | null {
  if (rows.length === 0 || total > rows.length) return null;
  const currency = majorityCurrency(
    rows.filter(({ value }) => value.arr !== null).map(({ value }) => value.currency),
  );
  const arrs = new Map<number, number | null>();
  for (const { value } of rows) {
    const own = isInCurrency(value.currency, currency) ? value.arr : null;
    const known = arrs.get(value.cluster) ?? null;
    arrs.set(value.cluster, own === null ? known : Math.max(own, known ?? 0));
  }
  return { currency, arrs };
}

function listCustomers({ mentions }: State, register: Register | null): Customer[] {
  const groups = new Map<number, Mention[]>();
  for (const { value } of mentions.rows) {
    const own = groups.get(value.cluster);
    if (own === undefined) groups.set(value.cluster, [value]);
    else own.push(value);
  }
  return [...groups]
    .map(([cluster, own]): Customer => {
      const name = own[0]?.name ?? '';
      const days = own.flatMap(({ day }) => (day === null ? [] : [day]));
      return {
        name,
        mentions: own,
        leaves: own.some(({ leaves }) => leaves),
        day: days.length === 0 ? null : Math.max(...days),
        isListed: register === null || name === '' ? null : register.arrs.has(cluster),
        arr: register?.arrs.get(cluster) ?? null,
      };
    })
    .sort(inOrder);
}

/** Contracts that end before those that may, then by revenue, then the latest. */
const inOrder = compareBy<Customer>(
  ({ leaves }) => (leaves ? 0 : 1),
  ({ arr }) => -(arr ?? 0),
  ({ day }) => -(day ?? 0),
  ({ mentions }) => -mentions.length,
  ({ name }) => name,
);

function describeLeaving(customers: readonly Customer[], { mentions, voices }: State): AnalyzerFinding {
  // Each of them falls short where it is bounded: clusters that were folded, records that were not kept.
  const saying = Math.max(customers.length, voices.rows.filter(([, , said = 0]) => said > 0).length);
  const severity = severityAbove(saying, voices.rows.length, USUAL_LEAVING);
  return {
    key: 'leaving',
    id: 'leaving',
    facts: { customers: saying, records: mentions.total },
    // One that leaves is more than information.
    severity: severity === 'info' ? 'caution' : severity,
    evidence: evidenceOf(customers),
  };
}

/** Customers that write of leaving and that nobody at the vendor has on a list. */
function describeUnlisted(customers: readonly Customer[]): AnalyzerFinding[] {
  const known = customers.filter(({ isListed }) => isListed !== null);
  const unlisted = known.filter(({ isListed }) => isListed === false);
  if (unlisted.length === 0) return [];
  const severity = severityAbove(unlisted.length, known.length, USUAL_UNLISTED);
  return [
    {
      key: 'leaving-unlisted',
      id: 'leaving-unlisted',
      facts: { unlisted: unlisted.length, customers: known.length },
      severity: severity === 'info' ? 'caution' : severity,
      evidence: evidenceOf(unlisted),
    },
  ];
}

function describeSample({ mentions: { rows, total } }: State): AnalyzerFinding[] {
  if (total <= rows.length) return [];
  const facts = { kept: rows.length, total };
  return [{ key: 'leaving-sampled', id: 'leaving-sampled', facts, severity: 'info', evidence: NO_EVIDENCE }];
}

function evidenceOf(customers: readonly Customer[]): EvidenceState {
  return collectRanked(
    customers.flatMap(({ mentions }) => mentions),
    ({ leaves }) => (leaves ? 1 : 0),
  );
}

function leavingTable(customers: readonly Customer[], register: Register | null): AnalyzerTable {
  const rows = customers
    .slice(0, LISTED)
    .map(({ name, mentions, leaves, day, isListed, arr }) => [
      name === '' ? 'not named' : name,
      leaves ? 'leaves' : 'may leave',
      mentions.length,
      day,
      isListed === null ? null : isListed ? 'yes' : 'no',
      arr,
      arr === null ? null : (register?.currency ?? ''),
    ]);
  return { id: 'leaving', rows };
}
