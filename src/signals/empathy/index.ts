import { isNegated } from '../../lib/text/negation.ts';
import { PhraseBook } from '../../lib/text/phrases.ts';
import type { Clause, Text } from '../../model/signal.ts';
import { EMPATHY_MARKERS, type EmpathyMarker, MARKER_PATTERNS } from './markers.data.ts';

export interface MarkerMention {
  readonly marker: EmpathyMarker;
  /** `[start, end)` in the raw text. */
  readonly start: number;
  readonly end: number;
}

/** Markers of one reply of an agent, each once, in the order of `EMPATHY_MARKERS`, with the first words that show it. */
export type ReadEmpathy = (reply: Text) => readonly MarkerMention[];

/** Compiles the reader. A marker says that words stand there, not that they were felt or that they helped. */
export function createEmpathyReader(): ReadEmpathy {
  // A book each: the same words may be thanks and canned, and a promise both owned and a next step.
  const books = MARKER_PATTERNS.map(
    ([marker, patterns]) =>
      [marker, new PhraseBook(patterns.map((pattern): readonly [string, true] => [pattern, true]))] as const,
  );
  return (reply) => {
    const found: MarkerMention[] = [];
    for (const [marker, book] of books) {
      const mention = firstOf(reply, marker, book);
      if (mention !== null) found.push(mention);
    }
    return found.sort((a, b) => EMPATHY_MARKERS.indexOf(a.marker) - EMPATHY_MARKERS.indexOf(b.marker));
  };
}

function firstOf(reply: Text, marker: EmpathyMarker, book: PhraseBook<true>): MarkerMention | null {
  for (const clause of reply.clauses) {
    for (const { from, to } of book.find(reply.tokens, clause.from, clause.to)) {
      if (marker === 'apology' && isRefusal(reply, clause, from, to)) continue;
      const start = reply.tokens[from]?.start ?? 0;
      return { marker, start, end: reply.tokens[to - 1]?.end ?? start };
    }
  }
  return null;
}

/** `Sorry, no`, `not sorry`, `sorry, which one?`: no apology for anything. */
function isRefusal(reply: Text, clause: Clause, from: number, to: number): boolean {
  const next = reply.tokens[to]?.word;
  return isNegated(reply, clause.from, from) || REFUSALS.has(next ?? '');
}

const REFUSALS: ReadonlySet<string> = new Set(['no', 'but', 'which', 'what', 'who', 'where', 'when']);
