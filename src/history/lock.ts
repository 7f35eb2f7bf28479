import { link, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { UserError } from '../model/errors.ts';
import { codeOf, makeFolder, readWhole, tell } from './files.ts';

/** Who works on the history, and how time passes for it. */
export interface Worker {
  readonly pid: number;
  readonly host: string;
  /** When this process started, ISO 8601: a later process may get the same number. */
  readonly startedAt: string;
  /** Whether a process of this machine is there. */
  isAlive(pid: number): boolean;
  /** Milliseconds since 1970. */
  now(): number;
  sleep(ms: number): Promise<void>;
}

export const LOCK_NAME = '.lock';
/** A lock that was taken away from a dead process, for a moment. */
export const TAKEN_LOCK = /^\.lock\..+$/;

const WAIT_MS = 60_000;
const POLL_MS = 50;
/** A lock is held for milliseconds: after this long its owner is gone, whatever its number says. */
const STALE_MS = 10 * 60_000;
/** A lock without an owner: one that is being written, or whose writer was killed at that moment. */
const NAMELESS_MS = 5_000;

const ownerSchema = z.object({
  pid: z.int(),
  host: z.string(),
  startedAt: z.string(),
  since: z.number(),
});
type Owner = z.infer<typeof ownerSchema>;

/**
 * Does work that must not happen twice at once in a folder, which is made when it is not there. Waits up to a minute
 * for another process; a lock whose process is gone is taken over.
 * @throws UserError `history-locked` with the process that holds it, or because of the file system
 */
export async function withLock<T>(folder: string, worker: Worker, work: () => Promise<T>): Promise<T> {
  await makeFolder(folder);
  const path = join(folder, LOCK_NAME);
  const own = writeOwner(worker);
  await acquire(path, own, worker);
  try {
    return await work();
  } finally {
    // Work that took so long that the lock was taken over must not free the other's.
    if ((await readWhole(path)) === own) await rm(path, { force: true });
  }
}

async function acquire(path: string, own: string, worker: Worker): Promise<void> {
  const start = worker.now();
  let waited = 0;
  let nameless = 0;
  while (!(await tell(path, () => tryCreate(path, own)))) {
    const text = await readWhole(path);
    const owner = text === null ? null : parseOwner(text);
    nameless = text !== null && owner === null ? nameless + POLL_MS : 0;
    if (text !== null && (owner === null ? nameless > NAMELESS_MS : isStale(owner, worker))) {
      await takeAway(path, text, worker);
      continue;
    }
    // The clock may jump, so that the waits count too.
    if (Math.max(waited, worker.now() - start) >= WAIT_MS) throw lockedBy(path, owner);
    await worker.sleep(POLL_MS);
    waited += POLL_MS;
  }
}

async function tryCreate(path: string, own: string): Promise<boolean> {
  let file: Awaited<ReturnType<typeof open>>;
  try {
    file = await open(path, 'wx', 0o600);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
  try {
    await file.writeFile(own);
    return true;
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
}

function writeOwner({ pid, host, startedAt, now }: Worker): string {
  return `${JSON.stringify({ pid, host, startedAt, since: now() } satisfies Owner)}\n`;
}

function parseOwner(text: string): Owner | null {
  try {
    return ownerSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

function isStale(owner: Owner, worker: Worker): boolean {
  if (Math.abs(worker.now() - owner.since) > STALE_MS) return true;
  if (owner.host !== worker.host) return false;
  // In a container every process may have the same number: it is this one only if it started when this one did.
  if (owner.pid === worker.pid) return owner.startedAt !== worker.startedAt;
  return !worker.isAlive(owner.pid);
}

/** Removes a stale lock, and no other: one that changed hands meanwhile is put back. */
async function takeAway(path: string, text: string, { pid }: Worker): Promise<void> {
  const aside = `${path}.${pid}`;
  try {
    await rename(path, aside);
    if ((await readFile(aside, 'utf8')) !== text) await link(aside, path);
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes(codeOf(error))) throw error;
  } finally {
    await rm(aside, { force: true });
  }
}

function lockedBy(path: string, owner: Owner | null): UserError {
  const who =
    owner === null
      ? 'an unknown process'
      : `process ${owner.pid} on ${owner.host}, since ${new Date(owner.since).toISOString()}`;
  return new UserError(
    'history-locked',
    `the history is locked by ${who}; wait for it, or remove ${path} when there is no such process`,
  );
}
