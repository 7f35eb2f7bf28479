import type { Text } from '../model/signal.ts';
import { CUSTOMER_CUES } from './customer.data.ts';
import { CUSTOMER_HEADS, customerWords } from './learned.ts';

/** What learned words and rules are worth in what customers write, and a constant a place. */
export interface CustomerCues {
  readonly words: number;
  readonly rules: number;
  readonly constants: readonly number[];
}

/** Learned words and pairs below which a text is left to the rules, the more the fewer it has: little tells little. */
const SHORT = 40;
/** Odds by the rules alone, where they found something and where they did not. */
const FOUND = 1;
const SILENT = -2.5;

/**
 * Logarithms of the odds of each place of a head, by words and rules together.
 * @param ruled by place: 1 where the rules found it, else 0
 */
export function customerOdds(
  texts: readonly Text[],
  head: keyof typeof CUSTOMER_HEADS,
  ruled: ArrayLike<number>,
): readonly number[] {
  const { from, size } = CUSTOMER_HEADS[head];
  const { scores, count, weighed } = customerWords(texts);
  const said: number[] = [];
  const share = brevity(count);
  for (let column = from; column < from + size; column++) said.push((scores[column] ?? 0) * share);
  return weighWords({ said, weighed, ruled }, CUSTOMER_CUES[head]);
}

/** What scores of a text of so many words and pairs are multiplied by: a short one says no more with each of them. */
export function brevity(count: number): number {
  return Math.sqrt(Math.min(1, count / SHORT));
}

interface Heard {
  /** What the words say, by place. */
  readonly said: ArrayLike<number>;
  /** How many words and pairs that were learned from there are: in another language there are hardly any. */
  readonly weighed: number;
  readonly ruled: ArrayLike<number>;
}

/** The same, for scores that are at hand. */
export function weighWords(
  { said, weighed, ruled }: Heard,
  { words, rules, constants }: CustomerCues,
): readonly number[] {
  const heard = Math.min(1, weighed / SHORT);
  const odds: number[] = [];
  for (let place = 0; place < said.length; place++) {
    const found = ruled[place] ?? 0;
    const learned = words * (said[place] ?? 0) + rules * found + (constants[place] ?? 0);
    odds.push(heard * learned + (1 - heard) * (found === 1 ? FOUND : SILENT));
  }
  return odds;
}
