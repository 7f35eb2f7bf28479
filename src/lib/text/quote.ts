import type { Clause, Span, Text } from '../../model/signal.ts';
import { afterGreeting } from './after-greeting.ts';
import { spanOf } from './span-of.ts';
import { isSpecific } from './specific-words.ts';
import { WordSet } from './word-set.ts';

/** Shares of clauses with no specific word, with one, and with more. */
const SHARES = [0.2, 0.75, 1] as const;

/**
 * What a clause is worth as a quote, as a share of what it decides: `It worked until Friday` tells little of what is
 * wrong, and `Error` nothing.
 */
export function quoteShare({ tokens }: Text, { from, to }: Clause): number {
  let told = 0;
  for (let i = from; i < to && told < SHARES.length - 1; i++) {
    if (isSpecific(tokens[i]) && !SAYS_LITTLE.has(tokens[i])) told++;
  }
  return SHARES[told] ?? 1;
}

/** Numerals, and what a request calls itself or where else it was made. */
const SAYS_LITTLE = new WordSet(`
  three four five six seven eight nine ten dozen third fourth fifth
  suggestion suggestions idea ideas wish wishes proposal question questions problem problems issue issues
  roadmap planned similar public forum community`);

/** A clause without the greeting it begins with, as the text with that index among those of its record has it. */
export function quoteClause(index: number, text: Text, { from, to }: Clause): Span {
  const greeted = afterGreeting(text, from);
  return spanOf(index, text, { from: greeted < to ? greeted : from, to });
}
