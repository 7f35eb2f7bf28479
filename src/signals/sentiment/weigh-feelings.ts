import { addDense } from '../dense.ts';
import { GENRES } from '../genre.ts';

/** Negative, neutral, positive. */
export const FEELING_CLASSES = 3;

/** What is told of how a text feels. */
export interface Told {
  /** By learned words, negative, neutral, positive: from all that was labelled. */
  readonly words: Float64Array;
  /** By words that customers of software alone were heard to use, from discontent to content. */
  readonly content: number;
  /** By the lexicon: `readFeelings`. */
  readonly lexicon: Float64Array;
}

/** What each of it counts. */
export interface Worth {
  readonly words: number;
  readonly content: number;
  /** `addDense` takes them with the numbers of the lexicon. */
  readonly lexicon: readonly number[];
}

/** Share of customers' texts among the genres above which a text counts as one, the more the nearer it is to 1. */
const MAYBE = 0.5;

/** How much a text is read as customers of software are: 0 not at all, 1 as nothing else. */
export function customerShare(genres: Float64Array): number {
  return Math.max(0, ((genres[GENRES.customer] ?? 0) - MAYBE) / (1 - MAYBE));
}

/** Logarithms of the odds of each class, short of a constant. */
export function weighFeelings({ words, content, lexicon }: Told, worth: Worth): Float64Array {
  const scores = words.map((score) => score * worth.words);
  scores[0] = (scores[0] ?? 0) - content * worth.content;
  scores[FEELING_CLASSES - 1] = (scores[FEELING_CLASSES - 1] ?? 0) + content * worth.content;
  return addDense(scores, lexicon, worth.lexicon);
}
