import { FUNCTION_WORDS } from '../lib/text/function-words.data.ts';
import { internWord, UNKNOWN } from '../lib/text/word-ids.ts';
import type { Text, Token } from '../model/signal.ts';
import { ENGLISH_WORDS } from './language/words.data.ts';

/** Words that are looked at: a language shows in its first ones. */
const GLANCE = 32;

/** What a word speaks for. */
const NOTHING = 0;
const ENGLISH = 1;
const FOREIGN = 2;
/** In none of the lists: any language's own words. */
const UNHEARD = 3;

/** Common in English and elsewhere: they speak for nothing. */
const SHARED = 'a i in on an me do as no per die am or was at so man fan pro it is he of';

/** By number of a word: a common English one, or a common one of other languages and not of English. */
const MARKS = markWords();

function markWords(): Uint8Array {
  const numbersOf = (words: string) => words.trim().split(/\s+/).map(internWord);
  const english = numbersOf(ENGLISH_WORDS);
  const foreign = FUNCTION_WORDS.flatMap(([, words]) => numbersOf(words));
  const marks = new Uint8Array(Math.max(...english, ...foreign) + 1).fill(UNHEARD);
  for (const id of foreign) marks[id] = FOREIGN;
  for (const id of english) marks[id] = ENGLISH;
  for (const id of numbersOf(SHARED)) if (marks[id] !== ENGLISH) marks[id] = NOTHING;
  return marks;
}

/** So many more English words than twice the others, and the rest is not looked at. */
const ENOUGH = 4;

/** So many words without a common one are hardly English; fewer may be names. */
const MANY = 6;

/**
 * Whether nothing speaks against English in the first words of a record: they have common words of no other language
 * and no letters that English has not, or far more English ones. A few lookups by number, because nearly all texts
 * are English.
 * @returns null when there are no words
 */
export function looksEnglish(texts: readonly Text[]): boolean | null {
  let seen = 0;
  let english = 0;
  let foreign = 0;
  let unheard = 0;
  for (const { tokens } of texts) {
    for (let i = 0; i < tokens.length && seen < GLANCE; i++, seen++) {
      const mark = markOf(tokens[i]);
      if (mark === UNHEARD) unheard++;
      else if (mark === FOREIGN) foreign++;
      else if (mark === ENGLISH && ++english >= ENOUGH + 2 * foreign) return true;
    }
  }
  if (seen === 0) return null;
  return foreign === 0 ? english > 0 || unheard < MANY : english >= 2 * foreign;
}

/** Whether the first words of a text are those of another language, names aside: some common ones, and hardly any English. */
export function looksForeign({ tokens }: Text): boolean {
  let english = 0;
  let foreign = 0;
  for (let i = 0; i < tokens.length && i < GLANCE; i++) {
    const mark = markOf(tokens[i]);
    if (mark === FOREIGN) foreign++;
    else if (mark === ENGLISH) english++;
  }
  return foreign > 2 * english;
}

/** A common word of another language and not of English. */
export function isForeignWord(token: Token | undefined): boolean {
  return markOf(token) === FOREIGN;
}

function markOf(token: Token | undefined): number {
  if (token === undefined) return NOTHING;
  const { word, id = UNKNOWN } = token;
  const mark = MARKS[id] ?? UNHEARD;
  if (mark !== UNHEARD) return mark;
  if (hasOtherLetters(word)) return FOREIGN;
  return word.charCodeAt(0) <= NINE ? NOTHING : UNHEARD;
}

const NINE = 57;

/** Letters beyond ASCII; emoji and signs are none. */
function hasOtherLetters(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (
      code >= 0xc0 &&
      code <= 0xffef &&
      !(code >= 0x2000 && code <= 0x2e7f) &&
      !(code >= 0xd800 && code <= 0xf8ff)
    )
      return true;
  }
  return false;
}
