import { splitList } from '../../lib/cells/split-list.ts';
import type { ListLine } from './read-lines.ts';

/** Names and cells are cut at this length. */
const MAX_TEXT = 300;

/** The first value of a column on one line; empty where there is none. */
export function first({ cells }: ListLine, column: string): string {
  return (cells.get(column)?.[0] ?? '').replace(/\s+/g, ' ').trim().slice(0, MAX_TEXT);
}

/** All values of a column; a single cell may hold several, divided by `;`, `|`, `,` or line breaks. */
export function many({ cells }: ListLine, column: string): string[] {
  const values = cells.get(column) ?? [];
  const items = values.length === 1 ? splitList(values[0] ?? '') : values;
  return items.map((item) => item.slice(0, MAX_TEXT).trim()).filter((item) => item !== '');
}
