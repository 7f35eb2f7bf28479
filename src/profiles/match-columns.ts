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
  const folded = foldNames(names);
  for (const name of folded) {
    for (const index of [view.exact, view.bare]) found.push(...findPositions(index, name));
  }
  for (const name of folded) found.push(...findPositions(view.loose, name));
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
  return isThere(view, foldName(name));
}

/** Those of the names that stand in the table, wrapped or not. */
export function findNamed(view: TableView, names: readonly string[]): readonly string[] {
  return foldNames(names)
    .filter((name) => isThere(view, name))
    .map(({ name }) => name);
}

/** Whether a list names this header, wherever it stands. */
export function isNamed(names: readonly string[], header: string): boolean {
  const { key } = foldName(header);
  return foldNames(names).some((name) => name.key === key);
}

/** A name as headers are looked up by it. */
interface FoldedName {
  readonly name: string;
  readonly key: string;
  /** Stands for every header that begins so. */
  readonly isPrefix: boolean;
}

/** By list of names: those of the profiles are the same for every file, and are thousands. */
const known = new WeakMap<readonly string[], readonly FoldedName[]>();

function foldNames(names: readonly string[]): readonly FoldedName[] {
  const folded = known.get(names) ?? names.map(foldName);
  known.set(names, folded);
  return folded;
}

function foldName(name: string): FoldedName {
  return { name, key: foldHeader(name), isPrefix: name.endsWith('*') };
}

const NOWHERE: readonly number[] = [];

function isThere(view: TableView, name: FoldedName): boolean {
  return findPositions(view.exact, name).length > 0 || findPositions(view.bare, name).length > 0;
}

function findPositions(
  index: ReadonlyMap<string, readonly number[]>,
  { key, isPrefix }: FoldedName,
): readonly number[] {
  if (index.size === 0 || key === '') return NOWHERE;
  if (!isPrefix) return index.get(key) ?? NOWHERE;
  return [...index].filter(([header]) => header.startsWith(key)).flatMap(([, positions]) => positions);
}

/** Cells in the sample that say something in any of the match's places. */
export function countFilled(view: TableView, match: ColumnMatch): number {
  return Math.max(0, ...match.positions.map((position) => view.filled[position] ?? 0));
}

/** The filled cells of a match in the sample. */
export function sampleCells(view: TableView, match: ColumnMatch): string[] {
  return match.positions.flatMap((position) => view.sample.map((cells) => cells[position] ?? ''));
}
