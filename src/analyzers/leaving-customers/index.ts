import { isInCurrency, majorityCurrency } from '../../lib/cells/currencies.ts';
import { type EvidenceState, NO_EVIDENCE } from '../../lib/evidence/evidence.ts';
import { collectRanked } from '../../lib/evidence/evidence-items.ts';
import { groupBy } from '../../lib/group-by.ts';
import { atLeastCaution, severityAbove } from '../../lib/severity.ts';
import { compareBy } from '../../lib/stable-order.ts';
import type { FinishContext } from '../../model/analyzer.ts';
import type { AnalyzerFinding, AnalyzerTable, Conclusion } from '../../model/conclusion.ts';
import { defineAnalyzer } from '../../model/define.ts';
import { type Kind, meta, VOICES } from './meta.ts';
import { type Mention, map, merge, type State } from './state.ts';

/** One customer in fifty always leaves for reasons of its own. Our choice. */
const USUAL_LEAVING = 0.02;
/** A quarter of them missing from the register is still usual. Our choice. */
const USUAL_UNLISTED = 0.25;
/** Customers in the table. */
const LISTED = 25;

export const analyzer = defineAnalyzer<State, Kind>({ meta, map, merge, finish });

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
  const said = mentions.rows.map(({ value }) => value);
  return [...groupBy(said, ({ cluster }) => cluster)]
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
    severity: atLeastCaution(severity),
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
      severity: atLeastCaution(severity),
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
