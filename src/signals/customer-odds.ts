import type { Text } from '../model/signal.ts';
import { CUSTOMER_CUES } from './customer.data.ts';
import { CUSTOMER_HEADS, customerWords } from './learned.ts';

/** What learned words and rules are worth in what customers write. */
export interface CustomerGate {
  /** What the first ones of `readTerms` are worth. */
  readonly terms: readonly number[];
  /** What it is worth that the rules found it, by place. */
  readonly found: readonly number[];
  readonly constants: readonly number[];
}

export interface CustomerCues extends CustomerGate {
  /** What is said before any word is, by place. */
  readonly bases: readonly number[];
}

/**
 * Learned words and pairs below which a text says no more with each of them, and is left to the rules, the more the
 * fewer it has: little tells little.
 */
const SHORT = 40;
/** And below which one gets no shorter. */
const SHORTEST = 4;
/** Odds by the rules alone, where they found something and where they did not. */
const FOUND = 1;
const SILENT = -2.5;

/**
 * Logarithms of the odds of each place of a head, by words and rules together.
 * @param ruled by place: 1 where the rules found it, else 0
 */
export function customerOdds(
  texts: readonly Text[],
  head: keyof typeof CUSTOMER_CUES,
  ruled: ArrayLike<number>,
): readonly number[] {
  const { from, size } = CUSTOMER_HEADS[head];
  const cues = CUSTOMER_CUES[head];
  const { scores, count, weighed } = customerWords(texts);
  const share = brevity(count);
  const said: number[] = [];
  for (let place = 0; place < size; place++)
    said.push((scores[from + place] ?? 0) * share + (cues.bases[place] ?? 0));
  return weighWords({ said, weighed, ruled }, cues);
}

/** What scores of a text of so many words and pairs are multiplied by: a short one says no more with each of them. */
export function brevity(count: number): number {
  return Math.sqrt(Math.min(1, count / SHORT));
}

export interface Heard {
  /** What the words say, by place. */
  readonly said: ArrayLike<number>;
  /** How many words and pairs that were learned from there are: in another language there are hardly any. */
  readonly weighed: number;
  /** By place: 1 where the rules found it, else 0. */
  readonly ruled: ArrayLike<number>;
}

/** The same, for what is at hand. */
export function weighWords(heard: Heard, { terms, found, constants }: CustomerGate): readonly number[] {
  const odds: number[] = [];
  const most = loudest(heard);
  const share = Math.min(1, heard.weighed / SHORT);
  for (let place = 0; place < heard.said.length; place++) {
    readTerms(heard, place, most);
    const isFound = heard.ruled[place] === 1;
    let learned = (constants[place] ?? 0) + (isFound ? (found[place] ?? 0) : 0);
    for (let t = 0; t < terms.length; t++) learned += (terms[t] ?? 0) * (TERM[t] ?? 0);
    odds.push(share * learned + (1 - share) * (isFound ? FOUND : SILENT));
  }
  return odds;
}

/** What the words say for the place that they say most for. */
export function loudest({ said }: Pick<Heard, 'said'>): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let place = 0; place < said.length; place++) most = Math.max(most, said[place] ?? 0);
  return most;
}

/** Numbers in what `readTerms` gives. */
export const TERMS = 5;
const TERM = new Float64Array(TERMS);

/**
 * What speaks for a place, as numbers around 1 that weights are learned for; written over by the next. Words and rules
 * count differently in short texts and long ones, and a place is less likely where another is louder.
 * @param most what `loudest` says
 */
export function readTerms({ said, weighed, ruled }: Heard, place: number, most: number): Float64Array {
  const own = said[place] ?? 0;
  const long = Math.log(Math.max(SHORTEST, weighed) / SHORT);
  TERM[0] = own;
  TERM[1] = most - own;
  TERM[2] = long;
  TERM[3] = own * long;
  TERM[4] = (ruled[place] ?? 0) * long;
  return TERM;
}
