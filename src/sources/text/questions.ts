import { ASKED_WORDS, ASPECT_LABELS, QUESTION_WORDS } from './questions.data.ts';

const START = new RegExp(`^(?:(?:q|f|p)?\\d{0,2}[.:)] ?)?¿?(?:${QUESTION_WORDS.join('|')})(?![\\p{L}])`, 'u');
const ASKED = new RegExp(`(?<![\\p{L}])(?:${ASKED_WORDS.join('|')})(?![\\p{L}])`, 'u');

const LABEL = `(?:${ASPECT_LABELS.join('|')})`;
// Case is folded in the text: patterns that ignore it take V8 a quarter of a second to compile.
/** Two of them may stand together: `Likes / dislikes`, `Loves & likes`. */
const LABELS = new RegExp(`^${LABEL}$`, 'u');
const BETWEEN_LABELS = / ?[/&+,] ?| and | und | et | y | or /;
const BEFORE_SIGN = new RegExp(
  `^(?:[^\\p{L}\\p{N}*_]{1,8})?(?:\\*\\*|__)?(?:[^\\p{L}\\p{N}*_]{1,8})?(${LABEL})(?:\\*\\*|__)?(?: ?:(?:\\*\\*|__)?| ?[–—](?:\\*\\*|__)?| -(?:\\*\\*|__)?)\\s+(?=\\S)`,
  'u',
);
const ANSWERED = /^(\*\*|__)?([^?]{8,160}\?)(\*\*|__)?:?\s+(?=\S)/;

const MAX_QUESTION = 160;
const MAX_LABEL = 60;
const MAX_LABELS = 3;

/** Whether somebody asks a customer, rather than a customer the vendor. */
export function isInterviewQuestion(text: string): boolean {
  if (text.length > MAX_QUESTION || !/[?？]$/.test(text)) return false;
  const lower = text.toLowerCase();
  return START.test(lower) && ASKED.test(lower) && !/[.!?] /.test(text.slice(3));
}

/** Whether a line is the name of one of the things interviews are about: `Loves`, `👍 Likes`, `2. What's missing`. */
export function isAspectLabel(text: string): boolean {
  if (text.length > MAX_LABEL) return false;
  const words = text.replace(/^(?:\d{1,2}[.):]|[A-Za-z][.)])\s+/, '').replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  const parts = words.toLowerCase().split(BETWEEN_LABELS, MAX_LABELS + 1);
  return parts.length <= MAX_LABELS && parts.every((part) => LABELS.test(part));
}

/** What is asked or named before the words on the same line. */
export interface Prefix {
  readonly section: string;
  /** Characters to skip. */
  readonly length: number;
}

/** `**Missing:** single sign-on`, `Love – the speed`. */
export function aspectPrefix(text: string): Prefix | null {
  const start = text.slice(0, MAX_LABEL + 20);
  const lower = start.toLowerCase();
  // Only `İ` grows when lower-cased; no label begins with it.
  const match = lower.length === start.length ? BEFORE_SIGN.exec(lower) : null;
  if (match === null || match[0].length >= text.length) return null;
  const from = match[0].indexOf(match[1] ?? '');
  return { section: start.slice(from, from + (match[1] ?? '').length), length: match[0].length };
}

/** `**What do you love?** The speed.` A question in plain letters must be one of the three. */
export function questionPrefix(text: string): Prefix | null {
  const match = ANSWERED.exec(text.slice(0, MAX_QUESTION + 20));
  const question = match?.[2] ?? '';
  if (match === null || !isInterviewQuestion(question)) return null;
  const plain = match[1] === undefined && match[3] === undefined;
  return plain && !CORE.test(question) ? null : { section: question, length: match[0].length };
}

const CORE =
  /(?<!\p{L})(?:(?:you|they) (?:love|like|miss|change|improve)|(?:is|are) missing|gefällt|fehlt|ändern|aime[zr]|manque|change(?:riez|r)|gusta|falta|cambiaría|piace|manca|mist|ontbreekt)/iu;
