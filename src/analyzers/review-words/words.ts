import { FOREIGN_FUNCTION_WORDS } from '../../lib/text/function-words.data.ts';
import { STOP_WORDS } from '../../lib/text/stop-words.data.ts';
import type { Text } from '../../model/signal.ts';

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

/**
 * Words worth comparing, in reading order, repeats included. What a form asks of everybody is left out where it is not
 * what sets the group apart: likes of detractors, dislikes of fans.
 */
export function reviewWords(texts: readonly Text[], isFan: boolean): string[] {
  const beside = isFan ? 'negative' : 'positive';
  const own = texts.filter(({ prior }) => prior !== beside);
  const words: string[] = [];
  for (const { tokens } of own) {
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
  if (FOREIGN_FUNCTION_WORDS.has(word)) return false;
  const first = word.charCodeAt(0);
  return first < 48 || first > 57;
}
