import { PhraseBook } from '../../lib/text/phrases.ts';
import type { SignalSettings, Text, Token } from '../../model/signal.ts';
import { CALENDAR_WORDS, NO_NAMES, ORDINARY_NAMES } from './names.data.ts';
import { Spelling } from './spelling.ts';

/**
 * `plain`: any mention counts; `ordinary`: also an English word; `calendar`: a day or month; `split`: the name
 * written as two words, which may be two words indeed.
 */
type Kind = 'plain' | 'ordinary' | 'calendar' | 'split';

export interface ListedName {
  readonly name: string;
  readonly kind: Kind;
}

export interface Gazetteer {
  readonly book: PhraseBook<ListedName>;
  /** Names by what people write when they slip. */
  readonly spelling: Spelling;
  /** The listed name that a field's value stands for, or null. */
  find(value: string): string | null;
}

const ORDINARY: ReadonlySet<string> = new Set([...ORDINARY_NAMES, ...NO_NAMES, 'dynamics']);
const CALENDAR: ReadonlySet<string> = new Set(CALENDAR_WORDS);

/** Compiles the names of the settings with their other spellings. */
export function compileNames(competitors: SignalSettings['competitors']): Gazetteer {
  const entries: [string, ListedName][] = [];
  const plain: [string, string][] = [];
  const byWords = new Map<string, string>();
  for (const { name, aliases } of competitors) {
    for (const spelling of [name, ...aliases]) {
      const words = wordsOf(spelling);
      if (words.length === 0) continue;
      const kind = kindOf(words);
      entries.push([withEndings(words, kind), { name, kind }]);
      for (const other of otherSpellings(words)) entries.push([withGenitive(other), { name, kind: 'split' }]);
      if (words.length > 1) entries.push([withGenitive([words.join('')]), { name, kind: 'plain' }]);
      if (kind === 'plain') plain.push([words.join(''), name]);
      if (!byWords.has(words.join(' '))) byWords.set(words.join(' '), name);
    }
  }
  return {
    book: new PhraseBook(entries),
    spelling: new Spelling(plain),
    find: (value) => byWords.get(wordsOf(value).join(' ')) ?? null,
  };
}

/** The last word may have a genitive: `Rivalo's`. */
function withGenitive(words: readonly string[]): string {
  return `${words.join(' ')}|${words.at(-1)}'s`;
}

/** Many leave the apostrophe out, which makes another word of an ordinary one: `Rivalos`, but not `fronts`. */
function withEndings(words: readonly string[], kind: Kind): string {
  return kind === 'plain' ? `${withGenitive(words)}|${words.at(-1)}s` : withGenitive(words);
}

/** `helpdeskly` as `help deskly`, wherever a blank may have slipped in. */
function otherSpellings(words: readonly string[]): string[][] {
  const at = words.findIndex((word) => word.length >= LEAST_SPLIT);
  const long = words[at];
  if (long === undefined) return [];
  return Array.from({ length: long.length - 3 }, (_, i) => i + 2).map((cut) => [
    ...words.slice(0, at),
    long.slice(0, cut),
    long.slice(cut),
    ...words.slice(at + 1),
  ]);
}

const LEAST_SPLIT = 6;

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
  return ORDINARY.has(first) && !UNMISTAKABLE.has(first) ? 'ordinary' : 'plain';
}

/** Names among the ordinary ones that are no English words after all. */
export const UNMISTAKABLE: ReadonlySet<string> = new Set(
  `zendesk zoho trello asana figma miro expensify coda odoo wrike klaviyo hotjar klue kustomer insightly intercom envoy
  payfit recurly retool teamwork whatfix leapsome medallia sprinklr workfront rippling basecamp justworks deel pardot vero`.split(
    /\s+/,
  ),
);

/** Days and months are rivals only where the settings say so. */
export function isCalendarWord(name: string): boolean {
  return CALENDAR.has(name.toLowerCase());
}

/** Does the token begin with a capital, or is it a word such as `iManage` or `ezyVet`? */
export function isCapitalised({ raw }: Text, { start, end }: Token): boolean {
  if (isUpper(raw.charCodeAt(start))) return true;
  if (end - start <= 2) return false;
  for (let at = start + 1; at < end; at++) if (isUpper(raw.charCodeAt(at))) return true;
  return false;
}

function isUpper(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);
}
