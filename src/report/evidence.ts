import { MAX_QUOTE } from '../lib/evidence/evidence.ts';
import { cleanText, maskId } from '../lib/mask.ts';
import { compareBy } from '../lib/stable-order.ts';
import { cutWords } from '../lib/text/cut-text.ts';
import type { Evidence, EvidenceList } from '../model/evidence.ts';
import type { ReportEvidence } from '../model/report.ts';

/** Proofs shown per metric and finding; the total says how many there are. */
const MAX_SHOWN = 5;

const order = compareBy<Evidence>(
  (e) => -e.rank,
  (e) => e.quote,
  (e) => e.id ?? '',
  (e) => e.at.source,
  (e) => e.at.row,
  (e) => e.at.column ?? '',
);

/** The best proofs, one per quote where that can be, with personal data masked. */
export function showEvidence(evidence: EvidenceList, redact: boolean): ReportEvidence {
  const sorted = [...evidence.shown].sort(order);
  const said = sorted.map((e) => cutWords(e.quote, MAX_QUOTE));
  const firsts = sorted.filter((_, i) => said.indexOf(said[i] ?? '') === i);
  const repeats = sorted.filter((e) => !firsts.includes(e));
  const shown = [...firsts, ...repeats].slice(0, MAX_SHOWN).map((e) => ({
    at:
      e.at.column === undefined
        ? { source: e.at.source, row: e.at.row }
        : { source: e.at.source, row: e.at.row, column: e.at.column },
    id: e.id !== null && redact ? maskId(e.id) : e.id,
    quote: cleanText(e.quote, MAX_QUOTE, redact),
  }));
  return { total: Math.max(evidence.total, evidence.shown.length), shown };
}

export const NO_REPORT_EVIDENCE: ReportEvidence = { total: 0, shown: [] };
