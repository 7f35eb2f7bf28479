import type { EvidenceItem } from '../../lib/evidence/evidence.ts';
import { quoteItem } from '../../lib/evidence/evidence-items.ts';
import { chooseFor, type Proof, proveSpan } from '../../lib/evidence/proof-sentence.ts';
import { sampleKey } from '../../lib/evidence/record-key.ts';
import { hash32 } from '../../lib/hash.ts';
import { clusterOf } from '../../lib/states/clusters.ts';
import { mergeSamples, RowSample, type SampleState } from '../../lib/states/sample.ts';
import { isSpecific } from '../../lib/text/specific-words.ts';
import { Stems } from '../../lib/text/stems.ts';
import { tokenAt } from '../../lib/text/widen-span.ts';
import type { MapContext } from '../../model/analyzer.ts';
import type { Observation, Span, Text } from '../../model/signal.ts';

/** Complaints kept; up to as many, the groups are exact. */
export const CAP = 4000;

/** The same words come back in every batch. */
const stems = new Stems();

/** Words of a complaint that are compared. */
const MAX_WORDS = 20;

/** A complaint of fewer words is like too many others. */
const MIN_WORDS = 2;

export type Complaint = {
  /** Distinct stems of the subject and of the sentence that proves it, sorted. */
  readonly words: readonly string[];
  /** Account hash, or null when the ticket names none. */
  readonly account: number | null;
  readonly quote: EvidenceItem | null;
};

/** At most 4,000 complaints of 20 words and a quote. */
export type State = { readonly complaints: SampleState<Complaint> };

export function map(batch: readonly Observation<'tickets'>[], ctx: MapContext): State {
  const complaints = new RowSample<Complaint>(CAP, ctx.floors?.at('complaints', CAP));
  for (const observation of batch) {
    const { record, signals } = observation;
    if (signals.intent?.label !== 'defect') continue;
    const place = sampleKey(observation);
    if (complaints.passes(place.hash)) continue;
    const proof = chooseComplaint(observation, signals.intent.span);
    const words = complaintWords(observation.texts, proof?.span ?? null);
    const account = record.account === null ? null : clusterOf(record.account, '');
    const evidence = quoteItem(observation, proof?.span ?? null, proof?.quality ?? 0);
    complaints.add(place.hash, `${hash32(words.join(' '))} ${place.key}`, {
      words,
      account,
      quote: evidence,
    });
  }
  return { complaints: complaints.toState() };
}

export function merge(a: State, b: State): State {
  return { complaints: mergeSamples(a.complaints, b.complaints, CAP) };
}

/** What customers tell about themselves (`I cleared the cache`) is said of every issue, so it identifies none. */
function chooseComplaint(observation: Observation<'tickets'>, intent: Span | null): Proof | null {
  const { texts } = observation;
  const proof = chooseFor(observation, intent, -1);
  if (proof === null || intent === null) return proof;
  const { span } = proof;
  if (span.text === intent.text && span.start < intent.end && span.end > intent.start) return proof;
  return TELLERS.has(wordAt(texts, span)) ? proveSpan(texts, intent, -1) : proof;
}

function wordAt(texts: readonly Text[], span: Span, place = 0): string {
  const text = texts[span.text];
  return text?.tokens[tokenAt(text, span.start) + place]?.word ?? '';
}

/** `I looked in the help centre` tells what somebody did before writing, not what is wrong. */
function tellsDeeds(texts: readonly Text[], span: Span): boolean {
  return TELLERS.has(wordAt(texts, span)) && DEEDS.has(wordAt(texts, span, 1));
}

const DEEDS: ReadonlySet<string> = new Set(
  'cleared checked looked searched read tried restarted rebooted reinstalled logged know understand asked called'.split(
    ' ',
  ),
);

const TELLERS: ReadonlySet<string> = new Set(['i', 'we', "i've", "we've", "i'm", "we're", "i'd", "we'd"]);

/** What the complaint is about: its heading and the sentence that proves it; empty when that is too little. */
function complaintWords(texts: readonly Text[], span: Span | null): readonly string[] {
  const words = new Set<string>();
  for (const [index, text] of texts.entries()) {
    const isHeading = text.field === 'subject';
    if (!isHeading && (span === null || index !== span.text || tellsDeeds(texts, span))) continue;
    const [start, end] = isHeading || span === null ? [0, Infinity] : [span.start, span.end];
    for (let at = tokenAt(text, start); at < text.tokens.length; at++) {
      const token = text.tokens[at];
      if (token === undefined || token.start >= end || words.size === MAX_WORDS) break;
      if (token.start >= start && isSpecific(token)) words.add(stems.stem(token.word));
    }
  }
  return words.size < MIN_WORDS ? [] : [...words].sort();
}
