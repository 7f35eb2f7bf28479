import { PhraseBook } from '../../lib/phrases.ts';
import type { SignalSettings, Text, Token } from '../../model/signal.ts';
import { CALENDAR_WORDS, NO_NAMES, ORDINARY_NAMES } from './names.data.ts';

/** `plain`: any mention counts; `ordinary`: also an English word; `calendar`: a day or month. */
type Kind = 'plain' | 'ordinary' | 'calendar';

export interface ListedName {
  readonly name: string;
  readonly kind: Kind;
}

export interface Gazetteer {
  readonly book: PhraseBook<ListedName>;
  /** The listed name that a field's value stands for, or null. */
  find(value: string): string | null;
}

const ORDINARY: ReadonlySet<string> = new Set([...ORDINARY_NAMES, ...NO_NAMES]);
const CALENDAR: ReadonlySet<string> = new Set(CALENDAR_WORDS);

/** Compiles the names of the settings with their other spellings. */
export function compileNames(competitors: SignalSettings['competitors']): Gazetteer {
  const entries: [string, ListedName][] = [];
  const byWords = new Map<string, string>();
  for (const { name, aliases } of competitors) {
    for (const spelling of [name, ...aliases]) {
      const words = wordsOf(spelling);
      if (words.length === 0) continue;
      const pattern = words.join(' ');
      // The last word may have a genitive: `Rivalo's`.
      entries.push([`${pattern}|${words.at(-1)}'s`, { name, kind: kindOf(words) }]);
      if (!byWords.has(pattern)) byWords.set(pattern, name);
    }
  }
  return { book: new PhraseBook(entries), find: (value) => byWords.get(wordsOf(value).join(' ')) ?? null };
}

/** The words of a name as the tokens of a text would have them; no signs that a pattern could mistake. */
export function wordsOf(name: string): string[] {
  const plain = name.slice(0, MAX_NAME).toLowerCase().replaceAll('’', "'");
  return plain.match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? [];
}

const MAX_NAME = 80;

function kindOf(words: readonly string[]): Kind {
  const [first = ''] = words;
  if (words.length > 1) return 'plain';
  if (CALENDAR.has(first)) return 'calendar';
  return ORDINARY.has(first) ? 'ordinary' : 'plain';
}

/** Days and months are rivals only where the settings say so. */
export function isCalendarWord(name: string): boolean {
  return CALENDAR.has(name.toLowerCase());
}

/** Does the token begin with a capital, or is it a word such as `iManage`? */
export function isCapitalised(text: Text, token: Token): boolean {
  const first = text.raw.charCodeAt(token.start);
  if (isUpper(first)) return true;
  return isUpper(text.raw.charCodeAt(token.start + 1)) && token.end - token.start > 2;
}

function isUpper(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);
}
