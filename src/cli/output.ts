import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readdirSync, rmSync } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../model/errors.ts';
import { WORKER } from './clock.ts';

/** This machine, where several may share a folder. */
const HOST = createHash('sha256').update(WORKER.host).digest('hex').slice(0, 8);

/** Where a file is written before it gets its name; says which process of which machine is at it. */
export function temporaryPath(path: string): string {
  return join(dirname(path), `.${basename(path)}.${HOST}-${WORKER.pid}.tmp`);
}

/**
 * Forces the name of a file that was just written to disk, and removes what killed runs of this machine left of it.
 * Where that cannot be, nothing is wrong with the file.
 */
export function settleFile(path: string): void {
  try {
    const folder = openSync(dirname(path), 'r');
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
    sweepUnfinished(path);
  } catch {
    // The next run tries again.
  }
}

function sweepUnfinished(path: string): void {
  const head = `.${basename(path)}.${HOST}-`;
  for (const name of readdirSync(dirname(path))) {
    const pid = name.startsWith(head) ? /^(\d{1,10})\.tmp$/.exec(name.slice(head.length))?.[1] : undefined;
    if (pid !== undefined && !WORKER.isAlive(Number(pid))) rmSync(join(dirname(path), name), { force: true });
  }
}

/**
 * Writes a file so that a reader sees the old contents or the new ones, never half of them: a temporary file in
 * the same folder, forced to disk, then renamed.
 * @throws UserError when the folder cannot be written
 */
export async function writeWhole(path: string, contents: string | Uint8Array): Promise<void> {
  const temporary = temporaryPath(path);
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(temporary, 'w');
    try {
      await file.writeFile(contents);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
    settleFile(path);
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined);
    const why = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown error';
    throw new UserError('cannot-write', `cannot write ${path} (${why}); choose another --out`, { cause });
  }
}

export async function isFolder(path: string): Promise<boolean> {
  if (path.endsWith('/')) return true;
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
