import { isNegated } from '../../lib/text/negation.ts';
import { PhraseBook } from '../../lib/text/phrases.ts';
import type { Reading } from '../../model/signal.ts';
import { KEPT } from './expectation.data.ts';

/** Tells whether some text says that what was promised came true; build one per run. */
export function createKeptReader(): (texts: Reading['texts']) => boolean {
  const book = new PhraseBook(KEPT.map((pattern) => [pattern, true]));
  return (texts) =>
    texts.some((text) =>
      text.clauses.some(({ from, to }) =>
        book.find(text.tokens, from, to).some((hit) => !isNegated(text, from, hit.from + 1)),
      ),
    );
}
