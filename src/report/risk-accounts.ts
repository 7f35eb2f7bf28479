import { roundTo } from '../lib/round.ts';
import type { AnalyzerTable, Fact } from '../model/conclusion.ts';
import type { Report } from '../model/report.ts';
import { NO_REPORT_EVIDENCE, showEvidence } from './evidence.ts';
import type { Analysis } from './input.ts';
import { DECIMALS } from './sums.ts';
import { cleanFact, toMajor } from './wording.ts';

// The analyzer hands over two tables and a finding by these names:
// `risk-summary`, one row: accounts, records, currency, ARR and ARR citing the product in minor units, share, lo, hi;
// `risk-by-reason`: reason, accounts, ARR in minor units.
const ANALYZER = 'risk-accounts';

/** What the risk register puts a price on; null without one. */
export function buildRiskAccounts(analyses: readonly Analysis[], redact: boolean): Report['riskAccounts'] {
  const conclusion = analyses.find(({ meta }) => meta.id === ANALYZER)?.conclusion;
  if (conclusion?.kind !== 'measured') return null;
  const summary = findTable(conclusion.tables, 'risk-summary')?.rows[0];
  if (summary === undefined) return null;
  const [accounts, records, currencyFact, arr, citing, share, lo, hi] = summary;
  const currency = typeof currencyFact === 'string' ? currencyFact : null;
  const proof = conclusion.findings.find((finding) => finding.key === ANALYZER);
  return {
    accounts: count(accounts),
    records: count(records),
    currency,
    arr: money(arr, currency),
    arrCitingProduct: money(citing, currency),
    shareCitingProduct: fraction(share),
    interval: pairOf(fraction(lo), fraction(hi)),
    byReason: (findTable(conclusion.tables, 'risk-by-reason')?.rows ?? []).map(
      ([reason, reasonAccounts, reasonArr]) => ({
        reason: String(cleanFact(reason ?? null, redact) ?? 'unknown'),
        accounts: count(reasonAccounts),
        arr: money(reasonArr, currency),
      }),
    ),
    evidence: proof === undefined ? NO_REPORT_EVIDENCE : showEvidence(proof.evidence, redact),
  };
}

function findTable(tables: readonly AnalyzerTable[] | undefined, id: string): AnalyzerTable | undefined {
  return tables?.find((table) => table.id === id);
}

function count(fact: Fact | undefined): number {
  return typeof fact === 'number' && Number.isFinite(fact) ? Math.trunc(fact) : 0;
}

function money(fact: Fact | undefined, currency: string | null): number | null {
  return typeof fact === 'number' && Number.isFinite(fact) ? toMajor(fact, currency) : null;
}

function fraction(fact: Fact | undefined): number | null {
  return typeof fact === 'number' && Number.isFinite(fact) ? roundTo(fact, DECIMALS) : null;
}

function pairOf(lo: number | null, hi: number | null): [number, number] | null {
  return lo === null || hi === null ? null : [lo, hi];
}
