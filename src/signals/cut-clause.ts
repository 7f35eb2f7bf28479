import type { Clause, Text } from '../model/signal.ts';

/** A text of these words only, with its places in the same raw text. */
export function cutClause(text: Text, { from, to }: Clause): Text {
  const clauses = text.clauses
    .filter((clause) => clause.from >= from && clause.to <= to)
    .map((clause) => ({ from: clause.from - from, to: clause.to - from }));
  return { ...text, tokens: text.tokens.slice(from, to), clauses };
}
