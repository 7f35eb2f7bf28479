import { findWord, UNKNOWN, wordOf } from '../lib/word-ids.ts';
import type { Token } from '../model/signal.ts';
import {
  AMPERSAND,
  AT,
  apostropheLength,
  BANG,
  BLANK,
  COLON,
  DASH,
  DOT,
  entityLength,
  fold,
  GREATER,
  isJoiner,
  isWordCode,
  LESS,
  QUOTE,
  SEMICOLON,
  SLASH,
  THREE,
  TICK,
} from './characters.ts';
import type { Range } from './noise-lines.ts';

export const MAX_TOKENS = 4_000;

/** Longer runs of letters are no words: keys, hashes, base64. */
const MAX_WORD = 64;

/**
 * The words, numbers, emoji and smileys of a text with their places. Tags, entities, URLs, mail addresses,
 * handles, paths, identifiers and inline code have none. One pass; every character is looked at a bounded
 * number of times.
 */
export function tokenise(raw: string, ranges: readonly Range[]): readonly Token[] {
  if (ranges.length === 0) return [];
  const reader = new TokenReader(raw);
  for (const range of ranges) reader.read(range);
  return reader.tokens;
}

class TokenReader {
  readonly tokens: Token[] = [];
  readonly #raw: string;
  readonly #folded: string;
  /** Tokens before the present run of non-blank characters: where to go back to when it is an address. */
  #runStart = 0;
  #end = 0;
  /** Places of the next `>`, backtick and comment end, so that each is searched for once. */
  #nextGreater = -1;
  #nextTick = -1;
  #nextComment = -1;

  constructor(raw: string) {
    this.#raw = raw;
    this.#folded = fold(raw);
  }

  read(range: Range): void {
    this.#end = range.end;
    let i = range.start;
    this.#runStart = this.tokens.length;
    while (i < this.#end && this.tokens.length < MAX_TOKENS) {
      const code = this.#raw.charCodeAt(i);
      if (isWordCode(code)) i = this.#word(i);
      else if (code <= BLANK) {
        this.#runStart = this.tokens.length;
        i++;
      } else i = this.#mark(i, code);
    }
  }

  #word(start: number): number {
    const raw = this.#raw;
    let i = start + 1;
    let pieces = '';
    let from = start;
    for (; i < this.#end; i++) {
      const code = raw.charCodeAt(i);
      if (isWordCode(code)) continue;
      if (isJoiner(code) && isWordCode(raw.charCodeAt(i + 1)) && i + 1 < this.#end) continue;
      const entity = code === AMPERSAND ? apostropheLength(raw, i) : 0;
      if (entity === 0) break;
      pieces += `${this.#folded.slice(from, i)}'`;
      from = i + entity;
      i = from - 1;
    }
    if (this.#isAddress(start, i)) return this.#skipRun(i);
    if (i - start > MAX_WORD) return i;
    if (pieces === '') this.#plainWord(start, i);
    else this.#pushWord(pieces + this.#folded.slice(from, i), start, i);
    return i;
  }

  /** Most words are known to some dictionary and need not be cut out of the text. */
  #plainWord(start: number, end: number): void {
    const id = findWord(this.#folded, start, end);
    if (id === UNKNOWN) this.#pushWord(this.#folded.slice(start, end), start, end);
    else this.tokens.push({ word: wordOf(id), start, end, id });
  }

  #pushWord(word: string, start: number, end: number): void {
    if (!word.includes('_')) this.tokens.push({ word, start, end, id: findWord(word, 0, word.length) });
  }

