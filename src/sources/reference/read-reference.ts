import { realpath } from 'node:fs/promises';
import type { DayOrder } from '../../lib/dates/day-order.ts';
import { type Notice, notice } from '../../lib/notice.ts';
import type { Reference } from '../../model/reference.ts';
import { discoverFiles, type SourceFile, type Unreadable } from '../discover.ts';
import { readHead } from '../own-output.ts';
import { Faults } from './faults.ts';
import { LIST_NAMES, LISTS, type ListName } from './lists.data.ts';
import { readCapabilities } from './read-capabilities.ts';
import { readClaims, readDisputes, readLabels, readMatches } from './read-entries.ts';
import { type ListLine, readLines } from './read-lines.ts';

/** Where lists are looked for. */
export interface ReferenceOptions {
  /** Files the user named; they go before files among the inputs that have the usual name. */
  readonly named: Readonly<Partial<Record<ListName, string>>>;
  /** Order of day, month and year where a date leaves it open; without it day first, which is said. */
  readonly dateOrder?: DayOrder | null;
}

/** The lists, and what is left as evidence. */
export interface FoundReference {
  readonly reference: Reference;
  /** The files without the lists. */
  readonly evidence: readonly SourceFile[];
  /** One sentence for each list that was read. */
  readonly notes: readonly Notice[];
  readonly warnings: readonly Notice[];
  /** Named files that are not there. */
  readonly problems: readonly Unreadable[];
}

/** A file that may be a list. */
interface Candidate {
  readonly name: ListName;
  readonly file: SourceFile;
  readonly isNamed: boolean;
  /** The user named another one: this is no evidence either, and its lines do not count. */
  readonly isSpare?: boolean;
}

/**
 * Takes the lists out of the files of an audit: those named by the user, else those called `capabilities`, `claims`,
 * `matches`, `overrides` or `labels`, and those that begin as bruise begins such a list. A table of such a name with other columns stays evidence, and that is said.
 */
export async function readReference(
  files: readonly SourceFile[],
  { named, dateOrder = null }: ReferenceOptions,
): Promise<FoundReference> {
  const { candidates, problems } = await findCandidates(files, named);
  const faults = new Faults();
  const lines = new Map<ListName, ListLine[]>();
  const lists = new Set<SourceFile>();
  const notes: Notice[] = [];
  for (const candidate of candidates) {
    const own = await readCandidate(candidate, faults);
    if (own === null) continue;
    const { name, file, isSpare = false } = candidate;
    lists.add(file);
    if (isSpare) {
      const at = { source: file.source, row: 1 };
      faults.note(
        'spare',
        at,
        notice('not used, because the configuration names another list of {name}', { name }),
      );
      continue;
    }
    lines.set(name, [...(lines.get(name) ?? []), ...own]);
    notes.push(
      notice('{source}: {lines|count} {lines?line:lines} of {what}', {
        ...{ source: file.source, lines: own.length, what: TITLES[name] },
      }),
    );
  }
  return {
    reference: build(lines, faults, dateOrder),
    evidence: files.filter((file) => !lists.has(file)),
    notes,
    warnings: faults.toWarnings(),
    problems,
  };
}

const TITLES: Readonly<Record<ListName, Notice>> = {
  capabilities: notice('what the product can do'),
  claims: notice('what is promised'),
  matches: notice('which capability a statement is about'),
  overrides: notice('disputed readings'),
  labels: notice('hand-coded records'),
};

function build(lines: ReadonlyMap<ListName, ListLine[]>, faults: Faults, order: DayOrder | null): Reference {
  const { capabilities: own, claims, matches = [], overrides = [], labels = [] } = Object.fromEntries(lines);
  // A list without a line says nothing, which is not that there is nothing.
  const capabilities = own === undefined || own.length === 0 ? null : readCapabilities(own, faults, order);
  return {
    capabilities,
    claims: claims === undefined || claims.length === 0 ? null : readClaims(claims, faults),
    matches: readMatches(matches, faults, capabilities),
    disputes: readDisputes(overrides, faults),
    labels: readLabels(labels, faults),
  };
}

/** @returns the lines of a list, none where they cannot be read; null for a file that stays evidence */
async function readCandidate(
  { name, file, isNamed }: Candidate,
  faults: Faults,
): Promise<readonly ListLine[] | null> {
  const spec = LISTS[name];
  const { isList, lines, faults: own } = await readLines(file, spec);
  faults.absorb(own);
  if (isList) return lines;
  const isTable = /\.(?:csv|xlsx)$/i.test(file.source);
  const fate = isNamed ? notice('so it is not used') : notice('so it was read as evidence');
  if (isTable)
    faults.note(
      'columns',
      { source: file.source, row: 1 },
      notice('no list of {name}, {fate}: it needs the {columns?column:columns} {wanted}', {
        ...{ name, fate, columns: spec.needed.length, wanted: spec.needed.join(', ') },
      }),
    );
  return isTable && !isNamed ? null : [];
}

/** The files that may be lists, in the order of the lists and of their names. */
async function findCandidates(
  files: readonly SourceFile[],
  named: ReferenceOptions['named'],
): Promise<{ readonly candidates: readonly Candidate[]; readonly problems: readonly Unreadable[] }> {
  const candidates: Candidate[] = [];
  const problems: Unreadable[] = [];
  for (const name of LIST_NAMES) {
    const path = named[name];
    const usual = files.filter((file) => isCalled(file, name) || beginsAs(file, name));
    const found = path === undefined ? { files: [], problems: [] } : await discoverFiles([path]);
    problems.push(...found.problems);
    const own: SourceFile[] = [];
    for (const file of found.files) own.push((await findTwin(file, files)) ?? file);
    candidates.push(...own.map((file) => ({ name, file, isNamed: true })));
    for (const file of usual) {
      if (!own.includes(file)) candidates.push({ name, file, isNamed: false, isSpare: path !== undefined });
    }
  }
  return { candidates, problems };
}

/** Whether a path is called as one of the lists is. */
export function isNamedAsList(path: string): boolean {
  const base = path.split(/[\\/]/).at(-1) ?? '';
  return LIST_NAMES.some((name) => isCalled({ path, source: base }, name));
}

function isCalled({ path, source }: SourceFile, name: ListName): boolean {
  if (path === '-') return false;
  const base = source.split('/').at(-1)?.toLowerCase() ?? '';
  return LISTS[name].endings.some((ending) => base === `${name}.${ending}`);
}

function beginsAs({ path }: SourceFile, name: ListName): boolean {
  const { beginning } = LISTS[name];
  return beginning !== undefined && path !== '-' && beginning.test(readHead(path));
}

/** The same file among the inputs, by whatever path it was found there. */
async function findTwin({ path }: SourceFile, files: readonly SourceFile[]): Promise<SourceFile | undefined> {
  const real = await realpath(path);
  for (const file of files) {
    if (file.path !== '-' && (await realpath(file.path).catch(() => null)) === real) return file;
  }
  return undefined;
}
