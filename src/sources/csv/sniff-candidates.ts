import type { CutRules } from './sniff-cut.ts';
import { WORD_SIGNS } from './sniff-score.ts';
import { countIn, isTyped, typeOf } from './sniff-types.ts';

const DELIMITERS = [
  ',',
  ';',
  '\t',
  '|',
  ' ',
  ':',
  '^',
  '~',
  '&',
  '*',
  '#',
  '\x01',
  '\x1f',
  '\x1e',
  '§',
  '¦',
  '=',
  '!',
  '::',
  '||',
  '~|~',
  '|~|',
  '^|^',
];

/** Delimiters that stand in a text often enough, the comma first. @param maxLines lines looked at */
export function candidatesOf(text: string, maxLines: number): string[] {
  const lines = text.split(/\r\n|\r|\n/, maxLines);
  const isPlain = isOneColumn(lines);
  const found = DELIMITERS.filter(
    (delimiter) =>
      countIn(text, delimiter, lines.length) * 4 >= lines.length && !(isPlain && WORD_SIGNS.has(delimiter)),
  );
  const spaced = found
    .filter((delimiter) => (delimiter === ',' || delimiter === ';') && isSpaced(text, delimiter))
    .map((delimiter) => `${delimiter} `);
  return [',', ...found.filter((delimiter) => delimiter !== ','), ...spaced];
}

/** Whether nearly every line is a date, a time, a number or an address, whatever stands between its parts. */
function isOneColumn(lines: readonly string[]): boolean {
  const filled = lines.slice(1).filter((line) => line.trim() !== '');
  return filled.length > 1 && filled.filter(isOneValue).length >= filled.length * 0.9;
}

function isOneValue(line: string): boolean {
  const type = typeOf(line);
  const blanks = line.trim().split(' ').length - 1;
  return isTyped(type) && (blanks === 0 || (type === 'date' && blanks <= 2 && !/\d:\d\d.* /.test(line)));
}

/**
 * Whether a blank follows the delimiter even before quotes: then the blank is part of it, else the quotes would be
 * text. Without quotes it is left to the cells, where blanks do no harm.
 */
function isSpaced(text: string, delimiter: string): boolean {
  const all = countIn(text, delimiter, 2000);
  return text.includes(`${delimiter} "`) && countIn(text, `${delimiter} `, 2000) * 2 > all;
}

/** The quotes and escapes a text may be written with. */
export function rulesOf(text: string, delimiter: string): CutRules[] {
  const quotes = [
    '"',
    ...(mayQuote(text, delimiter, "'") ? ["'"] : []),
    ...(mayQuote(text, delimiter, '`') ? ['`'] : []),
  ];
  const rules: CutRules[] = quotes.map((quote) => ({
    delimiter,
    quote,
    escape: escapeOf(text, quote, delimiter),
  }));
  return rules;
}

function mayQuote(text: string, delimiter: string, quote: string): boolean {
  const at = text.indexOf(`${delimiter}${quote}`);
  return text.startsWith(quote) || at >= 0 || text.includes(`\n${quote}`) || text.includes(`\r${quote}`);
}

/** A backslash where more quotes stand behind one than are doubled; else the mark itself. */
function escapeOf(text: string, quote: string, delimiter: string): string {
  const slashed = countIn(text, `\\${quote}`, 50) - countIn(text, `\\${quote}${delimiter}`, 50);
  if (slashed <= 0) return quote;
  const doubled = countIn(text, quote + quote, 500) - countIn(text, `${delimiter}${quote}${quote}`, 500);
  return slashed > Math.max(0, doubled) ? '\\' : quote;
}
