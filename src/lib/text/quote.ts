import type { Clause, Span, Text, Token } from '../../model/signal.ts';
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
export function quoteShare(text: Text, { from, to }: Clause): number {
  const { tokens } = text;
  let told = 0;
  let leans = false;
  for (let i = from; i < to; i++) {
    if (leansOn(text, tokens[i])) leans = true;
    else if (told < SHARES.length - 1 && isSpecific(tokens[i]) && !SAYS_LITTLE.has(tokens[i])) told++;
  }
  return (SHARES[told] ?? 1) * (leans ? LEANING : 1);
}

/** Words that stand for what another clause names, and what is left of the worth of theirs. */
const LEANS = new WordSet('it something anything similar');
const LEANING = 0.6;

/** `IT` is a department. */
function leansOn({ raw }: Text, token: Token | undefined): boolean {
  return token !== undefined && LEANS.has(token) && !raw.startsWith('IT', token.start);
}

/** Numerals and days, what a request calls itself or where else it was made, words of machines, and where, when and to whom it happens. */
const SAYS_LITTLE = new WordSet(`
  three four five six seven eight nine ten dozen third fourth fifth
  suggestion suggestions idea ideas wish wishes proposal question questions problem problems issue issues
  roadmap planned public forum community
  trouble gateway timeout time-out console typeerror uncaught properties undefined reading post
  monday tuesday wednesday thursday friday saturday sunday yesterday today
  january february march april may june july august september october november december
  station stations happens noticed found personnel number`);

/** A clause without the greeting it begins with, as the text with that index among those of its record has it. */
export function quoteClause(index: number, text: Text, { from, to }: Clause): Span {
  const greeted = afterGreeting(text, from);
  return spanOf(index, text, { from: greeted < to ? greeted : from, to });
}
