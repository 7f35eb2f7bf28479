import { softmax } from '../lib/statistics/softmax.ts';
import type { Text } from '../model/signal.ts';
import { GENRE_CONSTANTS } from './genre.data.ts';
import { learnedScores } from './learned.ts';

/** Places of the genres among the columns of the head that tells them apart. */
export const GENRES = { issue: 0, appReview: 1, utterance: 2, customer: 3 } as const;

/** Genres are told apart easily; undecided is put between them. */
const GENRE_HEAT = 0.7;

/** @param scores changed and given back */
export function genreShares(scores: Float64Array, constants: readonly number[]): Float64Array {
  for (let i = 0; i < scores.length; i++) scores[i] = GENRE_HEAT * ((scores[i] ?? 0) + (constants[i] ?? 0));
  return softmax(scores);
}

/** Made once and written over by the next text: lists of numbers are slow to make. */
const SCORES = new Float64Array(GENRE_CONSTANTS.length);

/** How much of each genre the texts of a record are written in, by its place in `GENRES`; they sum to 1. */
export function genresOf(texts: readonly Text[]): Float64Array {
  return genreShares(learnedScores(texts, 'genre', SCORES), GENRE_CONSTANTS);
}
