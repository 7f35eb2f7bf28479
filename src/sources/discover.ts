import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { groupBy } from '../lib/group-by.ts';
import { compareBy, compareText } from '../lib/stable-order.ts';
import { isOwnOutput, OWN_OUTPUT, OWN_REASON } from './own-output.ts';
import { describeError, type Unreadable } from './problem.ts';

export type { Unreadable } from './problem.ts';

/** A file to read. */
export interface SourceFile {
  /** Path to open, `-` for standard input. */
  readonly path: string;
  /** Name used in `RowRef.source`: relative to the given folder with `/`, or the base name of a single file. */
  readonly source: string;
}

/** What lies among the inputs. */
export interface Discovered {
  /** Files to read, sorted by name. */
  readonly files: readonly SourceFile[];
  readonly problems: readonly Unreadable[];
  /** What bruise wrote itself, which is no evidence. */
  readonly own: readonly Unreadable[];
}

/** Entries of folders that are no evidence; the configuration is this tool's own. */
const PASSED_OVER: ReadonlySet<string> = new Set(['node_modules', 'bruise.yaml']);

interface Found extends SourceFile {
  /** Path with all links resolved: two ways to one file are one file. */
  readonly real: string;
}

interface Walk {
  readonly found: Found[];
  readonly problems: Unreadable[];
  /** What bruise wrote itself. */
  readonly own: Unreadable[];
  /** Real paths of the folders entered, so that links cannot lead in circles. */
  readonly entered: Set<string>;
}

/**
 * Finds the files to read. Folders are walked to the bottom; hidden entries, `node_modules` and `bruise.yaml` are left out there,
 * but read when named; what bruise wrote is left out wherever it is. The order and the names depend on the files only, not on the order of the inputs.
 * @param inputs files, folders, or `-` for standard input
 */
export async function discoverFiles(
  inputs: readonly string[],
  options: { stdinName?: string } = {},
): Promise<Discovered> {
  const walk: Walk = { found: [], problems: [], own: [], entered: new Set() };
  for (const input of [...new Set(inputs)].sort(compareText)) {
    if (input === '-') walk.found.push({ path: '-', source: options.stdinName ?? 'stdin', real: '-' });
    else await visitInput(input, walk);
  }
  const files = nameApart(dropDuplicates(walk.found));
  return {
    files: files.sort(compareBy((file) => file.source)),
    problems: walk.problems.sort(compareBy((problem) => problem.source)),
    own: walk.own.sort(compareBy((problem) => problem.source)),
  };
}

/** Bytes of the files together; what cannot be asked for its size counts as nothing. */
export async function totalBytes(files: readonly SourceFile[]): Promise<number> {
  const sizes = await Promise.all(
    files.map(({ path }) =>
      stat(path).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function visitInput(input: string, walk: Walk): Promise<void> {
  await guard(input, walk, async () => {
    const status = await stat(input);
    if (status.isDirectory()) await visitFolder(input, '', walk);
    else if (status.isFile()) await visitFile({ path: input, source: basename(input) }, walk);
    else walk.found.push({ path: input, source: basename(input), real: await realpath(input) });
  });
}

async function visitFolder(folder: string, prefix: string, walk: Walk): Promise<void> {
  const real = await realpath(folder);
  if (walk.entered.has(real)) return;
  walk.entered.add(real);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.name.startsWith('.') || PASSED_OVER.has(entry.name)) continue;
    const path = join(folder, entry.name);
    const source = prefix + entry.name;
    await guard(source, walk, () => visitEntry(entry, { path, source }, walk));
  }
}

/** Pipes and devices inside a folder are no evidence, and reading them may never end: they are passed over. */
async function visitEntry(entry: Dirent, file: SourceFile, walk: Walk): Promise<void> {
  const status = entry.isSymbolicLink() ? await stat(file.path) : entry;
  if (status.isDirectory()) await visitFolder(file.path, `${file.source}/`, walk);
  else if (status.isFile()) await visitFile(file, walk);
}

async function visitFile(file: SourceFile, walk: Walk): Promise<void> {
  if (await isOwnOutput(file.path))
    walk.own.push({ source: file.source, code: OWN_OUTPUT, reason: OWN_REASON });
  else walk.found.push({ ...file, real: await realpath(file.path) });
}

async function guard(source: string, walk: Walk, visit: () => Promise<void>): Promise<void> {
  try {
    await visit();
  } catch (error) {
    const problem = describeError(source, error);
    if (problem === null) throw error;
    walk.problems.push(problem);
  }
}

function dropDuplicates(found: readonly Found[]): Found[] {
  const byReal = new Map<string, Found>();
  for (const file of [...found].sort(compareBy((one) => one.source))) {
    if (!byReal.has(file.real)) byReal.set(file.real, file);
  }
  return [...byReal.values()];
}

/** Puts as many parent folders before equal names as it takes to tell the files apart. */
function nameApart(files: readonly Found[]): SourceFile[] {
  const groups = groupBy(files, ({ source }) => source);
  const names = new Set([...groups].flatMap(([name, { length }]) => (length === 1 ? [name] : [])));
  const renamed = new Map<Found, string>();
  for (const twins of groups.values()) if (twins.length > 1) nameTwins(twins, names, renamed);
  return files.map((file) => ({ path: file.path, source: renamed.get(file) ?? file.source }));
}

/**
 * Goes from the nearest folder up; who is told apart by a few folders needs no more of them.
 * @param names those that are taken; grows
 */
function nameTwins(twins: readonly Found[], names: Set<string>, renamed: Map<Found, string>): void {
  let left = twins;
  for (let depth = 1; left.length > 0; depth++) {
    const byName = groupBy(left, (file) => longerName(file, depth));
    const next: Found[] = [];
    for (const [name, alike] of byName) {
      const [file] = alike;
      if (file === undefined || (name !== file.real && (alike.length > 1 || names.has(name))))
        next.push(...alike);
      else {
        names.add(name);
        renamed.set(file, name);
      }
    }
    left = next;
  }
}

/** `source` with so many folders of the real path before it; the real path where it has no more. */
function longerName({ real, source }: Found, depth: number): string {
  const folders = real.split(/[\\/]/).slice(0, -source.split('/').length);
  return depth > folders.length ? real : [...folders.slice(-depth), source].join('/');
}
