import { DAY_MS, dayOfIso } from '../lib/dates/days.ts';
import { nearestName } from '../lib/nearest-name.ts';
import type { Config, Mapping } from '../model/config.ts';
import { UserError } from '../model/errors.ts';
import type { RecordKind } from '../model/kinds.ts';
import type { Profile } from '../model/profile.ts';
import type { Table } from '../model/row.ts';
import type { Learnt } from '../profiles/learn-table.ts';
import type { SourceFile } from '../sources/discover.ts';

/** What the user says a file holds: `--as tickets=FILE`. */
export interface KindChoice {
  readonly kind: RecordKind;
  /** Path or name of the file; `*` stands for any run of characters. */
  readonly file: string;
}

/** What the user decides about the reading of files; it goes before anything that is found out. */
export interface Choices {
  readonly as: readonly KindChoice[];
  readonly mappings: readonly Mapping[];
  readonly dateOrder?: NonNullable<Config['dateOrder']>;
  /** What "2 hours ago" counts from: milliseconds since 1970 UTC. */
  readonly asOf?: number;
  /** What an earlier reading of the same files has shown, by the name of the table. */
  readonly learnt: ReadonlyMap<string, Learnt>;
}

/** The two names of a file: what reports call it, and the path that was opened. */
export interface FileNames {
  readonly source: string;
  readonly path: string;
}

export function readChoices(
  config: Config,
  as: readonly KindChoice[] = [],
  learnt: ReadonlyMap<string, Learnt> = new Map(),
): Choices {
  const { mappings = [], dateOrder, asOf } = config;
  return {
    as,
    mappings,
    learnt,
    ...(dateOrder !== undefined && { dateOrder }),
    // The end of the day: what happened two hours ago happened on it.
    ...(asOf !== undefined && { asOf: (dayOfIso(asOf) + 1) * DAY_MS - 1 }),
  };
}

/**
 * @param open tells what lies in an archive; files are only opened when a choice fits none of their own names
 * @throws UserError when a choice speaks of a file that is not among the inputs
 */
export async function checkChoices(
  as: readonly KindChoice[],
  files: readonly SourceFile[],
  open: (file: SourceFile) => Promise<{ readonly tables: readonly Pick<Table, 'source'>[] }>,
): Promise<void> {
  const isLost = (names: readonly FileNames[]) => (choice: KindChoice) =>
    !names.some((name) => meansFile(choice.file, name));
  if (!as.some(isLost(files))) return;
  const names: FileNames[] = [...files];
  for (const file of files) {
    const { tables } = await open(file);
    names.push(...tables.map(({ source }) => ({ source, path: file.path })));
  }
  const lost = as.find(isLost(names));
  if (lost === undefined) return;
  const nearest = nearestFile(lost.file, names);
  const hint = nearest === null ? 'give it as an input, too' : `did you mean ${nearest}?`;
  throw new UserError(
    'no-such-file',
    `--as ${lost.kind}=${lost.file}: no such file among the inputs; ${hint}`,
  );
}

/** By the whole name, or by its last part where that is what was misspelt. */
function nearestFile(name: string, names: readonly FileNames[]): string | null {
  const sources = [...new Set(names.map(({ source }) => source))];
  const near = nearestName(name, sources);
  if (near !== null) return near;
  const last = nearestName(baseOf(name), sources.map(baseOf));
  return sources.find((source) => baseOf(source) === last) ?? null;
}

function baseOf(name: string): string {
  return tidy(name).split('/').at(-1) ?? '';
}

/**
 * Whether a name the user wrote means this file: its whole path, its name, or the end of its path from a folder on.
 * An absolute path also means the same file given by a relative one.
 */
export function meansFile(pattern: string, { source, path }: FileNames): boolean {
  const wanted = tidy(pattern);
  const opened = tidy(path);
  if ([tidy(source), opened].some((name) => matchesEnd(wanted, name))) return true;
  return /^(?:\/|[A-Za-z]:\/)/.test(wanted) && opened !== '' && wanted.endsWith(`/${opened}`);
}

/** What the user says of one file: its mapping, or only its kind. The command line goes before the configuration. */
export function choiceFor(
  file: FileNames,
  { as, mappings }: Choices,
): { readonly kind: RecordKind; readonly mapping: Mapping | null } | null {
  const said = as.find((choice) => meansFile(choice.file, file));
  const mapping = mappings.find(
    (one) => meansFile(one.file, file) && (said === undefined || said.kind === one.kind),
  );
  if (mapping !== undefined) return { kind: mapping.kind, mapping };
  return said === undefined ? null : { kind: said.kind, mapping: null };
}

/** A profile made of what the user wrote; fields left out are looked for under their usual names. */
export function profileOf(mapping: Mapping, profiles: readonly Profile[]): Profile {
  const { kind } = mapping;
  const usual = profiles.find(({ meta }) => meta.id === `generic-${kind}`);
  const columns = Object.entries(mapping.columns).map(([field, headers]): [string, readonly string[]] => [
    field,
    typeof headers === 'string' ? [headers] : headers,
  ]);
  return {
    meta: { id: `mapped-${kind}`, vendor: 'mapped', kind, title: 'An export mapped by hand' },
    signatures: [columns.flatMap(([, headers]) => headers)],
    columns: { ...usual?.columns, ...Object.fromEntries(columns) },
    ...(mapping.values !== undefined && { values: mapping.values }),
    ...(mapping.defaults !== undefined && { defaults: mapping.defaults }),
  };
}

function tidy(name: string): string {
  return name.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
}

/** Whether a name ends with the pattern at a folder's border. Linear in the name. */
function matchesEnd(pattern: string, name: string): boolean {
  if (!pattern.includes('*')) return name === pattern || name.endsWith(`/${pattern}`);
  const [first = '', ...rest] = pattern.split('*');
  const last = rest.pop() ?? '';
  const starts = [0, ...borders(name)];
  return starts.some((start) => {
    if (!name.startsWith(first, start) || !name.endsWith(last)) return false;
    let at = start + first.length;
    for (const part of rest) {
      const found = name.indexOf(part, at);
      if (found < 0) return false;
      at = found + part.length;
    }
    return at <= name.length - last.length;
  });
}

function borders(name: string): number[] {
  return [...name.matchAll(/\//g)].map(({ index }) => index + 1);
}
