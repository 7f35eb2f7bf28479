import { foldHeader } from './fold.ts';
import type { TableView } from './table-view.ts';

/** A header that can be read for a field, with all the places where exactly this header stands. */
export interface ColumnMatch {
  readonly header: string;
  readonly positions: readonly number[];
}

/**
 * The columns a list of headers names, best first: in the order of the list, so that a company's own
 * `Ticket Category [list]` comes before the vendor's `Ticket type` where the list says so; for one name, headers
 * that are the same before headers that are the same but for their wrapping. Headers that only begin with the word
 * for the record (`ticket_status`) come last. A name ending in `*` stands for every header that begins so.
 */
export function matchColumns(view: TableView, names: readonly string[]): ColumnMatch[] {
  const found: number[] = [];
  for (const name of names) {
    for (const index of [view.exact, view.bare]) found.push(...findPositions(index, name));
  }
  for (const name of names) found.push(...findPositions(view.loose, name));
  const matches = new Map<string, number[]>();
  for (const position of new Set(found)) {
    const header = view.header[position] ?? '';
    const known = matches.get(header);
    if (known === undefined) matches.set(header, [position]);
    else known.push(position);
  }
  return [...matches].map(([header, positions]) => ({ header, positions: positions.sort((a, b) => a - b) }));
}

/** True when a header of this name stands in the table, wrapped or not. */
export function hasColumn(view: TableView, name: string): boolean {
  return findPositions(view.exact, name).length > 0 || findPositions(view.bare, name).length > 0;
}

function findPositions(index: ReadonlyMap<string, readonly number[]>, name: string): readonly number[] {
  const folded = foldHeader(name);
  if (folded === '') return [];
  if (!name.endsWith('*')) return index.get(folded) ?? [];
  return [...index].filter(([key]) => key.startsWith(folded)).flatMap(([, positions]) => positions);
}

/** Cells in the sample that say something in any of the match's places. */
export function countFilled(view: TableView, match: ColumnMatch): number {
  return Math.max(0, ...match.positions.map((position) => view.filled[position] ?? 0));
}

/** The filled cells of a match in the sample. */
export function sampleCells(view: TableView, match: ColumnMatch): string[] {
  return match.positions.flatMap((position) => view.sample.map((cells) => cells[position] ?? ''));
}
