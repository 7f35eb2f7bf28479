import { isNegated } from '../../lib/text/negation.ts';
import { PhraseBook } from '../../lib/text/phrases.ts';
import type { Observation, Text } from '../../model/signal.ts';
import { MAJOR_PHRASES } from './major-phrases.data.ts';

/** What a statement says about the product, and how much it matters. */
export type Aspect = 'love' | 'missing' | 'change' | 'pain';

/** Feelings weaker than this, of 100, do not tell what a statement without an aspect is. Our choice. */
const MIN_FEELING = 20;
/** A pain without a severity that is told this angrily is a major one. Our choice. */
const MAJOR_FEELING = -50;

const majorWords = new PhraseBook(MAJOR_PHRASES.map((pattern) => [pattern, true] as const));

/** The aspect the form or the coder gave, else the one the feeling shows; null: neither praise nor complaint. */
export function aspectOf({ record, signals }: Observation<'interviews'>): Aspect | null {
  if (record.aspect !== null) return record.aspect === 'other' ? null : record.aspect;
  const score = signals.sentiment?.score ?? 0;
  if (score >= MIN_FEELING) return 'love';
  return score <= -MIN_FEELING ? 'pain' : null;
}

/**
 * Does a complaint tell of a major or blocking pain with the product? The severity in the notes decides. Without
 * one the words do, and for a pain also strong feeling; a wish alone ("missing", "change") is not major.
 */
export function isMajorPain(
  observation: Observation<'interviews'>,
  aspect: Aspect | null,
  ofProduct: (theme: string) => boolean,
): boolean {
  if (aspect === null || aspect === 'love' || !isAboutProduct(observation, ofProduct)) return false;
  const { severity } = observation.record;
  if (severity !== null) return severity !== 'minor';
  if (observation.texts.some(saysMajor)) return true;
  return aspect === 'pain' && (observation.signals.sentiment?.score ?? 0) <= MAJOR_FEELING;
}

/** A statement without themes is taken to be about the product: that is what was asked. */
function isAboutProduct({ signals }: Observation, ofProduct: (theme: string) => boolean): boolean {
  const themes = (signals.themes ?? []).filter(({ polarity }) => polarity <= 0);
  return themes.length === 0 || themes.some(({ id }) => ofProduct(id));
}

function saysMajor(text: Text): boolean {
  return text.clauses.some(({ from, to }) =>
    majorWords.find(text.tokens, from, to).some((hit) => !isNegated(text, from, hit.from)),
  );
}
