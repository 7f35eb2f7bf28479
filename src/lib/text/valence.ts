import type { Clause, Text } from '../../model/signal.ts';
import { isNegated, isNegator } from './negation.ts';
import { PhraseBook, type PhraseHit } from './phrases.ts';
import { INTENSIFIERS, PHRASE_VALENCE, WISHES, WORD_VALENCE } from './valence.data.ts';
import { idOf, internWord } from './word-ids.ts';

/** What the words of a clause feel like: `sum` of signed valences, and the share of each sign. */
export interface Valence {
  readonly sum: number;
  readonly positive: number;
  readonly negative: number;
}

export type ReadValence = (text: Text, clause: Clause) => Valence;

/** What says nothing feels like. */
export const NEUTRAL: Valence = { sum: 0, positive: 0, negative: 0 };

/** Saying no is a little negative even when nothing known is denied. */
const DENIED: Valence = { sum: -0.4, positive: 0, negative: -0.4 };

/** Negated praise is worse than no praise; negated blame is better than none, but less so. */
const NOT_GOOD = -0.8;
const NOT_BAD = -0.5;
const CAPITALS = 0.7;
/** What is wished for is missing. */
const WISHED = -1.4;

let compiled: ReadValence | null = null;

/** The reader of the lexicon, compiled when first asked for and shared: it holds no state. */
export function createValenceReader(): ReadValence {
  compiled ??= compile();
  return compiled;
}

function compile(): ReadValence {
  const book = new PhraseBook(entries());
  const boosts = new Map(
    INTENSIFIERS.flatMap(([boost, words]) => wordsOf(words).map((word) => [internWord(word), boost])),
  );
  return (text, clause) => {
    const hits = book.find(text.tokens, clause.from, clause.to);
    if (hits.length === 0) return hasNegator(text, clause) ? DENIED : NEUTRAL;
    let positive = 0;
    let negative = 0;
    // Good words about what is wished for praise nothing that is there.
    let isWished = false;
    for (const hit of hits) {
      isWished ||= hit.value.isWish;
      const value = weigh(hit, text, clause, boosts);
      if (value <= 0) negative += value;
      else if (!isWished) positive += value;
    }
    return { sum: positive + negative, positive, negative };
  };
}

function hasNegator(text: Text, { from, to }: Clause): boolean {
  for (let i = from; i < to; i++) if (isNegator(text.tokens[i])) return true;
  return false;
}

/** What a word or phrase feels like. */
interface Feeling {
  readonly valence: number;
  readonly isWish: boolean;
}

function* entries(): Iterable<readonly [string, Feeling]> {
  const known = new Set<string>();
  for (const [valence, words] of WORD_VALENCE) {
    const feeling = { valence, isWish: false };
    for (const word of wordsOf(words)) {
      const pattern = word.replaceAll('-', ' ');
      if (known.has(pattern)) continue;
      known.add(pattern);
      yield [pattern, feeling];
    }
  }
  for (const [valence, phrases] of PHRASE_VALENCE) {
    const feeling = { valence, isWish: false };
    for (const phrase of phrases) yield [phrase, feeling];
  }
  const wish = { valence: WISHED, isWish: true };
  for (const phrase of WISHES) yield [phrase, wish];
}

function wordsOf(words: string): string[] {
  return words.trim().split(/\s+/);
}

function weigh(
  hit: PhraseHit<Feeling>,
  text: Text,
  clause: Clause,
  boosts: ReadonlyMap<number, number>,
): number {
  const { valence } = hit.value;
  if (valence === 0) return 0;
  let size = Math.abs(valence);
  for (let i = Math.max(clause.from, hit.from - 2); i < hit.from; i++) {
    size += boosts.get(idOf(text.tokens[i])) ?? 0;
  }
  if (isShouted(text, hit.from)) size += CAPITALS;
  const value = Math.sign(valence) * Math.max(0.2, size);
  // A phrase that begins with a negator has it inside.
  if (isNegator(text.tokens[hit.from])) return value;
  if (!isNegated(text, clause.from, hit.from)) return value;
  return value * (value > 0 ? NOT_GOOD : NOT_BAD);
}

/** `AWFUL` in a text that is not all capitals would be louder; the rest of the text is not worth the look. */
function isShouted(text: Text, at: number): boolean {
  const token = text.tokens[at];
  if (token === undefined || token.end - token.start < 3) return false;
  const last = text.raw.charCodeAt(token.end - 1);
  return last >= 65 && last <= 90 && text.raw.charCodeAt(token.start + 1) <= 90;
}
