import type { Clause, Span, Text } from '../../model/signal.ts';

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

/** Words of one sentence at most: more is a table or a log. */
const MAX_WORDS = 80;
/** More characters between two words are markup or machine output that was left out. */
const MAX_GAP = 24;

/** The sentence around token `at`: `tokens[from..to)`, words of the same sentence only. */
export function sentenceAround({ raw, tokens }: Text, at: number): Clause {
  let from = at;
  while (from > 0 && at - from < MAX_WORDS && !isBorder(raw, tokens[from - 1]?.end, tokens[from]?.start))
    from--;
  return { from, to: sentenceEnd({ raw, tokens }, at, from + MAX_WORDS) };
}

/** Where the sentence that goes on at token `at` ends: the index after its last word. */
export function sentenceEnd(
  { raw, tokens }: Pick<Text, 'raw' | 'tokens'>,
  at: number,
  limit: number,
): number {
  const stop = Math.min(tokens.length, Math.max(limit, at + 1));
  let to = at + 1;
  while (to < stop && !isBorder(raw, tokens[to - 1]?.end, tokens[to]?.start)) to++;
  return to;
}

/** The characters of some words of a text, with the marks that belong to them: `(`, quotes, the full stop, `30 %`. */
export function spanOfWords({ raw, tokens }: Text, text: number, { from, to }: Clause): Span | null {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined) return null;
  const wordsEnd = last.end + (raw[last.end] === ' ' && UNITS.has(raw[last.end + 1] ?? '') ? 2 : 0);
  let end = wordsEnd;
  while (end < wordsEnd + 3 && CLOSING.has(raw[end] ?? '')) end++;
  const start = OPENING.has(raw[first.start - 1] ?? '') ? first.start - 1 : first.start;
  return { text, start, end };
}

/** The token a character belongs to, or the next one. */
export function tokenAt({ tokens }: Text, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const CLOSING: ReadonlySet<string> = new Set(['.', '!', '?', '…', '"', "'", '”', '’', ')', '%']);
const UNITS: ReadonlySet<string> = new Set(['%', '€', '£', '$']);
const OPENING: ReadonlySet<string> = new Set(['"', '“', '„', '(', '#', '$', '€', '£', '/']);

/** Does a sentence end between two words? A stop before a blank, an empty line, markup, or a new line that starts anew. */
function isBorder(raw: string, from = 0, to = raw.length): boolean {
  if (to - from === 1 && raw[from] === ' ') return false;
  if (to - from > MAX_GAP) return true;
  let stopped = false;
  let lines = 0;
  for (let i = from; i < to; i++) {
    const char = raw[i] ?? '';
    if (char === '\n') lines++;
    else if (MARKUP.has(char) || (lines > 0 && char === '-')) return true;
    if (char === '.' || char === '!' || char === '?' || char === '…') stopped = true;
    else if (stopped && (char === ' ' || char === '\n' || char === '\t' || char === '\r')) return true;
  }
  return lines > 1 || (lines === 1 && !isLower(raw.charCodeAt(to)));
}

const MARKUP: ReadonlySet<string> = new Set(['<', '>', '|', '*', '•', '=', '{', '}']);

/** Mail programs wrap lines in the middle of sentences; those go on in small letters. */
function isLower(code: number): boolean {
  return (code >= 97 && code <= 122) || code > 0xdf;
}
