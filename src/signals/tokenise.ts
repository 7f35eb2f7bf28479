import {
  findWord,
  HASH_START,
  hashUnit,
  numberOf,
  secondUnit,
  UNKNOWN,
  unknownId,
  wordOf,
} from '../lib/text/word-ids.ts';
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
import { MISSPELT } from './misspelt.ts';
import type { Range } from './noise-lines.ts';

const MAX_TOKENS = 4_000;

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

/** `isWordCode` for ASCII, as a table. */
const IS_WORD = Uint8Array.from({ length: 128 }, (_, code) => (isWordCode(code) ? 1 : 0));

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
    const folded = this.#folded;
    const end = this.#end;
    const initial = folded.charCodeAt(start);
    let first = hashUnit(HASH_START, initial);
    let second = secondUnit(0, initial);
    let i = start + 1;
    // The word is hashed while its end is looked for: words are found in the dictionaries by that alone.
    for (; i < end; i++) {
      const code = folded.charCodeAt(i);
      if (code < 128 ? IS_WORD[code] === 0 : !isWordCode(code)) {
        if (!isJoiner(code) || i + 1 >= end || !isWordCode(folded.charCodeAt(i + 1))) break;
      }
      first = hashUnit(first, code);
      second = secondUnit(second, code);
    }
    if (i < end && folded.charCodeAt(i) === AMPERSAND && apostropheLength(this.#raw, i) > 0) {
      return this.#wordWithEntity(start, i);
    }
    if (this.#isAddress(start, i)) return this.#skipRun(i);
    if (i - start === 1 && this.#raw.charCodeAt(i) === SLASH) return this.#shorthand(start);
    if (i - start > MAX_WORD) return i;
    const id = findWord(first, second);
    if (id === UNKNOWN) this.#pushUnknown(folded.slice(start, i), start, i);
    else this.tokens.push({ word: wordOf(id), start, end: i, id });
    return i;
  }

  /** `w/`, `w/o`, `b/c`: the words they stand for, at the place of the marks. */
  #shorthand(start: number): number {
    const next = start + 2;
    const word = SHORTHANDS.get(this.#folded.slice(start, start + 3));
    if (word !== undefined && !this.#isInside(start + 3)) return this.#pushAs(word, start, start + 3);
    if (this.#folded.startsWith('w/', start)) return this.#pushAs('with', start, next);
    return this.#pushAs(this.#folded.charAt(start), start, start + 1);
  }

  #pushAs(word: string, start: number, end: number): number {
    this.#pushWord(word, start, end);
    return end;
  }

  /** `don&#39;t`: rare enough to be put together piece by piece. */
  #wordWithEntity(start: number, from: number): number {
    let pieces = this.#folded.slice(start, from);
    let i = from;
    for (;;) {
      const entity = this.#raw.charCodeAt(i) === AMPERSAND ? apostropheLength(this.#raw, i) : 0;
      let next = i + entity;
      while (next < this.#end && this.#isInside(next)) next++;
      if (entity === 0 || i >= this.#end) break;
      pieces += `'${this.#folded.slice(i + entity, next)}`;
      i = next;
    }
    if (this.#isAddress(start, i)) return this.#skipRun(i);
    if (i - start <= MAX_WORD) this.#pushWord(pieces, start, i);
    return i;
  }

  /** Whether the unit at `i` belongs to a word that has begun. */
  #isInside(i: number): boolean {
    const code = this.#raw.charCodeAt(i);
    return (
      isWordCode(code) || (isJoiner(code) && i + 1 < this.#end && isWordCode(this.#raw.charCodeAt(i + 1)))
    );
  }

  #pushWord(word: string, start: number, end: number): void {
    const id = numberOf(word);
    if (id === UNKNOWN) this.#pushUnknown(word, start, end);
    else this.tokens.push({ word, start, end, id });
  }

  #pushUnknown(word: string, start: number, end: number): void {
    const meant = MISSPELT.get(word);
    if (meant !== undefined) this.#pushWord(meant, start, end);
    else if (!word.includes('_')) this.tokens.push({ word, start, end, id: unknownId() });
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
    return this.#pushAs(this.#folded.slice(start, end), start, end);
  }
}

const SHORTHANDS: ReadonlyMap<string, string> = new Map([
  ['w/o', 'without'],
  ['b/c', 'because'],
]);

const MOUTHS = ')(D[]P/|';
const MAX_TAG = 2_000;
const MAX_CODE = 400;
const HIDDEN = /^<(style|script)\b/;

function indexOrEnd(raw: string, what: string, from: number): number {
  const found = raw.indexOf(what, from);
  return found === -1 ? raw.length : found;
}
