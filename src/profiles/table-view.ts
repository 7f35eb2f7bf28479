import { parsePythonLiteral } from '../lib/cells/python-literal.ts';
import type { Json } from '../model/json.ts';
import type { Profile } from '../model/profile.ts';
import type { Table } from '../model/row.ts';
import { foldBareHeader, foldHeader, foldLooseHeader } from './fold.ts';
import { isNullCell } from './null-cell.ts';

/** Paths taken from nested cells; more than that and the cell is a data dump, not a form. */
const MAX_PATHS = 500;
const MAX_DEPTH = 6;
/** Rows that tell which paths there are; the objects of a dump are much alike. */
const ROWS_FOR_PATHS = 50;

/** A table as one profile sees it: with the nested cells it asks for opened into columns. */
export interface TableView {
  readonly header: readonly string[];
  readonly sample: readonly (readonly string[])[];
  /** Positions by folded header, and by header without its wrapping where that is different. */
  readonly exact: ReadonlyMap<string, readonly number[]>;
  readonly bare: ReadonlyMap<string, readonly number[]>;
  /** Positions by header without wrapping and without the word for the record: `status` for `Ticket Status`. */
  readonly loose: ReadonlyMap<string, readonly number[]>;
  /** Cells that say something in the sample, by position. */
  readonly filled: readonly number[];
  /** Positions of the columns whose cells are opened. */
  readonly nested: readonly number[];
  /** Opens the nested cells of a row. */
  readonly expand: (cells: readonly string[]) => readonly string[];
}

/** Looks at a table; only `nested` of the profile matters here, so a view can serve many profiles. */
export function viewTable(table: Table, nested: Profile['nested']): TableView {
  const { header, ...opened } = openNested(table, nested ?? []);
  const sample = table.sample.map((row) => opened.expand(row.cells));
  return { header, sample, ...indexHeader(header), filled: countFilled(header, sample), ...opened };
}

function indexHeader(header: readonly string[]): Pick<TableView, 'exact' | 'bare' | 'loose'> {
  const exact = new Map<string, number[]>();
  const bare = new Map<string, number[]>();
  const loose = new Map<string, number[]>();
  for (const [position, name] of header.entries()) {
    const folded = foldHeader(name);
    if (folded === '') continue;
    addTo(exact, folded, position);
    const stripped = foldBareHeader(name);
    if (stripped !== folded && stripped !== '') addTo(bare, stripped, position);
    const short = foldLooseHeader(name);
    if (short !== '') addTo(loose, short, position);
  }
  return { exact, bare, loose };
}

function addTo(index: Map<string, number[]>, key: string, position: number): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, [position]);
  else known.push(position);
}

function countFilled(header: readonly string[], sample: readonly (readonly string[])[]): number[] {
  return header.map((_, position) => sample.filter((cells) => !isNullCell(cells[position])).length);
}

function openNested(
  table: Table,
  nested: readonly string[],
): Pick<TableView, 'header' | 'nested' | 'expand'> {
  const wanted = new Set(nested.map(foldHeader));
  const columns = table.header
    .map((name, position) => ({ name, position }))
    .filter(({ name }) => wanted.has(foldHeader(name)));
  const paths = columns.map(({ name, position }) => {
    const found = new Set<string>();
    for (const row of table.sample.slice(0, ROWS_FOR_PATHS)) {
      for (const path of flattenCell(row.cells[position], name).keys())
        if (found.size < MAX_PATHS) found.add(path);
    }
    return { name, position, paths: [...found].sort() };
  });
  const opened = paths.filter((column) => column.paths.length > 0);
  if (opened.length === 0) return { header: table.header, nested: [], expand: (cells) => cells };
  const width = table.header.length;
  return {
    header: [...table.header, ...opened.flatMap((column) => column.paths)],
    nested: opened.map((column) => column.position),
    expand: (cells) => {
      const out = cells.slice(0, width);
      while (out.length < width) out.push('');
      for (const column of opened) {
        const values = flattenCell(cells[column.position], column.name);
        for (const path of column.paths) out.push(values.get(path) ?? '');
      }
      return out;
    },
  };
}

function flattenCell(cell: string | undefined, name: string): ReadonlyMap<string, string> {
  const out = new Map<string, string>();
  if (cell === undefined || !/^\s*[{[]/.test(cell)) return out;
  const value = parsePythonLiteral(cell);
  if (value !== undefined) flatten(value, { path: name, depth: 0, out });
  return out;
}

function flatten(value: Json, at: { path: string; depth: number; out: Map<string, string> }): void {
  if (value === null || at.out.size >= MAX_PATHS) return;
  if (typeof value !== 'object') at.out.set(at.path, String(value));
  else if (isList(value)) at.out.set(at.path, value.map(toText).join('; '));
  else if (at.depth >= MAX_DEPTH) at.out.set(at.path, JSON.stringify(value));
  else {
    for (const [key, member] of Object.entries(value)) {
      flatten(member, { path: `${at.path}.${key}`, depth: at.depth + 1, out: at.out });
    }
  }
}

function toText(value: Json): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value ?? '');
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
