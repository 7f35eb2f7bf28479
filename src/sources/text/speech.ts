import { contextField, parseContext } from './context.ts';

/** A line of a conversation: somebody begins to speak, maybe on this line already. */
export interface Turn {
  readonly speaker: string;
  /** Empty where the words stand on the lines below. */
  readonly words: string;
}

const CLOCK = '\\d{1,3}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,3})?(?: ?[AaPp]\\.?[Mm]\\.?)?';
const SPELLED = '\\d{1,3} (?:hours?|minutes?|seconds?)(?:,? \\d{1,2} (?:minutes?|seconds?)){0,2}';
const TIME = `[[(<]?(?:${CLOCK}|${SPELLED})(?: ?(?:-->|[-–—]) ?${CLOCK})?[\\])>]?`;
const NAME = "\\p{Lu}[\\p{L}\\p{M}\\p{N} .,'’&@|/()_+-]{0,70}?";
const BOLD = '(?:\\*\\*|__)?';

/** `Jane Doe: text`, maybe bold, with a time before or after the name, in brackets, or after a dash. */
const INLINE = new RegExp(
  `^(?:[-–>]{1,2}\\s?)?${BOLD}(?:${TIME}\\s{0,3}(?:[-–|]\\s{1,3})?)?${BOLD}\\[?(${NAME})\\]?${BOLD}` +
    `(?:\\s{0,3}[-–|]?\\s{0,3}${TIME})?${BOLD}:${BOLD}\\s+(\\S.*)$`,
  'u',
);
/** `Jane Doe  0:03`, `Speaker 1 (00:00):`, `[Jane Doe] 10:02:15`, `Jane Doe 1 minute 3 seconds`. */
const TIME_LAST = new RegExp(`^\\[?(${NAME})\\]?[\\s,|–-]{1,10}${TIME}\\s?:?$`, 'u');
/** `0:03 | Jane`, `@0:03 - Jane Doe (Acme)`, `[00:00:03] Jane Doe:`. */
const TIME_FIRST = new RegExp(`^@?${TIME}\\s{0,3}(?:[|–—-]\\s{0,3}|\\s)(${NAME})\\s?:?$`, 'u');
const NAME_ONLY = new RegExp(`^\\[?(${NAME})\\]?:?$`, 'u');
const TIME_ONLY = new RegExp(`^@?${TIME}$`, 'u');

/** Labels of notes that stand before words as well: `Customer: It is slow.` */
const ROLES = /^(?:customer|client|participant|interviewee|contact|person|attendee)$/i;

/** Names have few words. */
const MAX_NAME_WORDS = 7;
/** Longer lines are words with something like a name before them. */
const MAX_HEAD = 140;
const MAX_LINES = 400;

/** Whether a line holds a time and nothing else. */
export function isTime(line: string): boolean {
  return line.length <= MAX_HEAD && TIME_ONLY.test(line.trim());
}

/** @returns who speaks and the words, `null` when the line names no speaker */
export function parseSpeech(line: string): Turn | null {
  const match = INLINE.exec(line);
  const speaker = match === null ? null : cleanName(match[1] ?? '');
  return speaker === null ? null : { speaker, words: (match?.[2] ?? '').trimEnd() };
}

/** @returns who speaks on the lines below, `null` when the line is no heading with a time and a name */
export function parseTurnHead(line: string): Turn | null {
  if (line.length > MAX_HEAD || !/\d/.test(line)) return null;
  const head = stripMarks(line);
  const name = TIME_LAST.exec(head)?.[1] ?? namedAfterTime(head);
  const speaker = name === undefined ? null : cleanName(name);
  return speaker === null ? null : { speaker, words: '' };
}

/** @returns the name that stands alone on a line; many other words do, so that something else must tell that it is one */
export function parseNameLine(line: string): string | null {
  if (line.length > MAX_HEAD) return null;
  const name = NAME_ONLY.exec(stripMarks(line))?.[1];
  return name === undefined ? null : cleanName(name);
}

function stripMarks(line: string): string {
  return line
    .replace(/\*\*|__/g, '')
    .replace(/^#{1,6}\s/, '')
    .trim();
}

/** Without a sign between, "00:03 Thanks" is a time and a word. */
function namedAfterTime(head: string): string | undefined {
  const name = TIME_FIRST.exec(head)?.[1];
  if (name === undefined || /[|–—-]/.test(head.slice(0, head.length - name.length))) return name;
  const words = name.split(' ');
  return words.length > 1 && words.every((word) => /^[\p{Lu}\d(]/u.test(word)) ? name : undefined;
}

/** A full stop ends a sentence, unless it ends a short title or an initial. */
function cleanName(name: string): string | null {
  const clean = name.trim().replace(/[\s,|–-]+$/, '');
  const field = contextField(clean);
  if (clean === '' || clean.split(/\s+/).length > MAX_NAME_WORDS) return null;
  if (field !== null && field !== 'interviewer' && !ROLES.test(clean)) return null;
  return clean.endsWith('.') && !/(?:^| )\p{Lu}\p{L}{0,3}\.$/u.test(clean) ? null : clean;
}

/**
 * Whether a text is a conversation: speakers are named, they come back, and there is no heading of notes. Where a
 * speaker has a line of its own with a time, three are enough; where names stand before the words, half of the lines
 * have one.
 */
export function looksLikeSpeech(text: string): boolean {
  const lines = text.split(/\r\n|\n|\r/, 4 * MAX_LINES).filter((line) => line.trim() !== '');
  const first = lines.slice(0, MAX_LINES);
  const heads = speakersOf(first, parseTurnHead);
  const spoken = speakersOf(first, parseSpeech);
  if (heads.length >= 3 && comeBack(heads) && heads.length * 12 >= first.length) return true;
  // Titles and participants stand before the first words.
  const start = first.findIndex((line) => speakersOf([line], parseSpeech).length > 0);
  const words = first.slice(Math.max(0, start)).filter((line) => !isTime(line));
  const enough = spoken.length >= 4 && spoken.length * 2 >= words.length;
  return enough && new Set(spoken).size >= 2 && comeBack(spoken);
}

function speakersOf(lines: readonly string[], parse: (line: string) => Turn | null): readonly string[] {
  return lines.flatMap((line) => {
    const head = line.trim().slice(0, 200);
    return parseContext(head) === null ? (parse(head)?.speaker ?? []) : [];
  });
}

function comeBack(speakers: readonly string[]): boolean {
  return new Set(speakers).size * 2 <= Math.max(speakers.length, 4);
}
