import { isAmbiguous, type NameHit, type NameMatcher } from '../../lib/capabilities/matcher.ts';
import type { Family } from '../../lib/complaints.ts';
import { isProductGap } from '../../lib/loss-groups.ts';
import { PhraseBook } from '../../lib/phrases.ts';
import { isSpecific } from '../../lib/proof-sentence.ts';
import { readRiskReasons } from '../../lib/read-risk-reasons.ts';
import { sentenceAround, spanOfWords, tokenAt } from '../../lib/widen-span.ts';
import { WordSet } from '../../lib/word-set.ts';
import type { Clause, Observation, Span, Text } from '../../model/signal.ts';
import { ASKS, IDLE, LACKS } from './wishes.data.ts';

/** What a statement is about, where it is no capability. */
export const NO_MATCH = -1;
export const AMBIGUOUS = -2;
/** It says that something is missing, and not what. */
export const UNSAID = -3;

/** Somebody says that something is missing or cannot be done. */
export interface Statement {
  /** Place of the capability in the list, or one of the above. */
  readonly capability: number;
  /** The words that matched. */
  readonly words: string;
  /** The sentence it stands in; null where a record has no words. */
  readonly span: Span | null;
}

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
interface Sentence {
  readonly text: number;
  readonly words: Clause;
}

/**
 * What a record says is missing: one statement for each capability its wishes name, else one for the record. What
 * counts as a wish does not depend on the capabilities, so that the list cannot choose its own evidence.
 * @param matcher null where no capabilities are known
 * @returns nothing for a record that misses nothing
 */
export function readStatements(
  observation: Observation<Family>,
  matcher: NameMatcher | null,
): readonly Statement[] {
  const sentences = findWishes(observation);
  if (sentences === null) return [];
  const { texts } = observation;
  const found: { readonly hit: NameHit; readonly sentence: Sentence }[] = [];
  for (const sentence of matcher === null ? [] : sentences) {
    const text = texts[sentence.text];
    const hits = text === undefined ? [] : (matcher?.find(text, sentence.words) ?? []);
    if (isAmbiguous(hits)) {
      const words = [...new Set(hits.map((hit) => hit.words))].join(' / ');
      return [{ capability: AMBIGUOUS, words, span: spanOf(texts, sentence) }];
    }
    for (const hit of hits) {
      if (!found.some((known) => known.hit.owner === hit.owner)) found.push({ hit, sentence });
    }
  }
  if (found.length > 0) {
    return found.slice(0, MAX_STATEMENTS).map(({ hit, sentence }) => ({
      capability: hit.owner,
      words: hit.words,
      span: spanOf(texts, sentence),
    }));
  }
  const best = pickTelling(texts, sentences);
  const capability = saysWhat(texts, sentences) ? NO_MATCH : UNSAID;
  return [{ capability, words: '', span: best === undefined ? null : spanOf(texts, best) }];
}

/** The sentences that wish for something; null for a record that wishes for nothing. */
function findWishes({ record, signals, texts }: Observation<Family>): readonly Sentence[] | null {
  switch (record.kind) {
    case 'tickets': {
      const label = signals.intent?.label;
      if (label === 'enhancement')
        return [...headings(texts), ...around(texts, signals.intent?.span), ...cued(texts, ANY)];
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

/** Sentences with one of the cues, each once. Praise wishes for nothing. */
function cued(texts: readonly Text[], cues: ReadonlySet<Cue>): Sentence[] {
  return texts.flatMap((text, index) => {
    if (text.prior === 'positive') return [];
    const sentences: Sentence[] = [];
    for (const { from, to } of text.clauses) {
      for (const hit of book.find(text.tokens, from, to)) {
        if (!cues.has(hit.value) || sentences.length === MAX_SENTENCES) continue;
        const words = sentenceAround(text, hit.from);
        if (sentences.at(-1)?.words.from !== words.from) sentences.push({ text: index, words });
      }
    }
    return sentences;
  });
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

/** Subjects name what the text below them wishes for. */
function headings(texts: readonly Text[]): Sentence[] {
  return texts.flatMap((text, index) =>
    isHeading(text) ? [{ text: index, words: { from: 0, to: text.tokens.length } }] : [],
  );
}

function around(texts: readonly Text[], span: Span | null | undefined): Sentence[] {
  const text = span == null ? undefined : texts[span.text];
  if (span == null || text === undefined || text.tokens.length === 0) return [];
  const at = Math.min(tokenAt(text, span.start), text.tokens.length - 1);
  return [{ text: span.text, words: sentenceAround(text, at) }];
}

function orNull(sentences: readonly Sentence[]): readonly Sentence[] | null {
  return sentences.length === 0 ? null : sentences;
}

function isHeading(text: Text | undefined): boolean {
  return text?.field === 'subject' || text?.field === 'lossReason' || text?.field === 'reason';
}

/** The sentence that tells most of what is missing; one below the heading where there is any. */
function pickTelling(texts: readonly Text[], sentences: readonly Sentence[]): Sentence | undefined {
  const worth = (sentence: Sentence): number =>
    Math.min(countSpecific(texts, sentence), ENOUGH) + (isHeading(texts[sentence.text]) ? 0 : 2);
  return sentences.reduce<Sentence | undefined>(
    (best, one) => (best === undefined || worth(one) > worth(best) ? one : best),
    undefined,
  );
}

/** More words of content make a sentence no clearer. */
const ENOUGH = 4;

/** `Product gap` says that something is missing, and not what. */
function saysWhat(texts: readonly Text[], sentences: readonly Sentence[]): boolean {
  return sentences.reduce((sum, sentence) => sum + countSpecific(texts, sentence), 0) >= MIN_SPECIFIC;
}

function countSpecific(texts: readonly Text[], { text, words }: Sentence): number {
  const tokens = texts[text]?.tokens.slice(words.from, words.to) ?? [];
  return tokens.filter((token) => isSpecific(token) && !VAGUE.has(token)).length;
}

/** Words that tell what something is about, of which a statement that says what is missing has some. Our choice. */
const MIN_SPECIFIC = 2;

const VAGUE = new WordSet(
  `missing lack lacks lacking gap gaps functionality functions function feature features fit limitation limitations
  integration integrations capability capabilities option options wish wishes enhancement suggestion idea ideas`,
);

function spanOf(texts: readonly Text[], { text: index, words }: Sentence): Span | null {
  const text = texts[index];
  return text === undefined ? null : spanOfWords(text, index, words);
}
