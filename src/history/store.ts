import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { nearestName } from '../lib/nearest-name.ts';
import { UserError } from '../model/errors.ts';
import { listNames, readWhole, removeDurably, TEMPORARY, writeDurably } from './files.ts';
import { hashText } from './hash-text.ts';
import { TAKEN_LOCK, type Worker, withLock } from './lock.ts';
import { RUN_SCHEMA_VERSION, type Run } from './run.ts';
import { readRunText, writeRunText } from './run-file.ts';

/** A run and its place in the history. The number only grows, whatever the clock does; the id is for people. */
export interface StoredRun {
  readonly number: number;
  /** Such as `42-1a2b3c4d`: number, and the beginning of the hash of its contents. */
  readonly id: string;
  readonly file: string;
  readonly run: Run;
}

export interface History {
  /** Oldest first. */
  readonly runs: readonly StoredRun[];
  /** What was set aside or could not be read, a sentence each. */
  readonly warnings: readonly string[];
}

export const RUN_NAME = /^run-(\d{6,12})-([0-9a-f]{8})\.json$/;
/** A run that was set aside because it is damaged. */
export const CORRUPT_NAME = /^run-(\d{6,12})-([0-9a-f]{8})\.json\.corrupt$/;

/** What else must be on disk before a run counts. */
export interface AddOptions {
  /** Gets the run as it will be stored. When it throws, the run is not stored. Nobody else writes meanwhile. */
  readonly beforeStored?: (stored: StoredRun) => Promise<void>;
}

/**
 * Stores a run as one immutable file, after all others.
 * @throws UserError when the folder cannot be used, is locked for a minute, or holds runs of a newer bruise;
 * whatever is thrown, all runs that were there still are
 */
export async function addRun(
  folder: string,
  run: Run,
  worker: Worker,
  { beforeStored }: AddOptions = {},
): Promise<StoredRun> {
  return withLock(folder, worker, async () => {
    await sweepLitter(folder);
    const names = await listNames(folder);
    await refuseNewer(folder, names);
    const number = 1 + Math.max(0, ...names.map(numberOf));
    const text = writeRunText(run);
    if (readRunText(text).kind !== 'run')
      throw new Error('a run that cannot be read back must not be stored');
    const hash = hashText(text).slice(0, 8);
    const file = `run-${String(number).padStart(6, '0')}-${hash}.json`;
    const stored = { number, id: `${number}-${hash}`, file, run };
    await beforeStored?.(stored);
    await writeDurably(folder, file, text);
    return stored;
  });
}

/** Ids of all runs that were stored and not pruned since, damaged ones too. Opens no file. */
export async function listRunIds(folder: string): Promise<ReadonlySet<string>> {
  const ids = (await listNames(folder)).map((name) => {
    const [, digits, hash] = RUN_NAME.exec(name) ?? CORRUPT_NAME.exec(name) ?? [];
    return digits === undefined ? '' : `${Number(digits)}-${hash}`;
  });
  return new Set(ids.filter((id) => id !== ''));
}

/**
 * Reads all runs. A damaged one is renamed to `.corrupt`, where that is permitted, and the rest stands.
 * @param last only so many, the newest
 * @throws UserError `history-newer` when a run was written by a newer bruise, or when the folder cannot be read
 */
export async function readHistory(folder: string, last?: number): Promise<History> {
  const runs: StoredRun[] = [];
  const warnings: string[] = [];
  const names = (await listNames(folder)).filter((name) => RUN_NAME.test(name));
  for (const file of last === undefined ? names : names.slice(-last)) {
    const text = await readWhole(join(folder, file));
    if (text === null) continue;
    const found = readRunText(text);
    if (found.kind === 'newer') throw newerRun(join(folder, file), found.schemaVersion);
    if (found.kind === 'run') runs.push(place(file, found.run));
    else warnings.push(await quarantine(folder, file, found.reason));
  }
  return { runs: runs.sort((a, b) => a.number - b.number), warnings };
}

/** The run a word names: an id, a number, `latest`, or `latest~2` for the second before it. */
export function findRun({ runs }: History, name: string): StoredRun {
  const back = /^latest(?:~(\d{1,6}))?$/.exec(name);
  const found =
    back === null
      ? runs.find(({ id, number }) => id === name || String(number) === name)
      : runs[runs.length - 1 - Number(back[1] ?? 0)];
  if (found !== undefined) return found;
  const known = runs.map(({ id }) => id);
  const nearest = nearestName(name, known);
  const hint =
    nearest === null ? `there is ${known.slice(-5).join(', ') || 'none yet'}` : `did you mean ${nearest}?`;
  throw new UserError('no-such-run', `there is no run "${name}" in the history; ${hint}`);
}

/** The newest earlier run of the same company that was not refused: what evidence is held against. */
export function findLastAccepted({ runs }: History, { company }: Run): StoredRun | null {
  return runs.findLast(({ run }) => run.company === company && run.refused.length === 0) ?? null;
}

/** The newest of those with the same method: what a run is compared with. */
export function findBaseline(history: History, run: Run): StoredRun | null {
  const alike = history.runs.filter(({ run: other }) => other.method.fingerprint === run.method.fingerprint);
  return findLastAccepted({ ...history, runs: alike }, run);
}

/** Removes what killed runs left behind. Only while the lock is held: nobody else writes then. */
export async function sweepLitter(folder: string): Promise<string[]> {
  const litter = (await listNames(folder)).filter((name) => TEMPORARY.test(name) || TAKEN_LOCK.test(name));
  await removeDurably(folder, litter);
  return litter;
}

/** @returns the sentence to warn with */
export async function quarantine(folder: string, file: string, reason: string): Promise<string> {
  try {
    await rename(join(folder, file), join(folder, `${file}.corrupt`));
    return `${file} is damaged (${reason}); it was set aside as ${file}.corrupt, the other runs are whole`;
  } catch {
    return `${file} is damaged (${reason}) and could not be set aside; the other runs are whole`;
  }
}

function place(file: string, run: Run): StoredRun {
  const [, digits = '0', hash = ''] = RUN_NAME.exec(file) ?? [];
  return { number: Number(digits), id: `${Number(digits)}-${hash}`, file, run };
}

function numberOf(name: string): number {
  return Number((RUN_NAME.exec(name) ?? CORRUPT_NAME.exec(name))?.[1] ?? 0);
}

/** An old bruise must not write beside runs it cannot read: it would compare with the wrong one. */
async function refuseNewer(folder: string, names: readonly string[]): Promise<void> {
  const latest = names.findLast((name) => RUN_NAME.test(name));
  const text = latest === undefined ? null : await readWhole(join(folder, latest));
  const found = text === null ? null : readRunText(text);
  if (found?.kind === 'newer') throw newerRun(join(folder, latest ?? ''), found.schemaVersion);
}

function newerRun(path: string, schemaVersion: number): UserError {
  return new UserError(
    'history-newer',
    `${path} was written by a newer bruise (schema ${schemaVersion}; this one knows ${RUN_SCHEMA_VERSION}); update bruise, or use another --history`,
  );
}
