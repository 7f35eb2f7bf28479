import { isProductGap } from '../../lib/accounts/loss-groups.ts';
import { readRiskReasons } from '../../lib/accounts/read-risk-reasons.ts';
import type { NameMatcher } from '../../lib/capabilities/matcher.ts';
import { isAmbiguous, type NameHit } from '../../lib/capabilities/name-hits.ts';
import type { Family } from '../../lib/complaints.ts';
import { PhraseBook } from '../../lib/text/phrases.ts';
import { sentenceAround, tokenAt } from '../../lib/text/widen-span.ts';
import type { Clause, Observation, Span, Text } from '../../model/signal.ts';
import { ASKS, IDLE, LACKS } from './wishes.data.ts';

/** Capabilities one record speaks of at most. */
const MAX_STATEMENTS = 3;
/** Sentences looked at per text: wishes come early. */
const MAX_SENTENCES = 24;

const book = new PhraseBook<Cue>([
  ...LACKS.map((pattern) => [pattern, 'lack'] as const),
  ...ASKS.map((pattern) => [pattern, 'ask'] as const),
  ...IDLE.map((pattern) => [pattern, 'idle'] as const),
]);
type Cue = 'lack' | 'ask' | 'idle';

/** A sentence of one text of a record. */
export interface Sentence {
  readonly text: number;
  readonly words: Clause;
}

/** Something a record says is missing, before anybody has asked for its words. */
export interface Wish {
  /** The capability it names, several that nobody can tell apart, or none. */
  readonly hits: readonly NameHit[];
  /** Where it is named; without a name, every sentence that wishes for something. */
  readonly sentences: readonly Sentence[];
}

/**
 * What a record says is missing: one wish for each capability its sentences name, else one for the record. What
 * counts as a wish does not depend on the capabilities, so that the list cannot choose its own evidence.
 * @param matcher null where no capabilities are known
 * @returns nothing for a record that misses nothing
 */
export function readWishes(observation: Observation<Family>, matcher: NameMatcher | null): readonly Wish[] {
  const sentences = findWishes(observation);
  if (sentences === null) return NONE;
  const found: Wish[] = [];
  if (matcher !== null) {
    for (const sentence of sentences) {
      const text = observation.texts[sentence.text];
      const hits = text === undefined ? NONE : matcher.find(text, sentence.words);
      if (isAmbiguous(hits)) return [{ hits, sentences: [sentence] }];
      for (const hit of hits) {
        if (!found.some((known) => known.hits[0]?.owner === hit.owner))
          found.push({ hits: [hit], sentences: [sentence] });
      }
    }
  }
  return found.length === 0 ? [{ hits: NONE, sentences }] : found.slice(0, MAX_STATEMENTS);
}

const NONE: readonly never[] = [];

/** The sentences that wish for something; null for a record that wishes for nothing. */
function findWishes({ record, signals, texts }: Observation<Family>): readonly Sentence[] | null {
  switch (record.kind) {
    case 'tickets': {
      const label = signals.intent?.label;
      if (label === 'enhancement') return cued(texts, ANY, wished(texts, signals.intent?.span ?? null));
      return label === 'how-to' ? orNull(cued(texts, ASKED)) : null;
    }
    case 'reviews':
      return orNull(cued(texts, ANY));
    case 'deals': {
      const primary = signals['loss-reason']?.primary ?? null;
      if (record.outcome !== 'lost' || !isProductGap(primary)) return null;
      return primary === 'missing-feature' || primary === 'integration'
        ? all(texts)
        : orNull(cued(texts, ANY));
    }
    case 'interviews':
      if (record.aspect === 'missing') return all(texts);
      return record.aspect === 'love' ? null : orNull(cued(texts, ANY));
    case 'risk-accounts': {
      const reasons = readRiskReasons(texts);
      if (reasons.includes('missing-feature') || reasons.includes('integration')) return all(texts);
      return orNull(cued(texts, ANY));
    }
  }
}

const ANY: ReadonlySet<Cue> = new Set<Cue>(['lack', 'ask']);
const ASKED: ReadonlySet<Cue> = new Set<Cue>(['ask']);

/** Adds the sentences with one of the cues, each once, to those found. Praise wishes for nothing. */
function cued(texts: readonly Text[], cues: ReadonlySet<Cue>, found: Sentence[] = []): Sentence[] {
  for (let index = 0; index < texts.length; index++) {
    const text = texts[index];
    if (text !== undefined && text.prior !== 'positive') addCued(text, index, { cues, found });
  }
  return found;
}

function addCued(
  text: Text,
  index: number,
  { cues, found }: { readonly cues: ReadonlySet<Cue>; readonly found: Sentence[] },
): void {
  const start = found.length;
  for (const { from, to } of text.clauses) {
    for (const hit of book.find(text.tokens, from, to)) {
      if (!cues.has(hit.value) || found.length - start === MAX_SENTENCES) continue;
      const words = sentenceAround(text, hit.from);
      const isNew = found.length === start || found.at(-1)?.words.from !== words.from;
      if (isNew) found.push({ text: index, words });
    }
  }
}

/** Every sentence. */
function all(texts: readonly Text[]): Sentence[] {
  return texts.flatMap((text, index) => {
    const sentences: Sentence[] = [];
    for (let from = 0; from < text.tokens.length && sentences.length < MAX_SENTENCES; ) {
      const words = { from, to: Math.max(from + 1, sentenceAround(text, from).to) };
      sentences.push({ text: index, words });
      from = words.to;
    }
    return sentences;
  });
}

/** The subject, which names what the text below it wishes for, and the sentence that decided. */
function wished(texts: readonly Text[], span: Span | null): Sentence[] {
  const found: Sentence[] = [];
  for (let index = 0; index < texts.length; index++) {
    const text = texts[index];
    if (text !== undefined && isHeading(text))
      found.push({ text: index, words: { from: 0, to: text.tokens.length } });
  }
  const text = span === null ? undefined : texts[span.text];
  if (span === null || text === undefined || text.tokens.length === 0) return found;
  const at = Math.min(tokenAt(text, span.start), text.tokens.length - 1);
  found.push({ text: span.text, words: sentenceAround(text, at) });
  return found;
}

function orNull(sentences: readonly Sentence[]): readonly Sentence[] | null {
  return sentences.length === 0 ? null : sentences;
}

/** Subjects name what the text below them wishes for. */
export function isHeading(text: Text | undefined): boolean {
  return text?.field === 'subject' || text?.field === 'lossReason' || text?.field === 'reason';
}
