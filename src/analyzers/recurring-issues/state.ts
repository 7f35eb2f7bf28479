import { clusterOf } from '../../lib/clusters.ts';
import { type EvidenceItem, quote } from '../../lib/evidence.ts';
import { recordKey, sampleKey } from '../../lib/record-key.ts';
import { mergeSamples, RowSample, type SampleState } from '../../lib/sample.ts';
import { Stems } from '../../lib/stems.ts';
import type { Observation, Span } from '../../model/signal.ts';

/** Complaints kept; up to as many, the groups are exact. */
export const CAP = 4000;

/** Words of a complaint that are compared, and the text they are looked for in. */
const MAX_WORDS = 16;
const MAX_TEXT = 300;

/** A complaint of fewer words is like too many others. */
const MIN_WORDS = 2;

export type Complaint = {
  /** Distinct stems of the subject and of the deciding clause, sorted. */
  readonly words: readonly string[];
  /** Account hash, or null when the ticket names none. */
  readonly account: number | null;
  readonly quote: EvidenceItem | null;
};

/** At most 4,000 complaints of 16 words and a quote. */
export type State = { readonly complaints: SampleState<Complaint> };

export function map(batch: readonly Observation<'tickets'>[]): State {
  const complaints = new RowSample<Complaint>(CAP);
  const stems = new Stems();
  for (const observation of batch) {
    const { record, signals } = observation;
    if (signals.intent?.label !== 'defect') continue;
    const words = complaintWords(observation, signals.intent.span, stems);
    const { hash, key } = sampleKey(observation, words);
    const account = record.account === null ? null : clusterOf(record.account, recordKey(observation));
    complaints.add(hash, key, { words, account, quote: quoteOf(observation, signals.intent.span) });
  }
  return { complaints: complaints.toState() };
}

export function merge(a: State, b: State): State {
  return { complaints: mergeSamples(a.complaints, b.complaints, CAP) };
}

/** What the complaint is about; empty when that is too little to compare. */
function complaintWords(
  { record, texts }: Observation<'tickets'>,
  span: Span | null,
  stems: Stems,
): readonly string[] {
  const deciding = span === null ? undefined : texts[span.text];
  const clause = deciding === undefined || span === null ? '' : deciding.raw.slice(span.start, span.end);
  const subject = record.subject.slice(0, MAX_TEXT);
  const source = `${subject} ${clause.slice(0, MAX_TEXT)}`;
  const words = [...new Set(stems.of(source.trim() === '' ? record.body.slice(0, MAX_TEXT) : source))];
  return words.length < MIN_WORDS ? [] : words.slice(0, MAX_WORDS).sort();
}

function quoteOf(observation: Observation<'tickets'>, span: Span | null): EvidenceItem | null {
  const evidence = quote(observation, span);
  return evidence === null ? null : { ...evidence, at: { ...evidence.at } };
}
