import { objectText } from './object-text.ts';

/** More items than this in one cell are a data dump. */
const MAX_ITEMS = 200;
const MAX_LENGTH = 20_000;

/**
 * Splits a cell that holds a list: `a; b`, `a, b`, `a|b`, `["a, b","c"]`, `[a,b]`, `[{"name":"a"}]`. Empty items and
 * repeats are dropped, and so are the colons some scripts leave at the end of an item.
 */
export function splitList(cell: string): string[] {
  return splitBy(cell, /[;|,\n、，；]/);
}

/** The same for systems whose items hold no blanks and may be parted by them: `billing tier_1`. */
export function splitSpacedList(cell: string): string[] {
  return splitBy(cell, /[;|,\s]+/);
}

function splitBy(cell: string, separators: RegExp): string[] {
  const text = cell.slice(0, MAX_LENGTH).trim();
  const items = (readItems(text) ?? splitPlain(text, separators)).map(cleanItem);
  return [...new Set(items.filter((item) => item !== ''))].slice(0, MAX_ITEMS);
}

/** The items of a list in quotes or of objects; null where it is written in another way, or damaged. */
function readItems(text: string): string[] | null {
  return /^[[(]\s*["'{]/.test(text) || text.startsWith('{"') ? (objectText(text)?.split('\n') ?? null) : null;
}

function splitPlain(text: string, separators: RegExp): string[] {
  const inner = text.startsWith('[') && text.endsWith(']') ? text.slice(1, -1) : text;
  return inner.split(separators);
}

function cleanItem(item: string): string {
  const bare = item.trim();
  const unquoted = /^(["']).*\1$/.test(bare) ? bare.slice(1, -1) : bare;
  return unquoted.endsWith(':') ? unquoted.slice(0, -1).trim() : unquoted.trim();
}
