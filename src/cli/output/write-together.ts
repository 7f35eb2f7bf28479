import { statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { cannotWrite } from './cannot-write.ts';
import { type Staged, UnfinishedFile } from './unfinished-file.ts';

/** Whether a path is a pipe, a device or a socket: it is written into, and nothing may take its place. */
export function isStream(path: string): boolean {
  try {
    const found = statSync(path);
    return !found.isFile() && !found.isDirectory();
  } catch {
    return false;
  }
}

/** Writes contents beside their place, or keeps them for a pipe or device. @throws UserError */
function stageFile(path: string, contents: string | Uint8Array): Staged {
  if (isStream(path)) return stageStream(path, contents);
  const file = new UnfinishedFile(path);
  file.write(Buffer.from(contents));
  file.close();
  return file;
}

function stageStream(path: string, contents: string | Uint8Array): Staged {
  return {
    place: () =>
      writeFile(path, contents).catch((cause: unknown) => {
        throw cannotWrite(path, cause);
      }),
    discard: () => undefined,
  };
}

/** A file and what is to stand in it. */
export interface Content {
  readonly path: string;
  readonly contents: string | Uint8Array;
}

/**
 * Writes all files of a run and makes them appear, in their order, when all of them are written: a full disk leaves
 * those of the last run where they are.
 * @param before what is written already, and appears first
 * @throws UserError when one cannot be written
 */
export async function writeTogether(
  files: readonly Content[],
  before: readonly Staged[] = [],
): Promise<void> {
  const staged = [...before];
  try {
    for (const { path, contents } of files) staged.push(stageFile(path, contents));
    for (const one of staged) await one.place();
  } finally {
    for (const one of staged) one.discard();
  }
}

/**
 * Writes one file, so that a reader sees the old contents or the new ones.
 * @throws UserError when it cannot be written
 */
export async function writeWhole(path: string, contents: string | Uint8Array): Promise<void> {
  await writeTogether([{ path, contents }]);
}
