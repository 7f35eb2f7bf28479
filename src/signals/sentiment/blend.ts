import { nearlyAll } from '../../lib/statistics/nearly-all.ts';
import { REQUEST_CLASSES, type RequestClass } from '../../model/kinds.ts';
import type { Text } from '../../model/signal.ts';
import { addDense } from '../dense.ts';
import { GENRES, genresOf } from '../genre.ts';
import { clauseValences, countWords, customerScores, learnedScores } from '../learned.ts';
import { longShare } from '../long-share.ts';
import { readFeelings } from './features.ts';
import { FEELING } from './feeling.data.ts';
import { MOODS } from './moods.ts';
import { weighRequest } from './request.ts';

/** Opinions about how a text feels, three scores each, and what tells how much they count. */
export interface Opinions {
  /** Words and lexicon together. */
  readonly both: Float64Array;
  /** Words alone, from what customers of software write. */
  readonly customer: Float64Array;
  /** The lexicon alone. */
  readonly lexicon: Float64Array;
  /** How much of each genre the text is written in. */
  readonly genres: Float64Array;
  /** Different words and pairs in it. */
  readonly count: number;
}

/**
 * Scores of the moods of texts, before what the form asked for.
 * @param request what a ticket asks for, where that is known: the less surely a customer of software writes, the less it counts
 */
export function blend(texts: readonly Text[], request: RequestClass | null): Float64Array {
  const opinions = formOpinions(texts);
  const scores = weighOpinions(opinions, FEELING.gate);
  if (request === null) return scores;
  const customers = opinions.genres[GENRES.customer] ?? 0;
  const share = customers * customers;
  const place = REQUEST_CLASSES.indexOf(request);
  const asked = weighRequest(opinions, { request: place, worths: FEELING.request });
  for (let i = 0; i < MOODS; i++) scores[i] = (1 - share) * (scores[i] ?? 0) + share * (asked[i] ?? 0);
  return scores;
}

function formOpinions(texts: readonly Text[]): Opinions {
  const numbers = readFeelings(texts, clauseValences(texts));
  return {
    both: addDense(learnedScores(texts, 'sentiment'), numbers, FEELING.both),
    customer: addDense(customerScores(texts, 'mood'), NO_NUMBERS, FEELING.customer),
    lexicon: addDense(new Float64Array(MOODS), numbers, FEELING.lexicon),
    genres: genresOf(texts),
    count: countWords(texts),
  };
}

const NO_NUMBERS = new Float64Array(0);

/** How many numbers `weighOpinions` takes: five worths of opinions, and a constant a mood. */
const WORTHS = 5;
export const GATE_SIZE = WORTHS + MOODS;

/**
 * The weighed sum of the opinions; linear in the gate. In short texts the lexicon counts more; in longer ones by customers,
 * who tell how things are rather than how they feel, the words that were learned from them.
 */
export function weighOpinions(
  { both, lexicon, genres, count }: Opinions,
  gate: ArrayLike<number>,
): Float64Array {
  const long = longShare(count);
  const told = long * nearlyAll(genres[GENRES.customer] ?? 0);
  const ofBoth = (gate[0] ?? 0) + told * (gate[1] ?? 0);
  const ofLexicon = (gate[2] ?? 0) + long * (gate[3] ?? 0) + told * (gate[4] ?? 0);
  const scores = new Float64Array(MOODS);
  for (let i = 0; i < MOODS; i++) {
    scores[i] = ofBoth * (both[i] ?? 0) + ofLexicon * (lexicon[i] ?? 0) + (gate[WORTHS + i] ?? 0);
  }
  return scores;
}
