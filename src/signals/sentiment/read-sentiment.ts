import { softmax } from '../../lib/softmax.ts';
import type { AnyRecord } from '../../model/record.ts';
import type { Reading, Text } from '../../model/signal.ts';
import { genresOf } from '../genre.ts';
import { clauseValences, learnedScores } from '../learned.ts';
import { readFeelings } from './features.ts';
import { FEELING } from './feeling.data.ts';
import { customerShare, FEELING_CLASSES, weighFeelings } from './weigh-feelings.ts';

/** The form asked for likes or dislikes: that much more likely, as a logarithm, before a word is read. */
const PRIOR = 2.6;
/** The same for each star above or below three. */
const STAR = 0.9;

/**
 * Probability that a record feels negative, neutral and positive: learned words and a lexicon with degrees,
 * negations and turns, which count by whether a customer of software is heard; then what the form asked for, and stars.
 */
export function readSentiment({ record, texts: all }: Reading): Float64Array {
  const texts = all.some(isEmptyAnswer) ? all.filter((text) => !isEmptyAnswer(text)) : all;
  const scores = texts.some(({ tokens }) => tokens.length > 0)
    ? score(texts)
    : new Float64Array(FEELING_CLASSES);
  const lean = fieldPrior(texts) * PRIOR + starPrior(record) * STAR;
  scores[0] = (scores[0] ?? 0) - lean / 2;
  scores[2] = (scores[2] ?? 0) + lean / 2;
  return softmax(scores);
}

/** Asked for likes or dislikes, somebody answered that there are none: that feels like nothing. */
function isEmptyAnswer({ field, prior }: Text): boolean {
  return prior === null && (field === 'pros' || field === 'cons');
}

/** Customers of software tell of joy and trouble in words of their own: what is told counts differently with them. */
function score(texts: readonly Text[]): Float64Array {
  const told = {
    words: learnedScores(texts, 'sentiment'),
    content: learnedScores(texts, 'content')[0] ?? 0,
    lexicon: readFeelings(texts, clauseValences(texts)),
  };
  const share = customerShare(genresOf(texts));
  const scores = weighFeelings(told, FEELING.elsewhere);
  const own = weighFeelings(told, FEELING.customers);
  return scores.map((score, i) => (1 - share) * score + share * (own[i] ?? 0));
}

/** From -1, all was asked for as blame, to 1, all as praise; by words. */
function fieldPrior(texts: readonly Text[]): number {
  let asked = 0;
  let words = 0;
  for (const { prior, tokens } of texts) {
    words += tokens.length;
    if (prior !== null) asked += prior === 'positive' ? tokens.length : -tokens.length;
  }
  return words === 0 ? 0 : asked / words;
}

function starPrior(record: AnyRecord): number {
  return record.kind === 'reviews' && record.stars !== null ? record.stars - 3 : 0;
}
