import type { PhraseBook } from '../../lib/text/phrases.ts';
import { WordSet } from '../../lib/text/word-set.ts';
import type { Text, Token } from '../../model/signal.ts';
import { isCapitalised, UNMISTAKABLE } from './gazetteer.ts';
import { NO_NAMES, ORDINARY_NAMES } from './names.data.ts';
import { KNOWN_VENDORS } from './vendors.data.ts';

/** A stretch of tokens that is written like a name. */
export interface Name {
  readonly from: number;
  readonly to: number;
}

const MAX_NAME_WORDS = 3;
const NO_NAME: ReadonlySet<string> = new Set(NO_NAMES);
const ORDINARY: ReadonlySet<string> = new Set(ORDINARY_NAMES);

/** First words of the names everybody knows. */
export const KNOWN_FIRST = new WordSet(KNOWN_VENDORS.map((name) => name.split(/[-.]/, 1)[0] ?? '').join(' '));

/** The capitalised words from `at` on, or a domain name. */
export function nameAt(text: Text, at: number, end: number): Name | null {
  let to = at;
  while (to < end && to < at + MAX_NAME_WORDS) {
    const token = text.tokens[to];
    if (token === undefined || (to > at && !isAdjacent(text, to))) break;
    if (!isNamePart(text, token, to > at)) break;
    to++;
    if (token.word.endsWith("'s")) break;
  }
  if (to === at) return domainAt(text, at, end);
  return isDomainTail(text, to, end) ? { from: at, to: to + 1 } : { from: at, to };
}

/** A known name in small letters. */
export function knownAt(text: Text, at: number, end: number, known: PhraseBook<true>): Name | null {
  const token = text.tokens[at];
  if (!KNOWN_FIRST.has(token) || token === undefined || isOrdinary(token.word)) return null;
  const hit = known.find(text.tokens, at, Math.min(end, at + MAX_NAME_WORDS))[0];
  return hit === undefined || hit.from !== at ? null : { from: at, to: hit.to };
}

function isNamePart(text: Text, token: Token, inside: boolean): boolean {
  if (!isCapitalised(text, token)) return false;
  const word = bare(token.word);
  if (word.length < 2 || CONTRACTED.test(word)) return false;
  return inside ? !LINKS.has(word) : !NO_NAME.has(word);
}

/** `I've`, `Hasn't`. */
const CONTRACTED = /(?:'(?:ve|m|ll|re|d)|n't)$/;

const LINKS: ReadonlySet<string> = new Set('and or vs but the it they we their our'.split(' '));

/** An English word as well, for all its capital. */
export function isOrdinary(word: string): boolean {
  return ORDINARY.has(word) && !UNMISTAKABLE.has(word);
}

/** A name as it stands in the text. */
export function writtenAs({ raw, tokens }: Text, { from, to }: Name): string {
  const start = tokens[from]?.start ?? 0;
  return raw.slice(start, tokens[to - 1]?.end ?? start);
}

/** Written as no English word is: `HubSpot`, `Five9`, `monday.com`. */
export const BRANDED = /[a-z][A-Z]|[A-Za-z]\d|\.[a-z]/;

/** Without its genitive. */
export function bare(word: string): string {
  return word.endsWith("'s") ? word.slice(0, -2) : word;
}

function isAdjacent(text: Text, at: number): boolean {
  const gap = text.raw.slice(text.tokens[at - 1]?.end ?? 0, text.tokens[at]?.start ?? 0);
  if (gap === ' & ') return PARTNERS.has(text.tokens[at]?.word ?? '');
  return gap === ' ' || gap === '.' || gap === '-' || gap === '&';
}

/** Whom a firm is named after besides: any other name behind `&` is one of its own. */
const PARTNERS: ReadonlySet<string> = new Set(
  'co company sons son partners associates brothers cie'.split(' '),
);

/** `monday.com`, in small letters. */
function domainAt(text: Text, at: number, end: number): Name | null {
  return at + 1 < end && isDomainTail(text, at + 1, end) ? { from: at, to: at + 2 } : null;
}

function isDomainTail(text: Text, at: number, end: number): boolean {
  const tail = text.tokens[at];
  const before = text.tokens[at - 1];
  if (tail === undefined || before === undefined || at >= end || tail.start - before.end !== 1) return false;
  return text.raw.charAt(before.end) === '.' && TAILS.has(tail.word);
}

const TAILS: ReadonlySet<string> = new Set(['com', 'io', 'ai', 'app', 'co', 'net', 'dev', 'so']);
