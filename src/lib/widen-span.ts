import type { Span, Text } from '../model/signal.ts';

/** The clause a span stands in: a word alone proves little. Spans outside of all clauses stay as they are. */
export function widenToClause(texts: readonly Text[], span: Span): Span {
  const text = texts[span.text];
  if (text === undefined) return span;
  for (const { from, to } of text.clauses) {
    const first = text.tokens[from];
    const last = text.tokens[to - 1];
    if (first === undefined || last === undefined || last.end <= span.start) continue;
    if (first.start > span.start) return span;
    return { text: span.text, start: first.start, end: Math.max(last.end, span.end) };
  }
  return span;
}
