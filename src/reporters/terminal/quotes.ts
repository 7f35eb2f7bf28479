import type { Report } from '../../model/report.ts';
import { cut, cutMiddle, type Line, lineWidth, span, textWidth, wrapWords } from './text.ts';

export type Quote = NonNullable<Report['reasons'][number]['quote']>;

export interface QuoteRoom {
  /** Stands before the first line; the others are indented as far. */
  readonly first: Line;
  readonly width: number;
  /** Lines the quote may take, at least one. */
  readonly lines: number;
  /** Said after the address. */
  readonly after?: string;
}

/** An address is not cut to fewer columns than this. */
const MIN_SOURCE = 16;

/** `“words” file:row`. The words get the room, the file gives way first; its row number always stays. */
export function drawQuote(quote: Quote, { first, width, lines, after = '' }: QuoteRoom): Line[] {
  const indent = lineWidth(first);
  const room = width - indent;
  const wrapped = wrapWords(`“${readWords(quote)}”`, room);
  const addresses = writeAddresses(quote, { room, after });
  const shortest = addresses.at(-1) ?? '';
  const texts = layQuote(wrapped, lines, room - 2 - textWidth(shortest));
  const taken = textWidth(texts.at(-1) ?? '');
  const address = addresses.find((longer) => taken + 2 + textWidth(longer) <= room) ?? shortest;
  return texts.map((text, at) => [
    ...(at === 0 ? first : [span(' '.repeat(indent))]),
    span(text, 'quote'),
    ...(at === texts.length - 1 ? [span('  '), { ...span(address, 'dim'), source: quote.at.source }] : []),
  ]);
}

/** Columns of a quote that one line has no room for. */
export function quoteLoss(quote: Quote | undefined, room: Omit<QuoteRoom, 'lines'>): number {
  if (quote === undefined) return 0;
  const [drawn = []] = drawQuote(quote, { ...room, lines: 1 });
  const shown = lineWidth(drawn.filter(({ style }) => style === 'quote'));
  return Math.max(0, textWidth(`“${readWords(quote)}”`) - shown);
}

const readWords = ({ quote }: Quote) => span(quote).text.trim().replace(/ {2,}/g, ' ');

/** From the longest to the shortest: the whole path, the name of the file, a part of that. */
function writeAddresses({ at }: Quote, { room, after }: { room: number; after: string }): string[] {
  const path = span(at.source).text;
  const name = path.slice(path.lastIndexOf('/') + 1);
  const rest = `:${at.row}${after}`;
  const longest = Math.max(1, room - textWidth(rest) - 6);
  const short = Math.min(longest, Math.max(MIN_SOURCE, Math.floor(room / 3) - textWidth(rest)));
  return [path, name, cutMiddle(name, short)]
    .filter((source, index) => index === 2 || textWidth(source) <= longest)
    .map((source) => `${source}${rest}`);
}

/** The lines of a quote; the last leaves `room` and is cut to it, or stays empty where there are lines enough. */
function layQuote(wrapped: readonly string[], lines: number, room: number): string[] {
  const fits = textWidth(wrapped.at(-1) ?? '') <= room;
  if (wrapped.length <= lines && fits) return [...wrapped];
  if (wrapped.length < lines) return [...wrapped, ''];
  const rest = wrapped
    .slice(lines - 1)
    .join(' ')
    .replace(/”$/, '');
  return [...wrapped.slice(0, lines - 1), `${cut(rest, Math.max(2, room - 1))}”`];
}
