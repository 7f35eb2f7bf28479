// UTF-16 units as the text readers tell them apart.

export const BLANK = 32;
export const BANG = 33;
export const QUOTE = 34;
export const AMPERSAND = 38;
const APOSTROPHE = 39;
export const DASH = 45;
export const DOT = 46;
export const SLASH = 47;
export const THREE = 51;
export const COLON = 58;
export const SEMICOLON = 59;
export const LESS = 60;
export const GREATER = 62;
export const AT = 64;
const UNDERSCORE = 95;
export const TICK = 96;

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A letter or digit of any script; not Latin-1 signs, general punctuation, symbols, surrogates or private use. */
export function isWordCode(code: number): boolean {
  if (code < 128) {
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  }
  return code >= 0xc0 ? !(code >= 0x2000 && code <= 0x303f) && !isSign(code) : code === 0xaa || code === 0xb5;
}

function isSign(code: number): boolean {
  return (
    code === 0xd7 || code === 0xf7 || (code >= 0xd800 && code <= 0xf8ff) || (code >= 0xfe00 && code <= 0xffef)
  );
}

/** What may stand inside a word between two letters. */
export function isJoiner(code: number): boolean {
  return (
    code === APOSTROPHE ||
    code === 0x2019 ||
    code === 0xb4 ||
    code === 0x2032 ||
    code === 0x2018 ||
    code === 0x2bc ||
    code === UNDERSCORE
  );
}

/** What keyboards of many languages have in the place of an apostrophe. */
const APOSTROPHES = /[\u00b4\u2018\u2019\u02bc\u2032\uff07]/;
const ALL_APOSTROPHES = new RegExp(APOSTROPHES, 'g');
/** `doesn`t`, as against code between two of them. */
const TICK_INSIDE = /(?<=[a-z])`(?=(?:d|ll|m|re|s|t|ve)\b)/g;

/** Lower-cased, with plain apostrophes; as long as `raw`, so that places agree. */
export function fold(raw: string): string {
  const lower = raw.toLowerCase();
  // Only `İ` grows when lower-cased; then each unit is lowered by itself.
  const same = lower.length === raw.length ? lower : raw.replace(/[A-ZÀ-ÖØ-Þ]/g, (c) => c.toLowerCase());
  const plain = APOSTROPHES.test(same) ? same.replace(ALL_APOSTROPHES, "'") : same;
  return plain.includes('`') ? plain.replace(TICK_INSIDE, "'") : plain;
}

/** Length of an entity that stands for an apostrophe, or 0. */
export function apostropheLength(raw: string, at: number): number {
  const match = /^&(?:#0?39|apos|rsquo|#8217|#x27);/i.exec(raw.slice(at, at + 8));
  return match === null ? 0 : match[0].length;
}

export function entityLength(raw: string, at: number): number {
  const match = /^&(?:[a-z]{2,8}|#\d{1,6}|#x[\da-f]{1,5});/i.exec(raw.slice(at, at + 10));
  return match === null ? 0 : match[0].length;
}
