import type { AnyRecord } from '../model/record.ts';
import type { Clause, Text } from '../model/signal.ts';
import { cutClause } from './cut-clause.ts';
import { readSentiment } from './sentiment/read-sentiment.ts';

/** Share of the clause that names the aspect; the rest is what the whole text feels. */
const CLAUSE_SHARE = 0.7;
/** How much sooner a clause about a thing is neutral than a text is, as a factor on its probability. */
const NEUTRAL = 0.7;
/** A clause of fewer words says little by itself. */
const SHORT = 3;

/** Probability that a text is negative, neutral and positive about one thing it names. */
export type Polarity = readonly [negative: number, neutral: number, positive: number];

/**
 * What a text thinks of an aspect: of the clauses that name it, with what they turn from cut off, and of the whole
 * text where none does.
 * @param aspect the words as the text has them; empty when it is only implied
 */
export function readAspect(record: AnyRecord, texts: readonly Text[], aspect: string): Polarity {
  const whole = readSentiment({ record, texts });
  const parts = texts.flatMap((text) => clausesWith(text, aspect).map((clause) => cutClause(text, clause)));
  const near = parts.length === 0 ? whole : readSentiment({ record, texts: parts });
  const mixed = [0, 1, 2].map((i) => CLAUSE_SHARE * (near[i] ?? 0) + (1 - CLAUSE_SHARE) * (whole[i] ?? 0));
  const [negative = 0, neutral = 0, positive = 0] = mixed;
  const total = negative + neutral * NEUTRAL + positive;
  return [negative / total, (neutral * NEUTRAL) / total, positive / total];
}

/** Clauses that name the aspect, each with its neighbour when it is short and the sentence goes on. */
function clausesWith(text: Text, aspect: string): readonly Clause[] {
  const wanted = aspect.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
  if (wanted.length === 0) return [];
  const last = wanted.at(-1);
  return text.clauses.flatMap((clause, order) => {
    if (!text.tokens.slice(clause.from, clause.to).some(({ word }) => word === last)) return [];
    const next = text.clauses[order + 1];
    if (clause.to - clause.from >= SHORT + wanted.length || next === undefined) return [clause];
    return [{ from: clause.from, to: next.to }];
  });
}
