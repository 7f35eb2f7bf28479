import { writeSync } from 'node:fs';

/** Writes all of it: one call may write less than it was given, as where a disk fills up. @throws what the system says */
export function writeAll(file: number, bytes: Uint8Array): void {
  for (let from = 0; from < bytes.length; ) from += writeSync(file, bytes, from);
}
