import { STOP_WORDS } from '../../lib/stop-words.data.ts';
import type { Span, Text } from '../../model/signal.ts';

/** Words of a review that are kept, from its beginning. */
export const MAX_WORDS = 120;

/** Stop words of requests that say something when a reviewer chooses them. */
const TELLING: ReadonlySet<string> = new Set([
  'best',
  'great',
  'help',
  'improve',
  'improved',
  'improvement',
  'improvements',
  'issue',
  'issues',
  'nice',
  'problem',
  'problems',
  'support',
  'time',
  'update',
  'updates',
]);

const MAX_LENGTH = 30;

/** Words worth comparing, in reading order, repeats included. */
export function reviewWords(texts: readonly Text[]): string[] {
  const words: string[] = [];
  for (const { tokens } of texts) {
    for (const { word } of tokens) {
      if (words.length === MAX_WORDS) return words;
      if (isTelling(word)) words.push(word);
    }
  }
  return words;
}

function isTelling(word: string): boolean {
  if (word.length < 3 || word.length > MAX_LENGTH) return false;
  if (STOP_WORDS.has(word) && !TELLING.has(word)) return false;
  const first = word.charCodeAt(0);
  return first < 48 || first > 57;
}

/** The text that tells why: the dislikes of a detractor, the likes of a fan, else the longest text. */
export function tellingSpan(texts: readonly Text[], prior: 'positive' | 'negative'): Span | null {
  let best: Span | null = null;
  let bestWords = 0;
  for (const [index, { tokens, prior: own }] of texts.entries()) {
    const words = own === prior ? tokens.length + MAX_WORDS : tokens.length;
    const first = tokens[0];
    const last = tokens.at(-1);
    if (first === undefined || last === undefined || words <= bestWords) continue;
    best = { text: index, start: first.start, end: last.end };
    bestWords = words;
  }
  return best;
}
