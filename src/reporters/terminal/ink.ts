import { Chalk, type ChalkInstance } from 'chalk';
import type { RenderOptions } from '../../model/reporter.ts';
import { type Line, type Style, textWidth } from './text.ts';

type Ink = Readonly<Record<Style, (text: string) => string>>;

/** Colours of the five bands from Trusted to Broken trust, told apart by lightness as well as by hue. */
const BAND_COLOURS = ['#3fb27f', '#a3b545', '#e0a92e', '#e8743b', '#e0405a'] as const;

function createInk(level: RenderOptions['colour']): Ink {
  const chalk = new Chalk({ level });
  const rich = level === 3;
  const band = (index: 0 | 1 | 2 | 3 | 4, basic: ChalkInstance) =>
    rich ? chalk.hex(BAND_COLOURS[index]) : basic;
  return {
    plain: (text) => text,
    strong: chalk.bold,
    dim: rich ? chalk.hex('#8a8794') : chalk.dim,
    quote: rich ? chalk.italic.hex('#c3bdd0') : chalk.italic,
    heading: rich ? chalk.bold.hex('#b48ce0') : chalk.bold.magenta,
    risk: band(4, chalk.red).bold,
    caution: band(2, chalk.yellow),
    info: rich ? chalk.hex('#8a8794') : chalk.dim,
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
export function printLines(lines: readonly Line[], { colour, unicode }: RenderOptions): string {
  const ink = createInk(colour);
  return lines
    .map((parts) =>
      trimEnd(parts)
        .map(({ text, style }) => (text === '' ? '' : ink[style](unicode ? text : toAscii(text))))
        .join('')
        .replace(/^(\s*)::/, '$1:.'),
    )
    .map((text) => `${text}\n`)
    .join('');
}

function trimEnd(parts: Line): Line {
  const last = parts.findLastIndex(({ text }) => text.trim() !== '');
  return parts
    .slice(0, last + 1)
    .map((part, index) => (index === last ? { ...part, text: part.text.trimEnd() } : part));
}
