import { notice } from '../../lib/notice.ts';
import type { RowRef } from '../../model/row.ts';
import type { SourceFile } from '../discover.ts';
import { openFile } from '../open.ts';
import { describeError } from '../problem.ts';
import { Faults, showCell } from './faults.ts';
import type { ListSpec } from './lists.data.ts';
import { readMarkdownLines } from './read-markdown.ts';
import { readTextFile } from './read-text-file.ts';
import { readYamlLines } from './read-yaml.ts';

/** One line of a list: its values by the name of the column in `ListSpec.columns`. */
export interface ListLine {
  readonly at: RowRef;
  readonly cells: ReadonlyMap<string, readonly string[]>;
}

/** One line as it stands in the file: values under what its columns are called there. */
export interface RawLine {
  readonly row: number;
  readonly cells: readonly (readonly [column: string, values: readonly string[]])[];
}

export interface RawList {
  /** What the columns are called; empty where every line names its own. */
  readonly header: readonly string[];
  readonly lines: AsyncIterable<RawLine> | Iterable<RawLine>;
}

/** What was read of a file. `isList` is false for one that cannot be read, or only has the name of a list. */
export interface ReadList {
  readonly isList: boolean;
  readonly lines: readonly ListLine[];
  readonly faults: Faults;
}

/** Reads the lines of a list, whatever it is written in. What is wrong with it is a fault, never an exception. */
export async function readLines(file: SourceFile, spec: ListSpec): Promise<ReadList> {
  const faults = new Faults();
  const top: RowRef = { source: file.source, row: 1 };
  try {
    const columns = new Columns(spec);
    const raw = await openList(file, faults, (header) =>
      spec.needed.every((name) => columns.has(header, name)),
    );
    if (raw === null) return { isList: false, lines: [], faults };
    const isList = raw.header.length === 0 || spec.needed.every((name) => columns.has(raw.header, name));
    if (!isList) return { isList, lines: [], faults };
    const lines = await takeLines(raw, columns, { file, spec, faults });
    const unread = columns.unread();
    if (unread.length > 0) {
      const known = Object.keys(spec.columns).join(', ');
      faults.note(
        'columns',
        top,
        notice('columns that are not read: {unread}; there is {known}', {
          ...{ unread: unread.map(showCell).join(', '), known },
        }),
      );
    }
    return { isList, lines, faults };
  } catch (error) {
    const problem = describeError(file.source, error);
    if (problem === null) throw error;
    faults.note('unreadable', top, problem.told ?? notice(problem.reason));
    return { isList: false, lines: [], faults };
  }
}

async function takeLines(
  raw: RawList,
  columns: Columns,
  { file, spec, faults }: { readonly file: SourceFile; readonly spec: ListSpec; readonly faults: Faults },
): Promise<ListLine[]> {
  const lines: ListLine[] = [];
  for await (const { row, cells } of raw.lines) {
    const at: RowRef = { source: file.source, row };
    if (lines.length === spec.cap) {
      faults.note(
        'long',
        at,
        notice('only the first {cap|count} lines are read; cut the list, or leave out what nobody asks for', {
          cap: spec.cap,
        }),
      );
      break;
    }
    const named = columns.name(cells);
    if (named.size > 0) lines.push({ at, cells: named });
  }
  return lines;
}

/** @param fits whether a header has the columns that are needed */
async function openList(
  file: SourceFile,
  faults: Faults,
  fits: (header: readonly string[]) => boolean,
): Promise<RawList | null> {
  const ending = /\.([a-z]+)$/i.exec(file.source)?.[1]?.toLowerCase() ?? '';
  if (ending === 'yaml' || ending === 'yml')
    return readYamlLines(file, await readTextFile(file.path), faults);
  if (ending === 'md') return readMarkdownLines(await readTextFile(file.path));
  const { tables, problems } = await openFile(file);
  for (const { reason, told = notice(reason) } of problems)
    faults.note('unreadable', { source: file.source, row: 1 }, told);
  const [table] = tables;
  if (table === undefined) return null;
  const { header } = table;
  if (!fits(header) && table.dialect.delimiter === ' ') return readPlain(await readTextFile(file.path), fits);
  async function* lines(): AsyncGenerator<RawLine> {
    for await (const { rows, rejects } of table?.rows() ?? []) {
      for (const { row, reason, told = notice(reason) } of rejects)
        faults.note('damaged', { source: file.source, row }, told);
      for (const { row, cells } of rows) {
        yield { row, cells: header.map((name, at) => [name, [cells[at] ?? '']] as const) };
      }
    }
  }
  return { header, lines: lines() };
}

/** A list of one column whose names all have two words looks like two columns to those who do not know what it is. */
function readPlain(text: string, fits: (header: readonly string[]) => boolean): RawList | null {
  const [name = '', ...names] = text.split(/\r?\n/);
  if (!fits([name])) return null;
  const lines = names.map((one, index): RawLine => ({ row: index + 2, cells: [[name, [one]]] }));
  return { header: [name], lines };
}

/** Tells which column is meant, and remembers those that are none. */
class Columns {
  readonly #names = new Map<string, string>();
  readonly #unread = new Set<string>();

  constructor({ columns }: ListSpec) {
    for (const [name, words] of Object.entries(columns))
      for (const word of words) this.#names.set(word, name);
  }

  has(header: readonly string[], name: string): boolean {
    return header.some((column) => this.#names.get(plain(column)) === name);
  }

  /** The first filled column of a name counts. */
  name(cells: RawLine['cells']): Map<string, readonly string[]> {
    const named = new Map<string, readonly string[]>();
    for (const [column, values] of cells) {
      const filled = values.map((value) => value.trim()).filter((value) => value !== '');
      if (filled.length === 0) continue;
      const name = this.#names.get(plain(column));
      if (name === undefined) this.#unread.add(column);
      else if (!named.has(name)) named.set(name, filled);
    }
    return named;
  }

  unread(): readonly string[] {
    return [...this.#unread].slice(0, MAX_UNREAD);
  }
}

/** Columns named in one warning. */
const MAX_UNREAD = 5;

function plain(column: string): string {
  return column
    .slice(0, 200)
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}
