import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { listNames, readWhole, removeDurably, syncFolder, TEMPORARY } from './files.ts';
import { LOCK_NAME, TAKEN_LOCK, type Worker, withLock } from './lock.ts';
import { readRunText } from './run-file.ts';
import { CORRUPT_NAME, quarantine, RUN_NAME, readHistory, type StoredRun, sweepLitter } from './store.ts';

/** The state of a history folder, file by file. */
export interface HistoryCheck {
  readonly whole: readonly string[];
  /** Damaged and still among the runs. */
  readonly damaged: readonly { readonly file: string; readonly reason: string }[];
  /** Written by a newer bruise. */
  readonly newer: readonly string[];
  /** Set aside earlier. */
  readonly quarantined: readonly string[];
  /** Left over by runs that were killed. */
  readonly litter: readonly string[];
  readonly locked: boolean;
}

/** Looks at every file of a history and changes nothing. */
export async function checkHistory(folder: string): Promise<HistoryCheck> {
  const names = await listNames(folder);
  const whole: string[] = [];
  const newer: string[] = [];
  const damaged: { file: string; reason: string }[] = [];
  for (const file of names.filter((name) => RUN_NAME.test(name))) {
    const text = await readWhole(join(folder, file));
    if (text === null) continue;
    const found = readRunText(text);
    if (found.kind === 'run') whole.push(file);
    else if (found.kind === 'newer') newer.push(file);
    else damaged.push({ file, reason: found.reason });
  }
  return {
    whole,
    damaged,
    newer,
    quarantined: names.filter((name) => CORRUPT_NAME.test(name)),
    litter: names.filter((name) => TEMPORARY.test(name) || TAKEN_LOCK.test(name)),
    locked: names.includes(LOCK_NAME),
  };
}

/**
 * Sets damaged runs aside, takes back those set aside that are whole after all, and removes what killed runs left.
 * @returns a sentence for each thing done
 */
export async function repairHistory(folder: string, worker: Worker): Promise<string[]> {
  return withLock(folder, worker, async () => {
    const { damaged, quarantined } = await checkHistory(folder);
    const done = (await sweepLitter(folder)).map(
      (name) => `removed ${name}, left over by a run that was killed`,
    );
    for (const { file, reason } of damaged) done.push(await quarantine(folder, file, reason));
    for (const name of quarantined) {
      const text = await readWhole(join(folder, name));
      if (text === null || readRunText(text).kind !== 'run') continue;
      const file = name.slice(0, -'.corrupt'.length);
      await rename(join(folder, name), join(folder, file));
      done.push(`${file} is whole and was taken back`);
    }
    await syncFolder(folder);
    return done;
  });
}

/** What stays: the last so many runs, and all that ran on a day or later. What either wants stays. */
export interface PrunePolicy {
  readonly keepLast?: number;
  /** ISO day. */
  readonly keepSince?: string;
}

/** Runs a policy gives up. The newest run always stays, and a policy that says nothing gives up none. */
export function selectPruned(runs: readonly StoredRun[], { keepLast, keepSince }: PrunePolicy): StoredRun[] {
  if (keepLast === undefined && keepSince === undefined) return [];
  const last = Math.max(1, Math.floor(keepLast ?? 1));
  return [...runs]
    .sort((a, b) => a.number - b.number)
    .slice(0, -last)
    .filter(({ run }) => keepSince === undefined || run.at.slice(0, 10) < keepSince);
}

/** Deletes the runs a policy gives up. @returns the deleted ones, oldest first */
export async function pruneHistory(
  folder: string,
  policy: PrunePolicy,
  worker: Worker,
): Promise<readonly StoredRun[]> {
  return withLock(folder, worker, async () => {
    const pruned = selectPruned((await readHistory(folder)).runs, policy);
    await removeDurably(
      folder,
      pruned.map(({ file }) => file),
    );
    return pruned;
  });
}