  #isAddress(start: number, i: number): boolean {
    const raw = this.#raw;
    const code = raw.charCodeAt(i);
    if (code === AT) return isWordCode(raw.charCodeAt(i + 1));
    if (code === COLON) return raw.startsWith('://', i) || raw.startsWith(':\\', i);
    return code === DOT && i - start === 3 && this.#folded.startsWith('www', start);
  }

  #skipRun(from: number): number {
    this.tokens.length = this.#runStart;
    return this.#runEnd(from);
  }

  #runEnd(from: number): number {
    let i = from;
    while (i < this.#end) {
      const code = this.#raw.charCodeAt(i);
      if (code <= BLANK || code === LESS || code === GREATER || code === QUOTE) break;
      i++;
    }
    return i;
  }

  #mark(i: number, code: number): number {
    switch (code) {
      case LESS:
        return this.#tag(i);
      case AMPERSAND:
        return i + Math.max(1, entityLength(this.#raw, i));
      case TICK:
        return this.#inlineCode(i);
      case AT:
      case SLASH:
        return this.tokens.length === this.#runStart && this.#isPathOrHandle(i) ? this.#runEnd(i) : i + 1;
      case COLON:
      case SEMICOLON:
        return this.#smiley(i);
      default:
        return code >= 0xd800 && code <= 0xdbff ? this.#emoji(i) : i + 1;
    }
  }

  /** `/var/log/x`, `@name`: a mark at the start of a run with a word behind it, and for paths a second slash. */
  #isPathOrHandle(i: number): boolean {
    if (!isWordCode(this.#raw.charCodeAt(i + 1))) return false;
    if (this.#raw.charCodeAt(i) === AT) return true;
    const second = this.#raw.indexOf('/', i + 1);
    return second !== -1 && second - i <= MAX_WORD && !/\s/.test(this.#raw.slice(i, second));
  }

  #tag(i: number): number {
    const next = this.#raw.charCodeAt(i + 1);
    if (next === THREE) return this.#push(i, i + 2);
    if (!isWordCode(next) && next !== SLASH && next !== BANG) return i + 1;
    if (next === BANG && this.#raw.startsWith('<!--', i)) return this.#comment(i);
    if (this.#nextGreater < i) this.#nextGreater = indexOrEnd(this.#raw, '>', i);
    if (this.#nextGreater >= this.#end || this.#nextGreater - i > MAX_TAG) return i + 1;
    const hidden = HIDDEN.exec(this.#folded.slice(i, i + 8));
    const after = this.#nextGreater + 1;
    this.#runStart = this.tokens.length;
    if (hidden === null) return after;
    const close = this.#folded.indexOf(`</${hidden[1]}`, after);
    return close === -1 || close >= this.#end ? this.#end : close;
  }

  #comment(i: number): number {
    if (this.#nextComment <= i) this.#nextComment = indexOrEnd(this.#raw, '-->', i);
    return this.#nextComment >= this.#end ? i + 4 : this.#nextComment + 3;
  }

  #inlineCode(i: number): number {
    if (this.#nextTick <= i) this.#nextTick = indexOrEnd(this.#raw, '`', i + 1);
    const close = this.#nextTick;
    if (close >= this.#end || close - i > MAX_CODE) return i + 1;
    return close + 1;
  }

  #smiley(i: number): number {
    const nose = this.#raw.charCodeAt(i + 1) === DASH ? 1 : 0;
    const mouth = this.#raw.charAt(i + 1 + nose);
    if (mouth === '' || !MOUTHS.includes(mouth)) return i + 1;
    // `:D`, but not the start of a word: `note:Do`.
    if (isWordCode(mouth.charCodeAt(0)) && isWordCode(this.#raw.charCodeAt(i + 2 + nose))) return i + 1;
    const happy = mouth === ')' || mouth === 'D' || mouth === 'P' || mouth === ']';
    this.#pushWord(happy ? ':)' : ':(', i, i + 2 + nose);
    return i + 2 + nose;
  }

  #emoji(i: number): number {
    return this.#push(i, i + 2);
  }

  #push(start: number, end: number): number {
    this.#pushWord(this.#folded.slice(start, end), start, end);
    return end;
  }
}

const MOUTHS = ')(D[]P/|';
const MAX_TAG = 2_000;
const MAX_CODE = 400;
const HIDDEN = /^<(style|script)\b/;

function indexOrEnd(raw: string, what: string, from: number): number {
  const found = raw.indexOf(what, from);
  return found === -1 ? raw.length : found;
}
