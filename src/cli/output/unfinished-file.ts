import { createHash } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { WORKER } from '../clock.ts';
import { cannotWrite } from './cannot-write.ts';
import { makeFolders } from './make-folders.ts';
import { writeAll } from './write-all.ts';

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

/** What was written and waits for the others of its run before anybody sees it. */
export interface Staged {
  /** Makes it appear under its name. @throws UserError */
  place(): void | Promise<void>;
  /** Leaves nothing behind, once it was not placed. */
  discard(): void;
}

/**
 * A file that is written beside its place, forced to disk, and renamed at the end: a reader sees the old contents or
 * the new ones, never half of them. Links are followed; who may read the old file may read the new one, nobody else.
 */
export class UnfinishedFile implements Staged {
  readonly #named: string;
  #temporary = '';
  #target = '';
  #file: number | null = null;

  /** @param named what the user gave, for messages @throws UserError when the folder cannot be written */
  constructor(path: string, named = path) {
    this.#named = named;
    this.#guard(() => {
      this.#target = followLinks(path);
      this.#temporary = temporaryPath(this.#target);
      makeFolders(dirname(this.#target));
      const old = statSync(this.#target, { throwIfNoEntry: false });
      this.#file = openSync(this.#temporary, 'w', old?.mode);
      if (old !== undefined) takeAfter(this.#file, old);
    });
  }

  write(bytes: Uint8Array): void {
    this.#guard(() => {
      if (this.#file !== null) writeAll(this.#file, bytes);
    });
  }

  /** Forces all to disk. */
  close(): void {
    this.#guard(() => {
      if (this.#file === null) return;
      fsyncSync(this.#file);
      closeSync(this.#file);
      this.#file = null;
    });
  }

  place(): void {
    this.#guard(() => {
      renameSync(this.#temporary, this.#target);
      this.#temporary = '';
      settleFile(this.#target);
    });
  }

  /** Where it can be read until it is placed. */
  get unfinishedPath(): string {
    return this.#temporary;
  }

  discard(): void {
    if (this.#file !== null) closeSync(this.#file);
    this.#file = null;
    if (this.#temporary !== '') rmSync(this.#temporary, { force: true });
    this.#temporary = '';
  }

  #guard(step: () => void): void {
    try {
      step();
    } catch (cause) {
      this.discard();
      throw cannotWrite(this.#named, cause);
    }
  }
}

/** Owner and mode of the file that is replaced, as far as this user may give them. */
function takeAfter(file: number, { uid, gid, mode }: Stats): void {
  try {
    fchownSync(file, uid, gid);
  } catch {
    // Only the superuser gives files away.
  }
  fchmodSync(file, mode & PERMISSIONS);
}

const PERMISSIONS = 0o777;

/** Links in a row, as many as Linux follows. */
const MAX_LINKS = 40;

/** Where a path leads, also when nothing is there yet. */
function followLinks(path: string): string {
  if (statSync(path, { throwIfNoEntry: false }) !== undefined) return realpathSync(path);
  let at = path;
  for (let links = 0; links < MAX_LINKS; links++) {
    const next = readLink(at);
    if (next === null) break;
    at = resolve(dirname(at), next);
  }
  return at;
}

function readLink(path: string): string | null {
  try {
    return readlinkSync(path);
  } catch {
    return null;
  }
}
