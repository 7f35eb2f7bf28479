import { CONTEXT_KEYS, type ContextField } from './context.data.ts';

/** What is known about the interview the next statements belong to; empty where nothing was said. */
export type Context = Record<ContextField, string>;

export const NO_CONTEXT: Readonly<Context> = {
  interviewee: '',
  interviewer: '',
  account: '',
  role: '',
  date: '',
  selection: '',
  recommend: '',
  renew: '',
};

const FIELDS = [
  'interviewee',
  'interviewer',
  'account',
  'role',
  'date',
  'selection',
  'recommend',
  'renew',
] as const;

const FIELD_OF: ReadonlyMap<string, ContextField> = new Map(
  FIELDS.flatMap((field) => CONTEXT_KEYS[field].map((key) => [key, field] as const)),
);

/** Longer values are sentences: somebody speaks of their company, nobody names it. */
const MAX_VALUE = 80;

/**
 * `Key: value`, maybe bold, maybe a bullet; before the colon maybe a question mark and a scale in brackets, as in
 * `**Would recommend? (0-10):** 6`.
 */
const PAIR =
  /^(?:[-*+•]\s+)?(?:\*\*|__)?([\p{L}][\p{L} -]{0,30}?)\??(?:\s{0,3}[([][^()[\]:]{1,30}[)\]])?\??(?:\*\*|__)?\s{0,3}:(?:\*\*|__)?\s*(.*)$/u;

/** Fields that hold names, whose labels also stand before what somebody says. */
const NAMES: ReadonlySet<ContextField> = new Set(['interviewee', 'account']);

/** "Customer: It is slow." is said by a customer; "Customer: Acme Inc." is one. */
function isSentence(value: string): boolean {
  const words = value.split(' ');
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return /[?!]$/.test(value) || (words.length > 2 && small * 2 >= words.length);
}

/** Names, roles in brackets and addresses: every word has a capital or is a small one of a list. */
const PEOPLE =
  /^(?:(?:\p{Lu}[\p{L}\p{M}.'’-]{0,30}|and|und|et|y|e|de|van|von|[&|–-]|\([^()]{1,40}\)|\S{1,40}@\S{1,40}),?(?: |$)){1,12}$/u;

export type Assignment = readonly [field: ContextField, value: string];

/** @returns what the line says about the interview (several pairs may stand between `|`), `null` when it is no such line */
export function parseContext(line: string): readonly Assignment[] | null {
  const parts = line.split(/\s[|·]\s/);
  const assignments: Assignment[] = [];
  for (const part of parts) {
    const assignment = parsePair(part.trim());
    if (assignment === null) return null;
    assignments.push(assignment);
  }
  return assignments;
}

function parsePair(text: string): Assignment | null {
  const match = PAIR.exec(text);
  const field = contextField(match?.[1] ?? '');
  const value = unquote((match?.[2] ?? '').trim());
  if (field === null || value.length > MAX_VALUE || (NAMES.has(field) && isSentence(value))) return null;
  // "Interviewer: Ann Lee" tells who asks, "Interviewer: What is missing?" is a question.
  return field === 'interviewer' && !PEOPLE.test(value) ? null : [field, clean(field, value)];
}

/** @returns the field that a key such as `Participant` sets */
export function contextField(key: string): ContextField | null {
  return FIELD_OF.get(key.trim().toLowerCase()) ?? null;
}

/** `6/10`, `6 out of 10` and `6 (was 8)` are a 6. */
function clean(field: ContextField, value: string): string {
  if (field !== 'recommend') return value;
  return /^(\d{1,2}(?:[.,]\d{1,2})?)\s*(?:$|\/|out of\b|[(,;–—-]\s?\D)/.exec(value)?.[1] ?? value;
}

function unquote(value: string): string {
  return /^(["'])(.*)\1$/.exec(value)?.[2] ?? value;
}
