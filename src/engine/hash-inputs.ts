import { discoverFiles } from '../sources/discover.ts';
import { type FilePrint, hashFile, stampOf } from '../sources/hash-file.ts';

/** A file as a history and a manifest remember it. */
export interface HashedInput {
  /** Name as in `Report.sources`. */
  readonly file: string;
  readonly path: string;
  /** Null where it cannot be known before it is read: standard input, or a file that cannot be opened. */
  readonly print: FilePrint | null;
}

export interface HashedInputs {
  /** In the order they are read in. */
  readonly files: readonly HashedInput[];
  /** False when some file has no print, or a folder cannot be looked into. */
  readonly complete: boolean;
}

/** Hashes all files of an audit, before it reads them. */
export async function hashInputs(inputs: readonly string[]): Promise<HashedInputs> {
  const found = await discoverFiles(inputs);
  const files: HashedInput[] = [];
  for (const { path, source } of found.files) {
    const print = path === '-' ? null : await hashFile(path).catch(() => null);
    files.push({ file: source, path, print });
  }
  return { files, complete: found.problems.length === 0 && files.every(({ print }) => print !== null) };
}

/** Files that were written to since they were hashed, such as by an upload that is still going on. */
export async function findTouched({ files }: HashedInputs): Promise<string[]> {
  const touched: string[] = [];
  for (const { file, path, print } of files)
    if (print !== null && (await stampOf(path)) !== print.stamp) touched.push(file);
  return touched;
}
