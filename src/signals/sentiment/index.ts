import { quoteClause, quoteShare } from '../../lib/text/quote.ts';
import type { Valence } from '../../lib/text/valence.ts';
import { defineSignal } from '../../model/define.ts';
import type { Reading, Signals, SignalValues, Span, Text } from '../../model/signal.ts';
import { clauseValences } from '../learned.ts';
import { readSentiment } from './read-sentiment.ts';

/** How the writer feels, from -100 to 100: how much likelier a good feeling is than a bad one. */
export default defineSignal<'sentiment'>({
  meta: {
    name: 'sentiment',
    title: 'How it feels',
    version: 18,
    reads: ['tickets', 'reviews', 'interviews', 'risk-accounts', 'deals'],
    needs: ['intent', 'expectation'],
    english: true,
  },
  prepare() {
    return feel;
  },
});

function feel(reading: Reading, soFar: Signals): SignalValues['sentiment'] {
  const { texts } = reading;
  const [negative = 0, , positive = 0] = readSentiment(reading, soFar);
  const score = Math.round(100 * (positive - negative)) || 0;
  const span = loudest(texts, clauseValences(texts), score < 0 ? -1 : 1);
  return { score, span: span ?? reported(score, soFar) };
}

/** Trouble that is told in no word of feeling is felt where it is told. */
function reported(score: number, { intent }: Signals): Span | null {
  return score < 0 && intent?.label === 'defect' ? intent.span : null;
}

/** The clause that speaks loudest in the direction of the whole, of those that tell something. */
function loudest(
  texts: readonly Text[],
  valences: readonly (readonly Valence[])[],
  sign: number,
): Span | null {
  let most = 0;
  let span: Span | null = null;
  for (let index = 0; index < texts.length; index++) {
    const text = texts[index];
    const felt = valences[index] ?? [];
    for (let order = 0; order < felt.length; order++) {
      const value = (felt[order]?.sum ?? 0) * sign;
      const clause = text?.clauses[order];
      if (text === undefined || clause === undefined || value <= most) continue;
      const worth = value * quoteShare(text, clause);
      if (worth <= most) continue;
      most = worth;
      span = quoteClause(index, text, clause);
    }
  }
  return span;
}
