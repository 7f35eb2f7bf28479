import { FAMILIES, type Family } from '../../lib/complaints.ts';
import { collectEvidence } from '../../lib/evidence/evidence-items.ts';
import type { FinishContext } from '../../model/analyzer.ts';
import type { AnalyzerFinding, Conclusion, Fact, Severity } from '../../model/conclusion.ts';
import { defineAnalyzer } from '../../model/define.ts';
import { NO_REFERENCE } from '../../model/reference.ts';
import { meta } from './meta.ts';
import { map, merge, type Row, type State } from './state.ts';
import { type Asked, capabilityTable, groupByCapability, matchTable, sourceTable } from './tables.ts';
import { AMBIGUOUS, UNSAID } from './tell-wish.ts';
import { countCustomers, countVerdicts, type Judged, judge, phantomShare, type Verdict } from './verdicts.ts';

/** Findings about single capabilities, and the customers it takes for one. Our choice. */
const MAX_NAMED = 6;
const MIN_CUSTOMERS = 3;
/** With so many customers it is no accident. Our choice. */
const MANY = 5;
/** Even the lower end of the share is one in five: worth a campaign. Our choice. */
const MUCH = 0.2;

export const analyzer = defineAnalyzer<State, Family>({ meta, map, merge, finish });

function finish(state: State, { present, reference = NO_REFERENCE, asOfDay }: FinishContext): Conclusion {
  const missing = FAMILIES.filter((family) => !present.includes(family));
  if (missing.length === FAMILIES.length) return { kind: 'notApplicable', missing };
  const rows = state.rows.map(({ value }) => value);
  const { capabilities, matches } = reference;
  if (capabilities === null || rows.length === 0) {
    return {
      kind: 'measured',
      metrics: [],
      findings: rows.length === 0 ? [] : [askForList(rows, state.total)],
    };
  }
  const judged = rows.map((row): Judged => ({ ...row, verdict: judge(row, capabilities, asOfDay) }));
  const asked = groupByCapability(judged, capabilities);
  return {
    kind: 'measured',
    metrics: [],
    findings: [
      ...describeShare(judged),
      ...asked.flatMap(describeCapability).slice(0, MAX_NAMED),
      ...describeRest(judged),
      ...describeSample(state),
    ],
    tables: [sourceTable(judged), capabilityTable(asked), matchTable(asked, matches)],
  };
}

function askForList(rows: readonly Row[], statements: number): AnalyzerFinding {
  return tell('not-split', 'info', { statements, customers: countCustomers(rows) }, rows);
}

function describeShare(rows: readonly Judged[]): AnalyzerFinding[] {
  const { share, interval, n } = phantomShare(rows);
  if (share === null) return [];
  const [from, to] = interval;
  const own = rows.filter(({ verdict }) => verdict === 'perception');
  return [tell('phantom-share', from >= MUCH ? 'caution' : 'info', { share, from, to, n }, own)];
}

/** What should be told to whom: one finding for each fate a capability has among many customers. */
function describeCapability({ capability, rows }: Asked): AnalyzerFinding[] {
  const { name, plan, since } = capability;
  const fates: readonly (readonly [Verdict, string])[] = [
    ['perception', since === 0 ? 'always-there' : 'known-to-few'],
    ['packaging', 'on-another-plan'],
    ['closed', 'shipped-since'],
  ];
  return fates.flatMap(([verdict, id]): AnalyzerFinding[] => {
    const own = rows.filter((row) => row.verdict === verdict);
    const customers = countCustomers(own);
    if (customers < MIN_CUSTOMERS) return [];
    const finding = tell(
      id,
      customers >= MANY ? 'caution' : 'info',
      { capability: name, customers, since, plan },
      own,
    );
    return [{ ...finding, key: `${id}:${name.toLowerCase()}` }];
  });
}

function describeRest(rows: readonly Judged[]): AnalyzerFinding[] {
  const { product, unknown } = countVerdicts(rows);
  const missing = rows.filter(({ verdict }) => verdict === 'product');
  const undecided = rows.filter(({ verdict }) => verdict === 'unknown');
  const count = (capability: number): number =>
    undecided.filter((row) => row.capability === capability).length;
  const [ambiguous, unsaid] = [count(AMBIGUOUS), count(UNSAID)];
  const undated = unknown - ambiguous - unsaid;
  return [
    ...(product === 0
      ? []
      : [
          tell(
            'still-missing',
            'info',
            { product, n: rows.length - unknown, customers: countCustomers(missing) },
            missing,
          ),
        ]),
    ...(unknown === 0 ? [] : [tell('undecided', 'info', { ambiguous, unsaid, undated }, undecided)]),
  ];
}

function describeSample({ total, rows }: State): AnalyzerFinding[] {
  return total === rows.length ? [] : [tell('sampled', 'info', { kept: rows.length, total }, [])];
}

function tell(
  id: string,
  severity: Severity,
  facts: Readonly<Record<string, Fact>>,
  rows: readonly Row[],
): AnalyzerFinding {
  return { key: id, id, severity, facts, evidence: collectEvidence(rows) };
}
