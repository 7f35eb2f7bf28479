import type { Span, Text } from '../model/signal.ts';

/** The text that says most: notes prove more than the heading above them. Null when there are no words. */
export function fullestText(texts: readonly Text[]): Span | null {
  const most = Math.max(0, ...texts.map(({ tokens }) => tokens.length));
  const index = texts.findIndex(({ tokens }) => tokens.length === most);
  const tokens = texts[index]?.tokens ?? [];
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { text: index, start: first.start, end: last.end };
}
