import { PhraseBook } from '../../lib/text/phrases.ts';
import { spanOf } from '../../lib/text/span-of.ts';
import type { Observation, Span } from '../../model/signal.ts';
import { CAUSES, NO_CAUSE } from './causes.data.ts';

/** Place of each cause: the first is believed before the next. */
const book = new PhraseBook([
  ...CAUSES.flatMap(({ phrases }, place) => phrases.map((phrase) => [phrase, place] as const)),
  ...NO_CAUSE.map((phrase) => [phrase, CAUSES.length] as const),
]);

/** Clauses read per text: what a complaint is about stands at its beginning. */
const MAX_CLAUSES = 60;

const EXPECTATION = CAUSES.findIndex(({ id }) => id === 'expectation');

/** The cause the words of a request point to, and where they do; null when they do not. */
export function readCause({
  texts,
  signals,
}: Observation): { readonly cause: string; readonly span: Span } | null {
  let best = CAUSES.length;
  let span: Span | null = null;
  for (const [index, text] of texts.entries()) {
    for (const { from, to } of text.clauses.slice(0, MAX_CLAUSES)) {
      for (const hit of book.find(text.tokens, from, to)) {
        if (hit.value >= best) continue;
        best = hit.value;
        span = spanOf(index, text, hit);
      }
    }
  }
  const unmet = signals.expectation?.negative[0];
  if (span === null && unmet !== undefined) return { cause: CAUSES[EXPECTATION]?.id ?? '', span: unmet };
  const cause = CAUSES[best]?.id;
  return cause === undefined || span === null ? null : { cause, span };
}
