import { KEY_WORDS, PASSWORD_WORDS, TOKEN_SHAPES } from './secrets.data.ts';
import { type PiiSpan, spansOf } from './types.ts';

const TOKEN = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${TOKEN_SHAPES.join('|')})`, 'gu');

/** Every token has a run of signs that words seldom have: asking for it first is cheap. */
const LONG = /[\w.:-]{12}/;

/** A key in its armour; one whose end was cut off goes on to the end of the text. */
const ARMOUR = /-----BEGIN [A-Z0-9 ]{0,40}(?:KEY|CERTIFICATE|MESSAGE)[A-Z ]{0,10}-----/g;
const ARMOUR_END = /-----END [A-Z0-9 ]{0,60}-----/g;

/** `Authorization: Basic dXNlcjpwYXNz` and what command lines show. */
const HEADER =
  /(?<![\p{L}\p{N}])(?:bearer|basic|authorization:(?: ?(?:basic|bearer|token|digest))?|(?:set-)?cookie:)[ =]{1,3}([\w.~+/=%:;-]{8,})/giu;

// A value that is masked already stands in brackets.
const VALUE = '(?![[<{*(\\s])[^\\s,;"\'`<>]{3,200}';
const PASSWORD = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${PASSWORD_WORDS.join('|')})(?: ?\\([^()\\n]{1,20}\\))?["'\`]?(?: ?[:=]>? {0,3}| (?:is|was|ist|war|est|es|è|é|to)(?: (?:now|still|set to))?:? )["'\`]?(${VALUE})`,
  'giu',
);
const KEY = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:[a-z0-9]{1,20}[_-]){0,3}(?:${KEY_WORDS.join('|')})["'\`]?(?: ?[:=]>? {0,3}| (?:is|was):? )["'\`]?(${VALUE})`,
  'giu',
);
const CODE =
  /(?<![\p{L}\p{N}])(?:(?:verification|security|access|one[- ]time|login|otp|auth(?:entication|orization)?|2fa|mfa|sms|pass|reset)[ -]?(?:code|pin|passcode|password)|otp|pin(?: ?(?:code|number))?)(?: (?:is|was))?[ :=]{1,3}(\d[\d -]{2,8}\d)(?!\d)/giu;
/** User and password as support agents write them: `admin / hunter2`. */
const LOGIN =
  /(?<![\p{L}\p{N}])(?:credentials?|login|log-in|zugangsdaten|identifiants?)(?: (?:are|is))?[ :=]{1,3}[^\s/,;[\]]{1,64} ?[/|] ?((?![[<{*(])[^\s,;]{3,64})/giu;

/** Keys without a known beginning: long, of small and large letters and digits. */
const LONG_KEY = /(?<![\p{L}\p{N}_+/=.@-])[A-Za-z0-9]{32,}(?![\p{L}\p{N}_+/=.@-])/gu;

/** Passwords, keys, tokens and codes. */
export function findSecrets(text: string): readonly PiiSpan[] {
  return [
    ...(LONG.test(text) ? spansOf(text, TOKEN, 'secret') : []),
    ...findArmour(text),
    ...spansOf(text, HEADER, 'secret').filter((span) => !isPlainWord(text, span)),
    ...spansOf(text, PASSWORD, 'secret').filter((span) => isPassword(text, span)),
    ...spansOf(text, LOGIN, 'secret'),
    ...spansOf(text, CODE, 'secret'),
    ...spansOf(text, KEY, 'secret').filter((span) => isKey(text.slice(span.start, span.end))),
    ...spansOf(text, LONG_KEY, 'secret').filter(({ start, end }) => isMixed(text.slice(start, end))),
  ].map((span) => trimEnd(text, span));
}

function findArmour(text: string): PiiSpan[] {
  if (!text.includes('-----BEGIN')) return [];
  const ends = spansOf(text, ARMOUR_END, 'secret');
  let next = 0;
  let covered = 0;
  return spansOf(text, ARMOUR, 'secret').flatMap(({ start }): PiiSpan[] => {
    if (start < covered) return [];
    while ((ends[next]?.start ?? text.length) < start) next += 1;
    covered = ends[next]?.end ?? text.length;
    return [{ start, end: covered, type: 'secret' }];
  });
}

/** "Password: the link expired" and "the password is wrong" tell no password. */
function isPassword(text: string, { start, end }: PiiSpan): boolean {
  const value = text.slice(start, end);
  if (/[\d@#$%^&!~+=_]/.test(value.replace(/[!.?,:;]+$/, ''))) return true;
  const stated = /[:=]>?\s{0,3}["'`]?$/.test(text.slice(Math.max(0, start - 6), start));
  const quoted = /["'`]$/.test(text.slice(Math.max(0, start - 1), start));
  return quoted || (stated && /^[.!?]?["'`]?[ \t]*(?:$|[\n\r,;])/.test(text.slice(end, end + 20)));
}

function isPlainWord(text: string, { start, end }: PiiSpan): boolean {
  return /^[\p{L}.-]{0,24}$/u.test(text.slice(start, end));
}

/** Words after "token:" are text; keys are long or have digits in them. */
function isKey(value: string): boolean {
  return (
    /^[\w.~+/=%:-]{6,}$/.test(value) &&
    (/\d/.test(value) || value.length >= 20) &&
    !/^[\d.,:/-]{1,9}$/.test(value)
  );
}

function isMixed(value: string): boolean {
  if (!/[a-z]/.test(value) || !/[A-Z]/.test(value)) return false;
  return value.slice(0, 400).replace(/\D/g, '').length >= 4;
}

/** Punctuation at the end belongs to the sentence. */
function trimEnd(text: string, span: PiiSpan): PiiSpan {
  let { end } = span;
  while (end - 1 > span.start && '.,;:)'.includes(text.charAt(end - 1))) end -= 1;
  return end === span.end ? span : { ...span, end };
}
