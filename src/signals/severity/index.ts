import { isNegated, isNegator } from '../../lib/negation.ts';
import { PhraseBook } from '../../lib/phrases.ts';
import type { Text } from '../../model/signal.ts';
import { CHURN, PRAISE, SEVERE, URGENT } from './cues.data.ts';

/** What a text says about how bad it is, how soon it must be dealt with, and whether the writer stays. */
export const ALARMS = ['severe', 'urgent', 'churn', 'praise'] as const;
export type Alarm = (typeof ALARMS)[number];

export interface AlarmMention {
  readonly alarm: Alarm;
  /** `[start, end)` in the raw text: the first words that say so. */
  readonly start: number;
  readonly end: number;
}

/** The alarms of one text, each once, in the order of `ALARMS`. */
export type ReadAlarms = (text: Text) => readonly AlarmMention[];

/** Compiles the reader. A cue under a negation, or in a question how to, raises nothing. */
export function createAlarmReader(): ReadAlarms {
  const books = [SEVERE, URGENT, CHURN, PRAISE].map(
    (patterns) => new PhraseBook(patterns.map((pattern): readonly [string, true] => [pattern, true])),
  );
  return (text) => {
    const found: AlarmMention[] = [];
    for (const [order, alarm] of ALARMS.entries()) {
      const book = books[order];
      const mention = book === undefined ? null : firstOf(text, alarm, book);
      if (mention !== null) found.push(mention);
    }
    return found;
  };
}

function firstOf(text: Text, alarm: Alarm, book: PhraseBook<true>): AlarmMention | null {
  for (const clause of text.clauses) {
    for (const { from, to } of book.find(text.tokens, clause.from, clause.to)) {
      const within = isNegator(text.tokens[from]);
      if (!within && (isNegated(text, clause.from, from) || deniesInside(text, from, to))) continue;
      const start = text.tokens[from]?.start ?? 0;
      return { alarm, start, end: text.tokens[to - 1]?.end ?? start };
    }
  }
  return null;
}

/** `we will never switch`: a pattern's gap may hide what turns it. */
function deniesInside({ tokens }: Text, from: number, to: number): boolean {
  for (let i = from + 1; i < to - 1; i++) if (isNegator(tokens[i])) return true;
  return false;
}
