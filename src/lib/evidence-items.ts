import type { Evidence } from '../model/evidence.ts';
import { type EvidenceItem, EvidenceSample, type EvidenceState } from './evidence.ts';

/** The JSON form of a quote, for states that keep one beside each row. */
export function toItem(evidence: Evidence | null): EvidenceItem | null {
  if (evidence === null) return null;
  return { at: { ...evidence.at }, id: evidence.id, quote: evidence.quote, rank: evidence.rank };
}

/** The best evidence of rows that hold their own; rows without words count, but show nothing. */
export function collectEvidence(rows: Iterable<{ readonly evidence: EvidenceItem | null }>): EvidenceState {
  const sample = new EvidenceSample();
  for (const { evidence } of rows) sample.add(evidence);
  return sample.toState();
}

/** Evidence of rows, those with the highest rank first. */
export function collectRanked<T extends { readonly evidence: EvidenceItem | null }>(
  rows: Iterable<T>,
  rank: (row: T) => number,
): EvidenceState {
  const sample = new EvidenceSample();
  for (const row of rows) sample.add(row.evidence === null ? null : { ...row.evidence, rank: rank(row) });
  return sample.toState();
}
