import { roundTo } from '../lib/round.ts';
import type { Fact } from '../model/conclusion.ts';
import type { Report } from '../model/report.ts';
import { NO_REPORT_EVIDENCE, showEvidence } from './evidence.ts';
import { findRows } from './find-rows.ts';
import type { Analysis } from './input.ts';
import { DECIMALS } from './sums.ts';
import { cleanFact, toMajor } from './wording.ts';

/** The analyzer, and its finding. */
const ANALYZER = 'risk-accounts';

const SUMMARY = [
  'accounts',
  'records',
  'currency',
  'arr',
  'arr-citing-product',
  'share',
  'from',
  'to',
] as const;

/** What the risk register puts a price on; null without one. */
export function buildRiskAccounts(analyses: readonly Analysis[], redact: boolean): Report['riskAccounts'] {
  const own = analyses.filter(({ meta }) => meta.id === ANALYZER);
  const conclusion = own[0]?.conclusion;
  const [summary] = findRows(own, 'risk-summary', SUMMARY);
  if (conclusion?.kind !== 'measured' || summary === undefined) return null;
  const currency = typeof summary.currency === 'string' ? summary.currency : null;
  const proof = conclusion.findings.find((finding) => finding.key === ANALYZER);
  return {
    accounts: count(summary.accounts),
    records: count(summary.records),
    currency,
    arr: money(summary.arr, currency),
    arrCitingProduct: money(summary['arr-citing-product'], currency),
    shareCitingProduct: fraction(summary.share),
    interval: pairOf(fraction(summary.from), fraction(summary.to)),
    byReason: findRows(own, 'risk-by-reason', ['reason', 'accounts', 'arr']).map(
      ({ reason, accounts, arr }) => ({
        reason: String(cleanFact(reason, redact) ?? 'unknown'),
        accounts: count(accounts),
        arr: money(arr, currency),
      }),
    ),
    evidence: proof === undefined ? NO_REPORT_EVIDENCE : showEvidence(proof.evidence, redact),
  };
}

function count(fact: Fact): number {
  return typeof fact === 'number' && Number.isFinite(fact) ? Math.trunc(fact) : 0;
}

function money(fact: Fact, currency: string | null): number | null {
  return typeof fact === 'number' && Number.isFinite(fact) ? toMajor(fact, currency) : null;
}

function fraction(fact: Fact): number | null {
  return typeof fact === 'number' && Number.isFinite(fact) ? roundTo(fact, DECIMALS) : null;
}

function pairOf(lo: number | null, hi: number | null): [number, number] | null {
  return lo === null || hi === null ? null : [lo, hi];
}
