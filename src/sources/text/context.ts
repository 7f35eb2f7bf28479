import { CONTEXT_KEYS, type ContextField } from './context.data.ts';

/** What is known about the interview the next statements belong to; empty where nothing was said. */
export type Context = Record<ContextField, string>;

export const NO_CONTEXT: Readonly<Context> = {
  interviewee: '',
  account: '',
  role: '',
  date: '',
  selection: '',
  recommend: '',
  renew: '',
};

const FIELDS = ['interviewee', 'account', 'role', 'date', 'selection', 'recommend', 'renew'] as const;

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
  return field === null || value.length > MAX_VALUE ? null : [field, clean(field, value)];
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
