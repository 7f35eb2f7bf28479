import { softmax } from '../../lib/statistics/softmax.ts';
import type { AnyRecord } from '../../model/record.ts';
import type { Reading, Signals, SignalValues, Text } from '../../model/signal.ts';
import { blend } from './blend.ts';
import { MOODS } from './moods.ts';

/** The form asked for likes or dislikes: that much more likely, as a logarithm, before a word is read. */
const PRIOR = 2.6;
/** The same for each star above or below three. */
const STAR = 0.9;
/** The same for who judges and was promised more, or got more: hardly anybody says so in the other mood. */
const EXPECTED = 2;
const JUDGED: ReadonlySet<string> = new Set(['reviews', 'interviews']);

/**
 * Probability that a record feels negative, neutral and positive: learned words and a lexicon with degrees,
 * negations and turns; then what the form asked for, stars, and what became of expectations; in tickets what is asked for.
 * @param soFar what was read of requests and expectations, where it was
 */
export function readSentiment(
  { record, texts: all }: Reading,
  { intent, expectation }: Pick<Signals, 'intent' | 'expectation'> = {},
): Float64Array {
  const texts = all.some(isEmptyAnswer) ? all.filter((text) => !isEmptyAnswer(text)) : all;
  const request = record.kind === 'tickets' ? (intent?.label ?? null) : null;
  const hasWords = texts.some(({ tokens }) => tokens.length > 0);
  const scores = hasWords ? blend(texts, request) : new Float64Array(MOODS);
  const met = JUDGED.has(record.kind) ? expectationPrior(expectation) : 0;
  const lean = fieldPrior(texts) * PRIOR + starPrior(record) * STAR + met * EXPECTED;
  scores[0] = (scores[0] ?? 0) - lean / 2;
  scores[2] = (scores[2] ?? 0) + lean / 2;
  return softmax(scores);
}

/** Asked for likes or dislikes, somebody answered that there are none: that feels like nothing. */
function isEmptyAnswer({ field, prior }: Text): boolean {
  return prior === null && (field === 'pros' || field === 'cons');
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

/** -1 when expectations were missed, 1 when they were exceeded; 0 when neither or both. */
function expectationPrior(expectation: SignalValues['expectation'] | undefined): number {
  if (expectation === undefined) return 0;
  return Math.sign(expectation.positive.length) - Math.sign(expectation.negative.length);
}
