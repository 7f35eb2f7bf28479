import { findInId, findPii } from './pii/find.ts';
import type { PiiSpan } from './pii/types.ts';
import { cutWhole, cutWords } from './text/cut-text.ts';

/** A mask may complete what gives its neighbour away: more passes than this have never been needed. */
const MAX_PASSES = 4;

/**
 * Replaces personal data and secrets by what they are: `[email]`, `[phone]`, `[name]`, `[card]`, `[secret]`, ... (the
 * names of `PII_TYPES` in brackets). All other characters stay verbatim. Only for text about to be written: nothing
 * may be counted after it. Names without a cue, and what has neither a form nor a cue, are not found.
 */
export function maskPersonal(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size >= MAX_KNOWN) known.clear();
  const masked = maskFully(text);
  known.set(text, masked);
  return masked;
}

/** One quote proves several things, and is looked at once. */
const known = new Map<string, string>();
const MAX_KNOWN = 1024;

function maskFully(text: string): string {
  let masked = text;
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const next = maskOnce(masked);
    if (next === masked) break;
    masked = next;
  }
  return masked;
}

/** The first words of a text, about `max` UTF-16 units, masked unless told otherwise. */
export function cleanText(text: string, max: number, redact: boolean): string {
  return redact ? maskPersonal(cutWhole(text, max)) : cutWords(text, max);
}

/** Masks the id of a record: e-mail addresses and secrets only, because a long number or a link is how ids look. */
export function maskId(id: string): string {
  return replaceSpans(id, findInId(id));
}

function maskOnce(text: string): string {
  return replaceSpans(text, findPii(text));
}

function replaceSpans(text: string, spans: readonly PiiSpan[]): string {
  let masked = '';
  let from = 0;
  for (const { start, end, type } of spans) {
    masked += `${text.slice(from, start)}[${type}]`;
    from = end;
  }
  return masked + text.slice(from);
}
