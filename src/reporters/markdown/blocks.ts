import { escapeMarkdown } from '../../lib/escape/escape-markdown.ts';
import { cutWords } from '../../lib/text/cut-text.ts';
import { formatUnit } from '../../lib/words/format-unit.ts';
import { translate } from '../../lib/words/say.ts';
import type { Report } from '../../model/report.ts';

// The pieces a page is made of. Text of the report passes through `text` and nothing else.

/** Longest text that is shown, in UTF-16 units; the JSON report holds the whole. */
const MAX_TEXT = 600;

export type Quote = NonNullable<Report['reasons'][number]['quote']>;

/** Text of a report, shown as it is. */
export function text(words: string): string {
  return escapeMarkdown(words.length <= MAX_TEXT ? words : `${cutWords(words, MAX_TEXT)}…`);
}

/** A table; `right` are the columns with numbers. Cells are Markdown already. */
export function drawTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  right: ReadonlySet<number> = new Set(),
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(head.map(translate)),
    line(head.map((_, at) => (right.has(at) ? '---:' : '---'))),
    ...rows.map((cells) => line(cells.map((cell) => (cell === '' ? ' ' : cell)))),
  ].join('\n');
}

export const columns = (...at: readonly number[]): ReadonlySet<number> => new Set(at);

/** A block that opens on a click. The empty lines let Markdown be Markdown inside of it. */
export function drawDetails(summary: string, body: readonly string[], isOpen = false): string {
  return [
    `<details${isOpen ? ' open' : ''}>`,
    `<summary>${translate(summary)}</summary>`,
    '',
    body.join('\n\n'),
    '',
    '</details>',
  ].join('\n');
}

export function drawList(items: readonly string[], isOrdered = false): string {
  return items.map((item, at) => `${isOrdered ? `${at + 1}.` : '-'} ${item}`).join('\n');
}

/** `“words” file:row`. */
export function drawQuote({ at, quote }: Quote): string {
  return `“${text(quote)}” ${drawAddress(at)}`;
}

export function drawAddress({ source, row }: Quote['at']): string {
  return `<sub>${text(source)}:${row}</sub>`;
}

export const count = (value: number): string => formatUnit(value, 'count');

/** A heading in the language of the report. */
export function drawHeading(title: string): string {
  return `## ${translate(title)}`;
}
