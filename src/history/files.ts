import { mkdir, open, readdir, readFile, rename, rm, stat, statfs } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { UserError } from '../model/errors.ts';

/** Names of files that are being written; one that is left over is litter of a run that was killed. */
export const TEMPORARY = /^\..*\.tmp$/;

/**
 * Makes a folder, and its parents, and forces their names to disk.
 * @throws UserError
 */
export async function makeFolder(folder: string): Promise<void> {
  await tell(folder, () => makeMissing(resolve(folder)));
}

/** One by one: Node's own recursive mkdir never returns where a file system says ENOENT, as automounts and /proc do. */
async function makeMissing(path: string): Promise<void> {
  if (await isFolder(path)) return;
  const above = dirname(path);
  if (above !== path) await makeMissing(above);
  try {
    await mkdir(path);
  } catch (error) {
    // Another process may have been faster.
    if (!(await isFolder(path))) throw error;
  }
  // The new name stands in the folder above it.
  await syncFolder(above);
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

/**
 * Writes a file that is there whole or not at all, also after a power cut: temporary name, write, fsync, rename,
 * fsync of the folder. Only its owner may read it.
 * @throws UserError that names the file and, when the disk is full, the free bytes
 */
export async function writeDurably(folder: string, name: string, text: string): Promise<void> {
  const temporary = join(folder, `.${name}.tmp`);
  await tell(join(folder, name), async () => {
    try {
      const file = await open(temporary, 'w', 0o600);
      try {
        await file.writeFile(text);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(temporary, join(folder, name));
    } catch (cause) {
      await rm(temporary, { force: true }).catch(() => undefined);
      throw cause;
    }
    await syncFolder(folder);
  });
}

/** Removes files of a folder and forces that to disk. A file that is gone already is none of the errors. */
export async function removeDurably(folder: string, names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  await tell(folder, async () => {
    for (const name of names) await rm(join(folder, name), { force: true });
    await syncFolder(folder);
  });
}

/** Names in a folder, in order; none when there is no such folder. */
export async function listNames(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw await explain(folder, error);
  }
}

/**
 * @returns null when the file is not there: it never was, or another process pruned it or set it aside
 * @throws UserError
 */
export async function readWhole(path: string): Promise<string | null> {
  return tell(path, () =>
    readFile(path, 'utf8').catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT') return null;
      throw error;
    }),
  );
}

/** A folder of small named texts, each written durably. */
export interface Folder {
  list(): Promise<string[]>;
  /** @returns null when there is none of that name */
  read(name: string): Promise<string | null>;
  write(name: string, text: string): Promise<void>;
  remove(name: string): Promise<void>;
}

export function openFolder(folder: string): Folder {
  return {
    list: async () => (await listNames(folder)).filter((name) => !name.startsWith('.')),
    read: (name) => readWhole(join(folder, name)),
    write: async (name, text) => {
      await makeFolder(folder);
      await writeDurably(folder, name, text);
    },
    remove: (name) => removeDurably(folder, [name]),
  };
}

export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    // Some systems cannot force a folder to disk; there its names are as safe as they get.
    if (!['EINVAL', 'EISDIR', 'EPERM', 'ENOTSUP'].includes(codeOf(error))) throw error;
  } finally {
    await handle.close();
  }
}

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** Runs file operations and says what went wrong in words. */
export async function tell<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw await explain(path, error);
  }
}

async function explain(path: string, cause: unknown): Promise<unknown> {
  const fail = (code: string, message: string) => new UserError(code, message, { cause });
  switch (codeOf(cause)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return fail(
        'disk-full',
        `the disk is full: cannot write ${path}${await freeBytes(path)}; nothing was changed`,
      );
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return fail(
        'not-permitted',
        `no permission for ${path}; choose a folder that this user may read and write`,
      );
    case 'ENOTDIR':
    case 'EEXIST':
      return fail('not-a-folder', `${path} is a file or lies under one; --history wants a folder`);
    case '':
      return cause;
    default:
      return fail('file-error', `cannot use ${path} (${codeOf(cause)})`);
  }
}

async function freeBytes(path: string): Promise<string> {
  try {
    const { bavail, bsize } = await statfs(dirname(path));
    return ` (${bavail * bsize} bytes are free)`;
  } catch {
    return '';
  }
}
