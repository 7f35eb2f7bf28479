/** Counts of one word in two groups of texts, or of all their words. */
export interface TwoCounts {
  readonly a: number;
  readonly b: number;
}

export interface LogOdds {
  /** Log odds in `a` minus log odds in `b`. */
  readonly delta: number;
  /** `delta` by its standard error: above 1.96 the word is typical of `a`, below -1.96 of `b`. */
  readonly z: number;
}

/** Weight of the prior in words. Our choice: it holds rare words back without hiding frequent ones. */
const PRIOR_WORDS = 500;

/**
 * How typical a word is of one of two groups: log-odds ratio with an informative Dirichlet prior, the prior being
 * the word's share in both groups together.
 * @param word counts of the word, at least one of them positive
 * @param words counts of all words
 * @see Monroe, Colaresi, Quinn 2008, Political Analysis 16:372-403
 */
export function logOdds(word: TwoCounts, words: TwoCounts, priorWords = PRIOR_WORDS): LogOdds {
  const all = words.a + words.b;
  const prior = all === 0 ? 0 : (priorWords * (word.a + word.b)) / all;
  const inA = word.a + prior;
  const inB = word.b + prior;
  if (inA <= 0 || inB <= 0) return { delta: 0, z: 0 };
  const delta = Math.log(inA / (words.a + priorWords - inA)) - Math.log(inB / (words.b + priorWords - inB));
  // A group that says nothing else at all has infinite odds: nothing can be told from that.
  if (!Number.isFinite(delta)) return { delta: 0, z: 0 };
  return { delta, z: delta / Math.sqrt(1 / inA + 1 / inB) };
}
