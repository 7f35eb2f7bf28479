import type { Evidence } from '../../model/evidence.ts';
import type { Observation, Span } from '../../model/signal.ts';
import { hashName } from '../hash-name.ts';
import { type EvidenceItem, EvidenceSample, type EvidenceState, quote, spreadEvidence } from './evidence.ts';
import { named } from './reviewer.ts';

/** The JSON form of a quote, for states that keep one beside each row. */
export function toItem(evidence: Evidence | null, who = 0): EvidenceItem | null {
  if (evidence === null) return null;
  return { at: evidence.at, id: evidence.id, quote: evidence.quote, rank: evidence.rank, who };
}

/** `quote` with the customer it comes from. */
export function quoteItem(observation: Observation, span: Span | null, rank = 0): EvidenceItem | null {
  return toItem(quote(observation, span, rank), hashSpeaker(observation));
}

/** Hash of the customer whose words an observation holds; 0 when nobody is named. */
export function hashSpeaker({ record }: Observation): number {
  const name = speakerOf(record);
  return name === null ? 0 : hashName(name, 29);
}

/** Whose words a record holds, as it names them; null when it names nobody, as "Verified User" does. */
export function speakerOf(record: Observation['record']): string | null {
  switch (record.kind) {
    case 'tickets':
      return record.account ?? record.requester;
    case 'reviews':
      return record.company ?? named(record.author);
    case 'deals':
      return record.account ?? record.name;
    case 'interviews':
      return record.interviewee ?? record.account;
    case 'risk-accounts':
      return record.account;
    case 'backlog':
      return null;
  }
}

/** The best evidence of rows that hold their own; rows without words count, but show nothing. */
export function collectEvidence(rows: Iterable<{ readonly evidence: EvidenceItem | null }>): EvidenceState {
  const sample = new EvidenceSample();
  for (const { evidence } of rows) sample.add(evidence);
  return spreadEvidence(sample.toState());
}

/** Evidence of rows, those with the highest rank first. */
export function collectRanked<T extends { readonly evidence: EvidenceItem | null }>(
  rows: Iterable<T>,
  rank: (row: T) => number,
): EvidenceState {
  const sample = new EvidenceSample();
  for (const row of rows) sample.add(row.evidence === null ? null : { ...row.evidence, rank: rank(row) });
  return spreadEvidence(sample.toState());
}
