import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawQuote, quoteLoss } from '../../../src/reporters/terminal/quotes.ts';
import { type Line, lineWidth, span } from '../../../src/reporters/terminal/text.ts';

const first: Line = [span(' tickets    ')];
const quote = (words: string, source = 'exports/2026/zendesk-tickets.csv', row = 1239) => ({
  at: { source, row },
  quote: words,
});
const print = (lines: readonly Line[]) => lines.map((parts) => parts.map(({ text }) => text).join(''));

describe('drawQuote', () => {
  it('gives the whole address when the words leave room, its file name else', () => {
    expect(print(drawQuote(quote('Short'), { first, width: 80, lines: 1 }))).toEqual([
      ' tickets    “Short”  exports/2026/zendesk-tickets.csv:1239',
    ]);
    const [text] = print(drawQuote(quote('w'.repeat(36)), { first, width: 80, lines: 1 }));
    expect(text).toBe(` tickets    “${'w'.repeat(36)}”  zendesk-tickets.csv:1239`);
  });

  it('cuts the words last, never the row', () => {
    const [text = ''] = print(
      drawQuote(quote('many words '.repeat(20)), { first, width: 80, lines: 1, after: ' +7' }),
    );
    expect(text).toMatch(/^ tickets {4}“many words .*…” {2}zendesk-…\S*\.csv:1239 \+7$/);
    expect(text.length).toBeGreaterThan(70);
    expect(text.length).toBeLessThanOrEqual(80);
  });

  it('goes on below its own beginning', () => {
    const lines = print(drawQuote(quote('many words '.repeat(8)), { first, width: 80, lines: 2 }));
    expect(lines.length).toBe(2);
    expect(lines[1]).toMatch(/^ {12}.*words” {2}exports\/2026\/zendesk-tickets\.csv:1239$/);
  });

  it('puts the address below words that fill their line', () => {
    const lines = print(drawQuote(quote('w'.repeat(60)), { first, width: 80, lines: 2 }));
    expect(lines).toEqual([
      ` tickets    “${'w'.repeat(60)}”`,
      '              exports/2026/zendesk-tickets.csv:1239',
    ]);
  });

  it('fits its lines whatever it holds, and always shows the row', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 300 });
    fc.assert(
      fc.property(
        words,
        words,
        fc.integer({ min: 40, max: 120 }),
        fc.integer({ min: 1, max: 3 }),
        (text, source, width, lines) => {
          const drawn = drawQuote(quote(text, source), { first, width, lines, after: ' +1,234' });
          expect(drawn.length).toBeLessThanOrEqual(lines);
          for (const parts of drawn) expect(lineWidth(parts)).toBeLessThanOrEqual(width);
          expect(print(drawn).at(-1)).toMatch(/:1239 \+1,234$/);
        },
      ),
    );
  });
});

it('quoteLoss counts the columns one line has no room for', () => {
  expect(quoteLoss(quote('Short'), { first, width: 80 })).toBe(0);
  expect(quoteLoss(undefined, { first, width: 80 })).toBe(0);
  expect(quoteLoss(quote('w'.repeat(100)), { first, width: 80 })).toBeGreaterThan(50);
});
