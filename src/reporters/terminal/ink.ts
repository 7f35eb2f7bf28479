import { Chalk, type ChalkInstance } from 'chalk';
import type { RenderOptions } from '../../model/reporter.ts';
import { type Line, type Style, textWidth } from './text.ts';

type Ink = Readonly<Record<Style, (text: string) => string>>;

// Nobody can tell whether a terminal is light or dark: every colour has a contrast of at least 3 : 1 on both.

/** Colours of the five bands from Trusted to Broken trust; words and positions say the same. */
const BAND_COLOURS = ['#1f9d63', '#7d9322', '#b8860b', '#d9602a', '#d93351'] as const;
const GREY = '#807d8a';
const VIOLET = '#9a68d0';

function createInk(level: RenderOptions['colour']): Ink {
  const chalk = new Chalk({ level });
  const rich = level === 3;
  const band = (index: 0 | 1 | 2 | 3 | 4, basic: ChalkInstance) =>
    rich ? chalk.hex(BAND_COLOURS[index]) : basic;
  return {
    plain: (text) => text,
    strong: chalk.bold,
    dim: rich ? chalk.hex(GREY) : chalk.dim,
    quote: chalk.italic,
    heading: rich ? chalk.bold.hex(VIOLET) : chalk.bold.magenta,
    risk: band(4, chalk.red).bold,
    caution: band(2, chalk.yellow),
    info: rich ? chalk.hex(GREY) : chalk.dim,
    'band-0': band(0, chalk.green),
    'band-1': band(1, chalk.green),
    'band-2': band(2, chalk.yellow),
    'band-3': band(3, chalk.red),
    'band-4': band(4, chalk.redBright),
  };
}

/** The colour of a penalty; words and positions say the same, so nothing is lost without colour. */
export function bandStyle(score: number): Style {
  if (score < 20) return 'band-0';
  if (score < 35) return 'band-1';
  if (score < 50) return 'band-2';
  return score < 65 ? 'band-3' : 'band-4';
}

/** ASCII for the signs of this reporter, each as wide as what it stands for. */
const ASCII_SIGNS: ReadonlyMap<string, string> = new Map([
  ['–', '-'],
  ['…', '~'],
  ['·', '|'],
  ['─', '-'],
  ['┄', '.'],
  ['━', '='],
  ['●', 'O'],
  ['○', 'o'],
  ['▲', '!'],
  ['◆', '*'],
  ['“', '"'],
  ['”', '"'],
  ['‘', "'"],
  ['’', "'"],
  ['×', 'x'],
  ['±', '~'],
  ...[...'▁▂▃▄▅▆▇█'].map((bar, height) => [bar, '_.:-=+*#'.charAt(height)] as const),
]);

function toAscii(text: string): string {
  return text.replace(/[^\x20-\x7e]/gu, (char) => ASCII_SIGNS.get(char) ?? '?'.repeat(textWidth(char)));
}

/** Paints lines: no space at their ends, and no line a build server would take for a command. */
export function printLines(lines: readonly Line[], { colour, unicode, links }: RenderOptions): string {
  const ink = createInk(colour);
  return lines
    .map((parts) =>
      trimEnd(parts)
        .map(({ text, style, source }) => {
          if (text === '') return '';
          const painted = ink[style](unicode ? text : toAscii(text));
          return source === undefined ? painted : linkTo(links?.get(source), painted);
        })
        .join('')
        .replace(/^(\s*)::/, '$1:.'),
    )
    .map((text) => `${text}\n`)
    .join('');
}

/** A URL that could end the sequence before its time is none. */
const PLAIN_URL = /^[\x21-\x7e]+$/;

/** Words that a terminal lets people click (OSC 8). */
function linkTo(url: string | undefined, words: string): string {
  if (url === undefined || !PLAIN_URL.test(url)) return words;
  return `\u001b]8;;${url}\u001b\\${words}\u001b]8;;\u001b\\`;
}

function trimEnd(parts: Line): Line {
  const last = parts.findLastIndex(({ text }) => text.trim() !== '');
  return parts
    .slice(0, last + 1)
    .map((part, index) => (index === last ? { ...part, text: part.text.trimEnd() } : part));
}
