import { quoteClause } from '../../lib/text/quote.ts';
import { defineSignal } from '../../model/define.ts';
import type { Reading, SignalValues, Span } from '../../model/signal.ts';
import { customerOdds } from '../customer-odds.ts';
import { loudestClause } from '../learned.ts';
import { createKeptReader } from './kept.ts';
import { createExpectationRules } from './rules.ts';

/** Whether the product kept what was promised: disappointed and exceeded expectations, each with its words. */
export default defineSignal<'expectation'>({
  meta: {
    name: 'expectation',
    title: 'Expectations missed and exceeded',
    version: 16,
    reads: ['reviews', 'tickets', 'interviews', 'risk-accounts', 'deals'],
    english: true,
  },
  prepare() {
    const rules = createExpectationRules();
    const isKept = createKeptReader();
    return (reading) => {
      const ruled = rules(reading);
      if (!LEARNED.has(reading.record.kind)) return ruled;
      const weighed = weigh(reading, ruled);
      // Learned words know a promise, and not that it was kept.
      const isLearned = weighed.negative.length > 0 && ruled.negative.length === 0;
      return isLearned && isKept(reading.texts) ? { ...weighed, negative: [] } : weighed;
    };
  },
});

/** Kinds of records that learned words know. */
const LEARNED: ReadonlySet<string> = new Set(['tickets', 'reviews']);

/** What customers write tells of promises in more ways than rules have: learned words and rules decide together. */
function weigh({ texts }: Reading, ruled: SignalValues['expectation']): SignalValues['expectation'] {
  const { negative, positive } = ruled;
  const found = [negative.length > 0 ? 1 : 0, positive.length > 0 ? 1 : 0];
  const [missed = 0, exceeded = 0] = customerOdds(texts, 'expectation', found);
  const isMissed = missed > leastOdds(MISSED, found);
  const isExceeded = exceeded > leastOdds(EXCEEDED, found);
  return {
    negative: isMissed ? spansOf(texts, MISSED, negative) : [],
    positive: isExceeded ? spansOf(texts, EXCEEDED, positive) : [],
  };
}

/**
 * Odds from which it is believed, as a logarithm. Praise is told in words of promises and surprise alike, so that much
 * speaks for it where no rule has its words, and little against it where one has. Beside the opposite that a rule
 * found more is asked, since both are told in the same words.
 */
function leastOdds(place: number, ruled: readonly number[]): number {
  const { asRuled, asTold } = LEAST[place === MISSED ? 'missed' : 'exceeded'];
  if (ruled[place] === 1) return asRuled;
  return ruled[1 - place] === 1 ? BESIDES : asTold;
}

const LEAST = { missed: { asRuled: -0.7, asTold: -0.7 }, exceeded: { asRuled: -2, asTold: 0 } } as const;
const BESIDES = 1;

const MISSED = 0;
const EXCEEDED = 1;

/** What a form asked for where the opposite is not told: asked for praise, nobody complains of broken promises. */
const UNTOLD = ['positive', 'negative'] as const;

/** The words the rules found, or else those of the clause that speaks most for it. */
function spansOf(texts: Reading['texts'], place: number, ruled: readonly Span[]): readonly Span[] {
  if (ruled.length > 0) return ruled;
  const at = loudestClause(texts, 'expectation', place);
  if (at === null || at.text.prior === UNTOLD[place]) return [];
  return [quoteClause(at.index, at.text, at.clause)];
}
