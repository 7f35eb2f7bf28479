import { parseContext } from './context.ts';
import { isTopic, opensInterview, readHeading } from './heading.ts';
import { aspectPrefix, isAspectLabel, isInterviewQuestion, questionPrefix } from './questions.ts';

/** Blank lines between a heading or a question and what belongs to it. */
const MAX_GAP = 4;
/** Lines until the next heading; beyond it none belongs to this one. */
const MAX_REACH = 40;
/** A longer line above a rule is no heading. */
const MAX_UNDERLINED = 100;

const HEADING = /^\s{0,3}(#{1,6})\s+(.*)$/;
const BULLET = /^(\s*)([-*+•–●▪◦‣]|(?:\d{1,3}|[a-zA-Z])[.)])\s+(?:\[[ xX]\]\s+)?(.*)$/;
/** Nothing, or an item in which nothing was written. */
const EMPTY = /^(?:(?:[-*+•–●▪◦‣]|\d{1,3}[.)])\s*)?(?:\[[ xX]?\])?$/;
const QUOTE = /^\s*>\s?(.*)$/;
const FENCE = /^\s*(?:```|~~~)/;
/** Rules, underlines of headings, borders of tables, comments: layout, not words. */
const LAYOUT = /^(?:[-=_*#~\s]{3,}|[\s:|-]{3,}|<!--.*-->)$/;
const UNDERLINE = /^\s{0,3}(?:(={3,})|-{3,})\s*$/;
/** A line that is a label and nothing else: `What they love:` or `**What is missing**`. */
const LABEL = /^(?:\*\*|__)([^*_]{1,80})(?:\*\*|__):?$|^([^:]{1,60}):$/;

/** An item began with a bullet, number or label: what follows without indent may be a new label. */
export type LineKind = 'item' | 'quote' | 'words';

/** A line that says something. */
export interface NoteLine {
  readonly kind: LineKind;
  readonly words: string;
  /** Of a bullet or number, else null. */
  readonly bullet: { readonly indent: number; readonly isNumbered: boolean } | null;
}

export function isFence(line: string): boolean {
  return FENCE.test(line);
}

/** Whether a line without its surrounding blanks says nothing. */
export function isEmptyLine(words: string): boolean {
  return EMPTY.test(words) || LAYOUT.test(words);
}

export function readLine(line: string): NoteLine {
  const bullet = BULLET.exec(line);
  const quote = bullet === null ? QUOTE.exec(line) : null;
  const words = (bullet?.[3] ?? quote?.[1] ?? line).trim();
  if (quote !== null) return { kind: 'quote', words, bullet: null };
  if (bullet === null) return { kind: prefixOf(words) === null ? 'words' : 'item', words, bullet: null };
  const [, indent = '', sign = ''] = bullet;
  return { kind: 'item', words, bullet: { indent: indent.length, isNumbered: /\d/.test(sign) } };
}

/** The question or the aspect a statement begins with, such as `Love: the speed`. */
export function prefixOf(words: string): ReturnType<typeof aspectPrefix> {
  return aspectPrefix(words) ?? questionPrefix(words);
}

export interface HeadingLine {
  readonly level: number;
  readonly text: string;
}

export function headingAt(line: string): HeadingLine | null {
  const [, signs = '', text = ''] = HEADING.exec(line) ?? [];
  return signs === '' ? null : { level: signs.length, text: text.replace(/\s#+\s*$/, '').trim() };
}

/** A heading with a rule below it. A rule of hyphens may also stand below words: then they must be a heading's. */
export function underlinedAt(lines: readonly string[], index: number): HeadingLine | null {
  const text = (lines[index] ?? '').trim();
  const rule = UNDERLINE.exec(lines[index + 1] ?? '');
  if (rule === null || text === '' || text.length > MAX_UNDERLINED) return null;
  if (isEmptyLine(text) || BULLET.test(text) || parseContext(text) !== null) return null;
  const isDouble = rule[1] !== undefined;
  if (!isDouble && !isTopic(text) && !opensInterview(text)) return null;
  return { level: isDouble || opensInterview(text) ? 1 : 2, text };
}

/** A name above headings of topics is whose interview it is. */
export function hasTopicsBelow(lines: readonly string[], index: number, heading: HeadingLine): boolean {
  if (readHeading(heading.text).nameWords < 2) return false;
  const below = lines.slice(index + 1, index + 1 + MAX_REACH).map(headingAt);
  const next = below.find((other) => other !== null);
  return (next?.level ?? 0) > heading.level && (isTopic(next?.text ?? '') || isAspectLabel(next?.text ?? ''));
}

/** The next line that is not blank, if it is near; else empty. */
export function nextFilled(lines: readonly string[], index: number): string {
  return lines.slice(index + 1, index + 1 + MAX_GAP).find((line) => line.trim() !== '') ?? '';
}

/** @returns the words of a line that names what comes after it, else `null` */
export function labelAt(lines: readonly string[], index: number, line: NoteLine): string | null {
  const plain = line.words.replace(/\*\*|__/g, '');
  const isAsked = isInterviewQuestion(plain) || isAspectLabel(plain);
  if (line.kind === 'words' && isAsked) return plain.replace(/\s?:$/, '');
  const label = LABEL.exec(line.words);
  if (label !== null) return (label[1] ?? label[2] ?? '').trim().replace(/:$/, '');
  return isAsked && isAnsweredBelow(line, nextFilled(lines, index)) ? plain : null;
}

/** An item that asks or names a topic heads what comes below it, unless what comes is its neighbour in the list. */
function isAnsweredBelow({ bullet }: NoteLine, below: string): boolean {
  // Nothing below: nobody answered, so that it may be a wish.
  if (bullet === null || below === '' || HEADING.test(below)) return false;
  const next = readLine(below).bullet;
  return next === null || next.indent > bullet.indent || next.isNumbered !== bullet.isNumbered;
}
