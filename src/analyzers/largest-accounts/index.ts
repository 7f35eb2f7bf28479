import { customerOf } from '../../lib/evidence/customer-of.ts';
import { recordKey } from '../../lib/evidence/record-key.ts';
import { reviewerCluster } from '../../lib/evidence/reviewer.ts';
import { hashName } from '../../lib/hash-name.ts';
import { compareBy } from '../../lib/stable-order.ts';
import { clusterOf } from '../../lib/states/clusters.ts';
import { mergeTallies, Tally, type TallyState } from '../../lib/states/tally.ts';
import type { AnalyzerMeta } from '../../model/analyzer.ts';
import type { Conclusion, NamedClusters } from '../../model/conclusion.ts';
import { defineAnalyzer } from '../../model/define.ts';
import type { Observation } from '../../model/signal.ts';

type Kind = 'tickets' | 'reviews' | 'deals' | 'interviews' | 'risk-accounts';

const meta: AnalyzerMeta<Kind> = {
  id: 'largest-accounts',
  point: 'cross',
  title: 'Which customers speak most',
  why: 'A score that hangs on one loud customer says more about that customer than about the product.',
  version: 1,
  reads: ['tickets', 'reviews', 'deals', 'interviews', 'risk-accounts'],
  signals: [],
  metrics: [],
  statements: {},
  tables: {
    'largest-accounts': {
      title: 'Customers with the most records',
      columns: [
        { id: 'customer', title: 'Customer', unit: 'text' },
        { id: 'records', title: 'Records', unit: 'count' },
        { id: 'tickets', title: 'Tickets', unit: 'count' },
        { id: 'reviews', title: 'Reviews', unit: 'count' },
        { id: 'deals', title: 'Deals', unit: 'count' },
        { id: 'interviews', title: 'Interview statements', unit: 'count' },
        { id: 'risk-accounts', title: 'Risk accounts', unit: 'count' },
      ],
    },
  },
};

const COLUMNS: readonly Kind[] = ['tickets', 'reviews', 'deals', 'interviews', 'risk-accounts'];

/** Customers told. */
const TOP = 20;
/** Customers and their clusters counted; with more, those with the smallest hashes. */
const MAX_COUNTED = 8192;
const MAX_NAME = 120;
const SEPARATOR = '\u0001';

/** Records by kind, by name and resampling cluster; at most 8,192 of them. */
type State = TallyState;

export const analyzer = defineAnalyzer<State, Kind>({ meta, map, merge, finish });

function map(batch: readonly Observation<Kind>[]): State {
  const tally = new Tally(COLUMNS.length);
  for (const observation of batch) {
    const name = customerOf(observation.record);
    if (name === null) continue;
    const key = `${name.slice(0, MAX_NAME)}${SEPARATOR}${clusterOfRecord(observation)}`;
    tally.add(key, COLUMNS.indexOf(observation.record.kind));
  }
  return tally.toState(MAX_COUNTED);
}

function merge(a: State, b: State): State {
  return mergeTallies(a, b, MAX_COUNTED);
}

/** The cluster that the metrics resample a record by. */
function clusterOfRecord(observation: Observation<Kind>): number {
  const { record } = observation;
  switch (record.kind) {
    case 'reviews':
      return reviewerCluster(record, recordKey(observation));
    case 'deals':
      return clusterOf(record.account ?? record.name, '');
    case 'interviews':
      return clusterOf(record.interviewee ?? record.account, '');
    default:
      return clusterOf(record.account, '');
  }
}

interface Customer {
  /** How it is written most often. */
  name: string;
  most: number;
  readonly clusters: Set<number>;
  readonly counts: number[];
}

function finish(state: State): Conclusion {
  const customers = [...gather(state).values()]
    .map(({ name, clusters, counts }) => ({ name, clusters, counts, records: sum(counts) }))
    .sort(
      compareBy(
        ({ records }) => -records,
        ({ name }) => name,
      ),
    );
  if (customers.length < 2)
    return { kind: 'insufficient', have: customers.length, need: 2, what: 'customers with a name' };
  const largest = customers.slice(0, TOP);
  return {
    kind: 'measured',
    metrics: [],
    findings: [],
    tables: [
      {
        id: 'largest-accounts',
        rows: largest.map(({ name, records, counts }) => [name, records, ...counts]),
      },
    ],
    accounts: largest.map(
      ({ name, records, clusters }): NamedClusters => ({
        name,
        records,
        clusters: [...clusters].sort((a, b) => a - b),
      }),
    ),
  };
}

/** One customer however it is written. */
function gather(state: State): ReadonlyMap<number, Customer> {
  const customers = new Map<number, Customer>();
  for (const [key, ...counts] of state) {
    const at = key.lastIndexOf(SEPARATOR);
    const name = key.slice(0, at).trim();
    const hash = hashName(name, 2);
    const records = sum(counts);
    const own = customers.get(hash) ?? { name, most: 0, clusters: new Set(), counts: COLUMNS.map(() => 0) };
    customers.set(hash, own);
    own.clusters.add(Number(key.slice(at + 1)));
    for (const [column, count] of counts.entries()) own.counts[column] = (own.counts[column] ?? 0) + count;
    if (records <= own.most) continue;
    own.most = records;
    own.name = name;
  }
  return customers;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
