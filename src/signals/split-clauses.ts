import { WordSet } from '../lib/text/word-set.ts';
import type { Clause, Token } from '../model/signal.ts';
import { isAbbreviated } from './abbreviations.ts';
import { isDigit } from './characters.ts';

/** Always begin a clause. */
const TURNS = new WordSet(
  'but although though however except while whereas unless nevertheless otherwise nonetheless despite',
);

/** Begin a clause after a comma. */
const CONJUNCTIONS = new WordSet(
  `and or so yet which because since then when if as until where who please i we it they you there this that he she
  especially instead`,
);

/** Words a turning word belongs to: `nothing but`, `all except`. */
const HOLDERS = new WordSet('nothing anything everything all even as not');

/** Lines at least this long that go on in lower case were wrapped, not ended. */
const WRAP = 40;

/** Cuts the tokens of a text at sentence ends, list items, strong punctuation and words that turn the meaning. */
export function splitClauses(raw: string, tokens: readonly Token[]): readonly Clause[] {
  if (tokens.length === 0) return [];
  const clauses: Clause[] = [];
  let from = 0;
  let lineStart = 0;
  for (let i = 1; i < tokens.length; i++) {
    const before = tokens[i - 1];
    const token = tokens[i];
    if (before === undefined || token === undefined) break;
    const gap = token.start - before.end;
    const plain = gap <= 1 && raw.charCodeAt(before.end) === BLANK;
    const border = plain ? TURNS.has(token) && !HOLDERS.has(before) : isBorder(raw, before, token, lineStart);
    if (border && i > from) {
      clauses.push({ from, to: i });
      from = i;
    }
    if (!plain && hasNewline(raw, before.end, token.start)) lineStart = token.start;
  }
  clauses.push({ from, to: tokens.length });
  return clauses;
}

function isBorder(raw: string, before: Token, token: Token, lineStart: number): boolean {
  if (token.start - before.end > MAX_GAP) return true;
  if (TURNS.has(token) && !HOLDERS.has(before)) return true;
  if (isAbbreviated(raw, before, token)) return false;
  const gap = raw.slice(before.end, token.start);
  for (let i = 0; i < gap.length; i++) {
    const code = gap.charCodeAt(i);
    if (isStrong(code)) return !isClock(raw, before, token, gap);
    if (isStop(code) && (i + 1 < gap.length || startsSentence(raw, before, token))) return true;
    if ((code === LF || code === CR) && !isWrapped(raw, before, token, lineStart)) return true;
  }
  if (gap === ' - ' || gap === '- ') return true;
  if (gap.includes('<') && BLOCK_TAG.test(gap)) return true;
  return CONJUNCTIONS.has(token) && gap.includes(',');
}

/** Characters of a gap that are looked at; a longer gap, such as a skipped quotation, is a border anyway. */
const MAX_GAP = 300;
const BLOCK_TAG = /<\/?(?:p|br|li|ul|ol|div|tr|td|th|h[1-6]|blockquote|table)\b/i;

function isStrong(code: number): boolean {
  return (
    code === COLON ||
    code === SEMICOLON ||
    code === 0x2014 ||
    code === 0x2013 ||
    code === 0x2026 ||
    code === PAREN
  );
}

/** `11:10`: no colon between sentences. */
function isClock(raw: string, before: Token, token: Token, gap: string): boolean {
  return gap === ':' && isDigit(raw.charCodeAt(before.end - 1)) && isDigit(raw.charCodeAt(token.start));
}

function isStop(code: number): boolean {
  return code === DOT || code === BANG || code === QUESTION;
}

/** `done.Next`: a stop without a blank ends a sentence only before a capital. */
function startsSentence(raw: string, before: Token, token: Token): boolean {
  const next = raw.charCodeAt(token.start);
  const last = raw.charCodeAt(before.end - 1);
  return next >= 65 && next <= 90 && last >= 97 && last <= 122;
}

/** A newline inside a sentence: the line was long and the next one goes on in lower case. */
function isWrapped(raw: string, before: Token, token: Token, lineStart: number): boolean {
  if (before.end - lineStart < WRAP) return false;
  const next = raw.charCodeAt(token.start);
  return next >= 97 && next <= 122 && !raw.slice(before.end, token.start).includes('\n\n');
}

function hasNewline(raw: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (raw.charCodeAt(i) === LF || raw.charCodeAt(i) === CR) return true;
  return false;
}

const LF = 10;
const CR = 13;
const BLANK = 32;
const BANG = 33;
const PAREN = 40;
const DOT = 46;
const COLON = 58;
const SEMICOLON = 59;
const QUESTION = 63;
