import { isNegated, isNegator } from '../../lib/text/negation.ts';
import { PhraseBook, type PhraseHit } from '../../lib/text/phrases.ts';
import type { Text } from '../../model/signal.ts';
import { ASKED, HARMLESS, NO_PRAISE, PRAISE, SEVERE, URGENT } from './cues.data.ts';

/** What a text says about how bad it is, how soon it must be dealt with, and how good. */
export const ALARMS = ['severe', 'urgent', 'praise'] as const;
export type Alarm = (typeof ALARMS)[number];

export interface AlarmMention {
  readonly alarm: Alarm;
  /** `[start, end)` in the raw text: the first words that say so. */
  readonly start: number;
  readonly end: number;
}

/** The alarms of one text, each once, in the order of `ALARMS`. */
export type ReadAlarms = (text: Text) => readonly AlarmMention[];

/** A book of cues; what is harmless is in it as well, as false, so that a cue inside is none. */
type Book = PhraseBook<boolean>;

/** Compiles the reader. A cue under a negation, or in a question how to, raises nothing. */
export function createAlarmReader(): ReadAlarms {
  const told = (patterns: readonly string[], raises: boolean) =>
    patterns.map((pattern): readonly [string, boolean] => [pattern, raises]);
  const cued = (patterns: readonly string[], harmless: readonly string[]): Book =>
    new PhraseBook([...told(patterns, true), ...told(harmless, false)]);
  const books = {
    severe: cued(SEVERE, HARMLESS),
    urgent: cued(URGENT, HARMLESS),
    praise: cued(PRAISE, NO_PRAISE),
  };
  const asked = new PhraseBook(told(ASKED, true));
  return (text) =>
    ALARMS.flatMap((alarm) => {
      const words = firstOf(text, books[alarm], asked);
      if (words === null) return [];
      const start = text.tokens[words.from]?.start ?? 0;
      return [{ alarm, start, end: text.tokens[words.to - 1]?.end ?? start }];
    });
}

function firstOf(text: Text, book: Book, asked: Book): PhraseHit<boolean> | null {
  for (const clause of text.clauses) {
    for (const hit of book.find(text.tokens, clause.from, clause.to)) {
      const { from, to, value: raises } = hit;
      if (!raises || asked.find(text.tokens, clause.from, from).length > 0) continue;
      const within = isNegator(text.tokens[from]);
      if (!within && (isNegated(text, clause.from, from) || deniesInside(text, from, to))) continue;
      return hit;
    }
  }
  return null;
}

/** `we will never switch`: a pattern's gap may hide what turns it. */
function deniesInside({ tokens }: Text, from: number, to: number): boolean {
  for (let i = from + 1; i < to - 1; i++) if (isNegator(tokens[i])) return true;
  return false;
}
