import type { Token } from '../../model/signal.ts';
import { FRAMING_WORDS } from './framing-words.data.ts';
import { STOP_WORDS } from './stop-words.data.ts';
import { WordSet } from './word-set.ts';

const COMMON = new WordSet([...STOP_WORDS, ...FRAMING_WORDS].join(' '));

/** Words that tell what a sentence is about: neither function words nor those of every other ticket. */
export function isSpecific(token: Token | undefined): boolean {
  if (token === undefined || token.word.length < 3 || COMMON.has(token)) return false;
  const code = token.word.charCodeAt(0);
  return code < 48 || code > 57;
}
