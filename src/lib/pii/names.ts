import { FIRST_NAMES } from './first-names.data.ts';
import {
  CLOSINGS,
  GREETINGS,
  INTRODUCTIONS,
  NAME_LABELS,
  NAME_PARTICLES,
  NOT_NAMES,
  PEOPLE_CUES,
  SMALL_TITLES,
  TITLES,
  WEAK_CUES,
} from './names.data.ts';
import type { PiiSpan } from './types.ts';

const START = '(?<![\\p{L}\\p{N}\\p{M}@_-])';
const TITLE = `(?:(?:${TITLES.join('|')})\\.?|${SMALL_TITLES.join('|')})[ ]`;

/** How a name after a cue may be written. */
interface Cue {
  readonly pattern: RegExp;
  /** Names in small letters count as well. */
  readonly small?: boolean;
  /** The name must end its line or stand before a comma. */
  readonly closed?: boolean;
  /** One word is not enough. */
  readonly full?: boolean;
  /** The name stands on a line below: a text of one line needs no search. */
  readonly below?: boolean;
}

const CUES: readonly Cue[] = [
  { pattern: new RegExp(`${START}${TITLE}{1,2}`, 'gu') },
  { pattern: new RegExp(`${START}(?:${SMALL_TITLES.join('|')})[ ]`, 'gu'), small: true },
  { pattern: new RegExp(`${START}(?:${GREETINGS.join('|')})[ ,]{1,3}(?:${TITLE})?`, 'giu') },
  {
    pattern: new RegExp(
      `(?:^|[\\n.!?,] {0,3})(?:${CLOSINGS.join('|')}) ?[,.!–-]{0,3}(?: {0,3}[\\r\\n]+[ \\t>-]{0,4}){1,3}(?:${TITLE})?`,
      'giu',
    ),
    small: true,
    closed: true,
    below: true,
  },
  {
    pattern: new RegExp(`(?:^|[\\n.!?] {0,3})(?:${CLOSINGS.join('|')}) ?[,–-] ?(?:${TITLE})?`, 'giu'),
    closed: true,
  },
  { pattern: new RegExp(`${START}(?:${INTRODUCTIONS.join('|')})[ :]{1,3}(?:${TITLE})?`, 'giu'), small: true },
  { pattern: new RegExp(`${START}(?:${PEOPLE_CUES.join('|')})[ :]{1,3}(?:${TITLE})?`, 'giu') },
  { pattern: new RegExp(`${START}(?:${WEAK_CUES.join('|')})[ :]{1,3}`, 'giu'), full: true },
  {
    pattern: new RegExp(
      `(?:^|[\\n|;>]|\\*\\*)[ \\t]{0,4}(?:${NAME_LABELS.join('|')})(?:\\*\\*)?:(?:\\*\\*)?[ \\t]{0,6}(?:\\n[ \\t]{0,4})?(?:${TITLE})?`,
      'giu',
    ),
  },
];

/** `[~jsmith]`, `[~accountid:5b10...]`: people in Jira's markup. */
const MENTION = /\[~(?:accountid:)?[\w.@:-]{1,80}\]/g;

/** A word with a capital: a first name, if it is one of the list. */
const CAPITALISED = /(?<![\p{L}\p{N}\p{M}@_./\\-])\p{Lu}[\p{Ll}\p{M}]{1,20}(?![\p{L}\p{N}_@]|\.\p{L})/gu;

const WORD =
  /(?:\p{Lu}\.(?= ?\p{Lu})|\p{Lu}[\p{L}\p{M}]{0,24}(?:['’-]\p{L}[\p{L}\p{M}]{0,24}){0,2}(?![\p{L}\p{N}_@]))/uy;
const SMALL_WORD = /\p{L}[\p{L}\p{M}]{1,24}(?:['’-]\p{L}[\p{L}\p{M}]{0,24}){0,2}(?![\p{L}\p{N}_@])/uy;
const GAP = /[ \u00a0]{1,2}/y;
const PARTICLE = new RegExp(`(?:${NAME_PARTICLES.join('|')})[ ](?=\\p{L})`, 'uy');

/** `von der`, where a name follows. */
const LEADING = new RegExp(`(?:(?:${NAME_PARTICLES.join('|')})[ ]){1,2}(?=\\p{Lu}\\p{Ll})`, 'uy');

/** Longest name, in words. */
const MAX_WORDS = 4;

/**
 * Names that something gives away: a greeting, a closing, a title, an introduction, a label, or a first name known to
 * be nothing else. All others need a model of the language: they stay.
 */
export function findNames(text: string): readonly PiiSpan[] {
  const spans = CUES.filter(({ below }) => below !== true || text.includes('\n')).flatMap((cue) =>
    findCued(text, cue),
  );
  for (const { 0: found, index } of text.matchAll(CAPITALISED)) {
    if (!FIRST_NAMES.has(found)) continue;
    const end = endOfName(text, index, { small: false });
    if (end !== null) spans.push({ start: index, end, type: 'name' });
  }
  if (text.includes('[~')) {
    for (const { 0: found, index } of text.matchAll(MENTION))
      spans.push({ start: index, end: index + found.length, type: 'name' });
  }
  return spans;
}

function findCued(text: string, { pattern, small = false, closed = false, full = false }: Cue): PiiSpan[] {
  const spans: PiiSpan[] = [];
  for (const { 0: cue, index } of text.matchAll(pattern)) {
    const start = index + cue.length;
    const end = endOfName(text, start, { small });
    if (end === null || (full && !text.slice(start, end).includes(' '))) continue;
    const alone = /^[ \t]*(?:$|[\n\r,!|<(.–-])/.test(text.slice(end, end + 12));
    if (!alone && (closed || cue.includes(','))) continue;
    spans.push({ start, end, type: 'name' });
  }
  return spans;
}

/** @returns where the name that begins at `start` ends, `null` when no name begins there */
function endOfName(text: string, start: number, { small }: { small: boolean }): number | null {
  let end: number | null = null;
  let at = start + (readAt(LEADING, text, start)?.length ?? 0);
  for (let words = 0; words < MAX_WORDS; words++) {
    const word = readAt(WORD, text, at) ?? (small ? readAt(SMALL_WORD, text, at) : null);
    if (word === null || NOT_NAMES.has(word.toLowerCase().replace(/['’]\p{L}{1,2}$/u, ''))) break;
    end = at + word.replace(/['’]s$/, '').length;
    at += word.length;
    if (word.length > end - at && /['’]s$/.test(word)) break;
    const gap = readAt(GAP, text, at);
    if (gap === null) break;
    at += gap.length;
    at += readAt(PARTICLE, text, at)?.length ?? 0;
  }
  return end === null || end - start < 2 ? null : end;
}

function readAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}
