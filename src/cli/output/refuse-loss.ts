import { fstatSync, statSync } from 'node:fs';
import { UserError } from '../../model/errors.ts';
import { discoverFiles } from '../../sources/discover.ts';
import { isOwnOutput } from '../../sources/own-output.ts';

/** What a run reads and must still be there afterwards. */
export interface Precious {
  /** Files and folders of evidence; what bruise wrote among them is none. */
  readonly evidence?: readonly string[];
  /** Files such as the configuration. */
  readonly files?: readonly (string | undefined)[];
}

/**
 * Sees to it that nothing is written over what is read, by whatever path it is reached.
 * @throws UserError
 */
export async function refuseLoss(
  targets: readonly string[],
  { evidence = [], files = [] }: Precious,
): Promise<void> {
  const there = new Map(targets.flatMap((path) => identify(path).map((id) => [id, path] as const)));
  if (there.size === 0) return;
  const found = evidence.length === 0 ? [] : (await discoverFiles(evidence)).files;
  for (const path of [...files, ...found.map((file) => file.path)]) {
    const [id] = path === undefined ? [] : identify(path);
    const target = id === undefined ? undefined : there.get(id);
    if (target !== undefined)
      throw new UserError(
        'would-overwrite',
        `${target} is read by this command and is not written over; choose another --out`,
      );
  }
}

/** @throws UserError when a file stands where a list will, and bruise did not write it */
export async function refuseForeign(path: string): Promise<void> {
  if (identify(path).length > 0 && !(await isOwnOutput(path)))
    throw new UserError(
      'would-overwrite',
      `${path} was not written by bruise and is not written over; choose another folder for --out`,
    );
}

const STDIN = 0;

/** The same for every path to a file; nothing for what is not there, and for devices, which cannot be lost. */
function identify(path: string): string[] {
  try {
    const found = path === '-' ? fstatSync(STDIN) : statSync(path);
    return found.isFile() ? [`${found.dev}:${found.ino}`] : [];
  } catch {
    return [];
  }
}
