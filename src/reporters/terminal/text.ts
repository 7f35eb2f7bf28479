import { sanitiseTerminal } from '../../lib/escape/escape.ts';

// Lines are lists of spans, and spans are made here only: no text reaches the terminal without being sanitised,
// and widths are always those of the text that will be printed.

export type Style =
  | 'plain'
  | 'strong'
  | 'dim'
  | 'quote'
  | 'heading'
  | 'risk'
  | 'caution'
  | 'info'
  | `band-${0 | 1 | 2 | 3 | 4}`;

export interface Span {
  readonly text: string;
  readonly style: Style;
  /** The file these words name. */
  readonly source?: string;
}

export type Line = readonly Span[];

export const EMPTY_LINE: Line = [];

export function span(text: string, style: Style = 'plain'): Span {
  return { text: sanitiseTerminal(text), style };
}

/** A line of one span. */
export function line(text: string, style: Style = 'plain'): Line {
  return [span(text, style)];
}

const ASCII = /^[\x20-\x7e]*$/;
const WIDE =
  /[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\u303e\u3041-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{16fe0}-\u{18dff}\u{1b000}-\u{1b2ff}\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}]/u;
// Regional indicators are wide in pairs (a flag), so one of them counts half of that.
const FLAG_HALF = /[\u{1f1e6}-\u{1f1ff}]/u;

/** Columns of one code point: 0 for combining marks, 2 for East Asian wide ones and emoji, else 1. */
function codePointWidth(char: string): number {
  if (ASCII.test(char)) return 1;
  if (/\p{M}/u.test(char)) return 0;
  if (FLAG_HALF.test(char)) return 1;
  return WIDE.test(char) ? 2 : 1;
}

/** Columns a sanitised text takes. Linear. */
export function textWidth(text: string): number {
  if (ASCII.test(text)) return text.length;
  let width = 0;
  for (const char of text) width += codePointWidth(char);
  return width;
}

export function lineWidth(parts: Line): number {
  return parts.reduce((width, part) => width + textWidth(part.text), 0);
}

/** The longest beginning of a text that fits, and its rest. */
function splitAt(text: string, width: number): [string, string] {
  let taken = 0;
  let end = 0;
  for (const char of text) {
    taken += codePointWidth(char);
    if (taken > width) break;
    end += char.length;
  }
  return [text.slice(0, end), text.slice(end)];
}

/** A text cut to a width, with an ellipsis where something is missing. */
export function cut(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  return width < 1 ? '' : `${splitAt(text, width - 1)[0].trimEnd()}…`;
}

/** A name cut in its middle: how it begins and how it ends say most. */
export function cutMiddle(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  if (width < 3) return cut(text, width);
  const start = splitAt(text, Math.ceil((width - 1) / 2))[0];
  const chars = [...text];
  let taken = 1 + textWidth(start);
  let from = chars.length;
  while (from > 0 && taken + codePointWidth(chars[from - 1] ?? '') <= width) {
    from--;
    taken += codePointWidth(chars[from] ?? '');
  }
  return `${start}…${chars.slice(from).join('')}`;
}

// A number stays beside its unit.
const GLUE = /(?<=[\d.]) (?=(?:%|d|pp)(?![A-Za-z]))/g;

/** A text in lines of whole words; words wider than a line are divided. At least one line. Linear. */
export function wrapWords(text: string, width: number): string[] {
  const room = Math.max(1, width);
  const lines: string[] = [];
  let current = '';
  let taken = 0;
  for (const glued of sanitiseTerminal(text).trim().replace(GLUE, '\u00a0').split(/ +/)) {
    const pieces = divideWord(glued.replaceAll('\u00a0', ' '), room);
    for (const [at, piece] of pieces.entries()) {
      const own = textWidth(piece);
      const isWord = at === 0 && current !== '';
      if (isWord && taken + 1 + own <= room) {
        current += ` ${piece}`;
        taken += 1 + own;
        continue;
      }
      if (current !== '') lines.push(current);
      current = piece;
      taken = own;
    }
  }
  return current === '' && lines.length > 0 ? lines : [...lines, current];
}

/** A word in pieces that fit. */
function divideWord(word: string, room: number): string[] {
  if (textWidth(word) <= room) return [word];
  const pieces: string[] = [];
  let piece = '';
  let taken = 0;
  for (const char of word) {
    const own = codePointWidth(char);
    if (piece !== '' && taken + own > room) {
      pieces.push(piece);
      piece = '';
      taken = 0;
    }
    piece += char;
    taken += own;
  }
  return [...pieces, piece];
}

/** A wrapped text with something before its first line, and as much space before the others. */
export function paragraph(first: Line, text: string, options: { width: number; style?: Style }): Line[] {
  const indent = lineWidth(first);
  return wrapWords(text, options.width - indent).map((words, index) => [
    ...(index === 0 ? first : [span(' '.repeat(indent))]),
    span(words, options.style),
  ]);
}

export function padLine(parts: Line, width: number, align: 'left' | 'right' = 'left'): Line {
  const missing = width - lineWidth(parts);
  if (missing <= 0) return parts;
  const space = span(' '.repeat(missing));
  return align === 'left' ? [...parts, space] : [space, ...parts];
}
