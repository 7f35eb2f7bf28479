import type { Json } from '../../model/json.ts';

/** Deeper cells are damaged or hostile. */
const MAX_DEPTH = 32;

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['b', '\b'],
  ['f', '\f'],
  ['0', '\0'],
]);

const WORD_SIGNS: ReadonlySet<number> = new Set([...'_+-.'].map((sign) => sign.charCodeAt(0)));
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const MAX_DIGITS = 400;

const WORDS: ReadonlyMap<string, Json> = new Map<string, Json>([
  ['True', true],
  ['False', false],
  ['None', null],
  ['true', true],
  ['false', false],
  ['null', null],
  ['nan', null],
  ['NaN', null],
]);

/** Read left to right once: the cost is linear in the text. */
class Reader {
  readonly #text: string;
  #at = 0;
  #slash = -1;

  constructor(text: string) {
    this.#text = text;
  }

  readAll(): Json | undefined {
    const value = this.#value(0);
    this.#skipSpace();
    return this.#at === this.#text.length ? value : undefined;
  }

  #value(depth: number): Json | undefined {
    this.#skipSpace();
    const char = this.#text[this.#at];
    if (char === undefined || depth > MAX_DEPTH) return undefined;
    if (char === '{') return this.#object(depth);
    if (char === '[') return this.#list(']', depth);
    if (char === '(') return this.#list(')', depth);
    if (char === "'" || char === '"') return this.#string(char);
    return this.#word();
  }

  #object(depth: number): Json | undefined {
    // Pairs first: a key such as __proto__ must become a member, not a prototype.
    const pairs: [string, Json][] = [];
    this.#at++;
    while (!this.#take('}')) {
      const key = this.#value(depth + 1);
      if (key === undefined || typeof key === 'object' || !this.#take(':')) return undefined;
      const value = this.#value(depth + 1);
      if (value === undefined) return undefined;
      pairs.push([String(key), value]);
      if (!this.#take(',') && !this.#sees('}')) return undefined;
    }
    return Object.fromEntries(pairs);
  }

  #list(close: string, depth: number): Json | undefined {
    const items: Json[] = [];
    this.#at++;
    while (!this.#take(close)) {
      const item = this.#value(depth + 1);
      if (item === undefined) return undefined;
      items.push(item);
      if (!this.#take(',') && !this.#sees(close)) return undefined;
    }
    return items;
  }

  #string(quote: string): string | undefined {
    const parts: string[] = [];
    let from = ++this.#at;
    for (;;) {
      const end = this.#text.indexOf(quote, this.#at);
      if (end < 0) return undefined;
      const slash = this.#nextSlash();
      if (slash > end) {
        this.#at = end + 1;
        return parts.length === 0
          ? this.#text.slice(from, end)
          : parts.join('') + this.#text.slice(from, end);
      }
      this.#at = slash;
      parts.push(this.#text.slice(from, slash), this.#escape());
      from = this.#at;
    }
  }

  /** Where the next backslash stands; looked for again only once it was passed, so that all looking is linear. */
  #nextSlash(): number {
    if (this.#slash < this.#at) {
      const found = this.#text.indexOf('\\', this.#at);
      this.#slash = found < 0 ? Number.POSITIVE_INFINITY : found;
    }
    return this.#slash;
  }

  #escape(): string {
    const kind = this.#text[this.#at + 1] ?? '';
    const digits = kind === 'x' ? 2 : kind === 'u' ? 4 : kind === 'U' ? 8 : 0;
    const hex = this.#text.slice(this.#at + 2, this.#at + 2 + digits);
    this.#at += 2;
    if (digits === 0) return ESCAPES.get(kind) ?? kind;
    const code = /^[\da-f]+$/i.test(hex) && hex.length === digits ? Number.parseInt(hex, 16) : -1;
    if (code < 0 || code > 0x10ffff) return `\\${kind}`;
    this.#at += digits;
    return String.fromCodePoint(code);
  }

  #word(): Json | undefined {
    const from = this.#at;
    while (isWordCode(this.#text.charCodeAt(this.#at))) this.#at++;
    const word = this.#text.slice(from, this.#at);
    const known = WORDS.get(word);
    if (known !== undefined) return known;
    if (word.length > MAX_DIGITS || !NUMBER.test(word)) return undefined;
    const number = Number(word);
    return Number.isFinite(number) ? number : null;
  }

  #skipSpace(): void {
    while (this.#at < this.#text.length && this.#text.charCodeAt(this.#at) <= 32) this.#at++;
  }

  #sees(char: string): boolean {
    this.#skipSpace();
    return this.#text[this.#at] === char;
  }

  #take(char: string): boolean {
    const seen = this.#sees(char);
    if (seen) this.#at++;
    return seen;
  }
}

/** Letters, digits and `_ + - .`; false past the end, where the code is NaN. */
function isWordCode(code: number): boolean {
  return (
    (code >= 48 && code <= 57) ||
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    WORD_SIGNS.has(code)
  );
}

/**
 * Reads an object or list written by Python's `repr` (single quotes, True, None) or as JSON, as found in cells.
 * @returns undefined when the text is neither, is cut off, or is nested deeper than 32
 */
export function parsePythonLiteral(text: string): Json | undefined {
  return new Reader(text).readAll();
}
