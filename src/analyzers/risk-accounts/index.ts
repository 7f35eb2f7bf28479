import {
  buildRegister,
  type Register,
  type RiskAccount,
  shareCitingProduct,
  sumArr,
} from '../../lib/accounts/risk-register.ts';
import { collectEvidence } from '../../lib/evidence/evidence-items.ts';
import { severityAbove } from '../../lib/severity.ts';
import { compareBy } from '../../lib/stable-order.ts';
import { mapRisks, mergeRisks, type RiskState } from '../../lib/states/risk-rows.ts';
import type { AnalyzerMeta } from '../../model/analyzer.ts';
import type { AnalyzerFinding, AnalyzerTable, Fact } from '../../model/conclusion.ts';
import { defineAnalyzer } from '../../model/define.ts';

/** A quarter of the register citing the product is still usual. Our choice. */
const USUAL_CITING = 0.25;

const LEVELS = ['high', 'medium', 'low', null] as const;

const meta: AnalyzerMeta<'risk-accounts'> = {
  id: 'risk-accounts',
  point: 'cross',
  title: 'What the accounts at risk say',
  why: 'The risk register puts a price on what customers believe: revenue that may leave because of the product.',
  version: 1,
  reads: ['risk-accounts'],
  signals: ['themes'],
  metrics: [],
  statements: {
    'risk-accounts':
      '{citing|count} of {accounts|count} {accounts?account:accounts} at risk {citing?cites:cite} the product ({arr|money} of {total|money} ARR)',
    'risk-accounts-unpriced':
      '{citing|count} of {accounts|count} {accounts?account:accounts} at risk {citing?cites:cite} the product (no ARR is known)',
    'risk-other-currency':
      'The ARR of {accounts|count} {accounts?account:accounts} is in another currency than {currency|text} and left out of amounts',
    'risk-sampled': 'Estimated from {kept|count} of {total|count} rows of the risk register',
  },
  tables: {
    'risk-summary': {
      title: 'Accounts at risk',
      shown: 'told',
      columns: [
        { id: 'accounts', title: 'Accounts', unit: 'count' },
        { id: 'records', title: 'Records', unit: 'count' },
        { id: 'currency', title: 'Currency', unit: 'text' },
        { id: 'arr', title: 'ARR', unit: 'money' },
        { id: 'arr-citing-product', title: 'ARR citing the product', unit: 'money' },
        { id: 'share', title: 'Share', unit: 'share' },
        { id: 'from', title: 'From', unit: 'share' },
        { id: 'to', title: 'To', unit: 'share' },
      ],
    },
    'risk-by-reason': {
      title: 'Accounts at risk by reason (an account with several reasons stands under each)',
      shown: 'told',
      columns: [
        { id: 'reason', title: 'Reason', unit: 'text' },
        { id: 'accounts', title: 'Accounts', unit: 'count' },
        { id: 'arr', title: 'ARR', unit: 'money' },
        { id: 'currency', title: 'Currency', unit: 'text' },
      ],
    },
    'risk-by-level': {
      title: 'Accounts at risk by level',
      shown: 'told',
      columns: [
        { id: 'level', title: 'Risk', unit: 'text' },
        { id: 'accounts', title: 'Accounts', unit: 'count' },
        { id: 'arr', title: 'ARR', unit: 'money' },
        { id: 'currency', title: 'Currency', unit: 'text' },
      ],
    },
  },
};

export const analyzer = defineAnalyzer<RiskState, 'risk-accounts'>({
  meta,
  map: mapRisks,
  merge: mergeRisks,
  finish(state, { present, themes }) {
    if (!present.includes('risk-accounts')) return { kind: 'notApplicable', missing: ['risk-accounts'] };
    const rows = state.rows.map(({ value }) => value);
    if (rows.length === 0) return { kind: 'insufficient', have: 0, need: 1, what: 'accounts at risk' };
    const register = buildRegister(rows, themes);
    return {
      kind: 'measured',
      metrics: [],
      findings: [describeRegister(register), ...describeGaps(register, state)],
      tables: [summaryTable(register, state), reasonTable(register), levelTable(register)],
    };
  },
});

const citing = (accounts: readonly RiskAccount[]) => accounts.filter((account) => account.citing.length > 0);

/** The one finding that carries the evidence; `report` looks for it by this key. */
function describeRegister({ currency, accounts }: Register): AnalyzerFinding {
  const own = citing(accounts);
  const total = sumArr(accounts);
  return {
    key: 'risk-accounts',
    id: total === null ? 'risk-accounts-unpriced' : 'risk-accounts',
    facts: {
      citing: own.length,
      accounts: accounts.length,
      arr: total === null ? null : (sumArr(own) ?? 0),
      total,
      currency: named(currency),
    },
    severity: severityAbove(own.length, accounts.length, USUAL_CITING),
    evidence: collectEvidence(own.flatMap((account) => account.citing)),
  };
}

function describeGaps({ currency, accounts, otherCurrency }: Register, state: RiskState): AnalyzerFinding[] {
  const findings: AnalyzerFinding[] = [];
  if (otherCurrency > 0) {
    const left = accounts.filter(({ arr, rows }) => arr === null && rows.some((row) => row.arr !== null));
    findings.push({
      key: 'risk-other-currency',
      id: 'risk-other-currency',
      facts: { accounts: otherCurrency, currency },
      severity: 'info',
      evidence: collectEvidence(left.flatMap(({ rows }) => rows)),
    });
  }
  if (state.total > state.rows.length) {
    const facts = { kept: state.rows.length, total: state.total };
    const evidence = collectEvidence([]);
    findings.push({ key: 'risk-sampled', id: 'risk-sampled', facts, severity: 'info', evidence });
  }
  return findings;
}

function summaryTable({ currency, accounts }: Register, { total }: RiskState): AnalyzerTable {
  const arr = sumArr(accounts);
  const cited = shareCitingProduct(accounts);
  const row: Fact[] = [
    accounts.length,
    total,
    named(currency),
    arr,
    arr === null ? null : (sumArr(citing(accounts)) ?? 0),
    cited?.share ?? null,
    ...(cited?.interval ?? [null, null]),
  ];
  return { id: 'risk-summary', rows: [row] };
}

function reasonTable({ currency, accounts }: Register): AnalyzerTable {
  const reasons = [...new Set(accounts.flatMap((account) => account.reasons))];
  const groups = reasons.map((reason) => {
    const own = accounts.filter((account) => account.reasons.includes(reason));
    return { reason, accounts: own.length, arr: sumArr(own) };
  });
  const order = compareBy<(typeof groups)[number]>(
    ({ arr }) => -(arr ?? 0),
    (group) => -group.accounts,
    ({ reason }) => reason,
  );
  const rows = groups
    .sort(order)
    .map(({ reason, accounts: count, arr }): Fact[] => [reason, count, arr, named(currency)]);
  return { id: 'risk-by-reason', rows };
}

/** For ranges of what may be lost: how likely an account leaves differs by level. */
function levelTable({ currency, accounts }: Register): AnalyzerTable {
  const rows = LEVELS.flatMap((level): Fact[][] => {
    const own = accounts.filter(({ risk }) => risk === level);
    return own.length === 0 ? [] : [[level ?? 'not rated', own.length, sumArr(own), named(currency)]];
  });
  return { id: 'risk-by-level', rows };
}

function named(currency: string): string | null {
  return currency === '' ? null : currency;
}
