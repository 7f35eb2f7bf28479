import type { Clause, Span, Text } from '../../model/signal.ts';

/** The words of `tokens[from..to)` of the text with that index among those of its record. */
export function spanOf(index: number, { tokens }: Text, { from, to }: Clause): Span {
  const start = tokens[from]?.start ?? 0;
  return { text: index, start, end: tokens[to - 1]?.end ?? start };
}

/** Whether two stretches of a record share a character. */
export function overlap(a: Span, b: Span): boolean {
  return a.text === b.text && a.start < b.end && b.start < a.end;
}
