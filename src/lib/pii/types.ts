/** Kinds of personal data and secrets; where two overlap, the earlier one names the mask. */
export const PII_TYPES = [
  'secret',
  'url',
  'email',
  'iban',
  'card',
  'ssn',
  'id',
  'account',
  'birth-date',
  'mac',
  'ip',
  'address',
  'phone',
  'name',
] as const;

export type PiiType = (typeof PII_TYPES)[number];

/** A stretch of a text, in UTF-16 units, `end` exclusive. */
export interface PiiSpan {
  readonly start: number;
  readonly end: number;
  readonly type: PiiType;
}

/** Looks for some kinds of personal data. Spans may overlap and come in any order. */
export type Detector = (text: string) => readonly PiiSpan[];

/**
 * All matches of a global pattern. Where the pattern has a first group, the group is the span and ends the match:
 * what stands before it is the cue that gives it away.
 */
export function spansOf(text: string, pattern: RegExp, type: PiiType): PiiSpan[] {
  const spans: PiiSpan[] = [];
  for (const match of text.matchAll(pattern)) {
    const end = match.index + match[0].length;
    const value = match[1] ?? match[0];
    if (value !== '') spans.push({ start: end - value.length, end, type });
  }
  return spans;
}
