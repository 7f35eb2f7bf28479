import type { Family } from '../../lib/complaints.ts';
import { isSpecific } from '../../lib/text/specific-words.ts';
import { spanOfWords } from '../../lib/text/widen-span.ts';
import { WordSet } from '../../lib/text/word-set.ts';
import type { Observation, Span, Text } from '../../model/signal.ts';
import { isHeading, type Sentence, type Wish } from './statements.ts';

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

/** A wish in its own words: looked for only where it is kept. */
export function tellWish({ texts }: Observation<Family>, { hits, sentences }: Wish): Statement {
  const sentence = hits.length === 0 ? pickTelling(texts, sentences) : sentences[0];
  const span = sentence === undefined ? null : spanOf(texts, sentence);
  const [hit] = hits;
  if (hit === undefined)
    return { capability: saysWhat(texts, sentences) ? NO_MATCH : UNSAID, words: '', span };
  if (hits.length === 1) return { capability: hit.owner, words: hit.words, span };
  const words = [...new Set(hits.map((one) => one.words))].join(' / ');
  return { capability: AMBIGUOUS, words, span };
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
  const tokens = texts[text]?.tokens ?? [];
  let count = 0;
  for (let at = words.from; at < words.to; at++) {
    const token = tokens[at];
    if (isSpecific(token) && !VAGUE.has(token)) count++;
  }
  return count;
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
