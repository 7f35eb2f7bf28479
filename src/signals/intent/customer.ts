import { softmax } from '../../lib/statistics/softmax.ts';
import { REQUEST_CLASSES } from '../../model/kinds.ts';
import type { Reading } from '../../model/signal.ts';
import { GENRES, genresOf } from '../genre.ts';
import { countWords, customerScores } from '../learned.ts';
import { longShare } from '../long-share.ts';
import { BLEND } from './blend.data.ts';

const CLASSES = REQUEST_CLASSES.length;

/** Share of their genre from which on texts surely are by customers of software. */
const SURELY = 0.8;
/** Probability from which on all other opinions together change next to nothing. */
const DECIDED = 0.8;

/** What a ticket sounds like to the head that learned from customers' tickets alone, and whether one of them wrote it. */
export interface CustomerOpinion {
  /** Scores of the classes. */
  readonly customer: Float64Array;
  /** See `genresOf`. */
  readonly genres: Float64Array;
  /** Different words and pairs. */
  readonly count: number;
}

/** Whether a customer surely wrote a text, and no short one. */
export function isSurelyCustomers({ genres, count }: Omit<CustomerOpinion, 'customer'>): boolean {
  return (genres[GENRES.customer] ?? 0) >= SURELY && longShare(count) === 1;
}

/** Numbers that `weighAlone` takes: what the words are worth, and a constant for each class. */
export const ALONE_SIZE = 1 + CLASSES;

/** Scores of the classes by the words of customers alone; linear in the worths. */
export function weighAlone(customer: Float64Array, worths: ArrayLike<number>): Float64Array {
  return customer.map((said, i) => (worths[0] ?? 0) * said + (worths[1 + i] ?? 0));
}

/**
 * Probability of each class, in the order of `REQUEST_CLASSES`, where the words of customers alone decide: half of their
 * tickets are as plain, and need not be searched for cues.
 * @returns null where others may have written, and where they leave doubts
 */
export function tellAlone(opinion: CustomerOpinion, worths: ArrayLike<number>): Float64Array | null {
  if (!isSurelyCustomers(opinion)) return null;
  const shares = softmax(weighAlone(opinion.customer, worths));
  return Math.max(...shares) >= DECIDED ? shares : null;
}

/** The same of a record; null of what is no ticket. */
export function readCustomers({ record, texts }: Reading): Float64Array | null {
  if (record.kind !== 'tickets') return null;
  const [customer, genres] = [customerScores(texts, 'request'), genresOf(texts)];
  return tellAlone({ customer, genres, count: countWords(texts) }, BLEND.alone);
}
