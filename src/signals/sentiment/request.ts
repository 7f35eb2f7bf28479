import { REQUEST_CLASSES } from '../../model/kinds.ts';
import type { Opinions } from './blend.ts';
import { MOODS } from './moods.ts';

/** How many numbers `weighRequest` takes, all by mood: what lexicon and customers' words are worth, and a constant for each class. */
export const REQUEST_SIZE = (2 + REQUEST_CLASSES.length) * MOODS;

/**
 * Scores of the moods of a customer's ticket by lexicon, words learned from customers, and what it asks for: who reports
 * a fault is hardly ever pleased, and who asks how something is done is seldom angry. Linear in the worths.
 * @param request place in `REQUEST_CLASSES`
 */
export function weighRequest(
  { lexicon, customer }: Pick<Opinions, 'lexicon' | 'customer'>,
  { request, worths }: { readonly request: number; readonly worths: ArrayLike<number> },
): Float64Array {
  const worth = (row: number, mood: number): number => worths[row * MOODS + mood] ?? 0;
  return customer.map(
    (said, i) => worth(0, i) * (lexicon[i] ?? 0) + worth(1, i) * said + worth(2 + request, i),
  );
}
