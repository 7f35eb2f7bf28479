import { discoverFiles } from '../sources/discover.ts';
import { type FilePrint, hashFile, stampOf } from '../sources/hash-file.ts';

/** A file as a history remembers it. */
export interface HashedInput extends FilePrint {
  /** Name as in `Report.sources`. */
  readonly file: string;
  readonly path: string;
}

export interface HashedInputs {
  readonly files: readonly HashedInput[];
  /** False when something cannot be known before it is read: standard input, or a file that cannot be opened. */
  readonly complete: boolean;
}

/** Hashes all files of an audit, before it reads them. */
export async function hashInputs(inputs: readonly string[]): Promise<HashedInputs> {
  const found = await discoverFiles(inputs);
  const files: HashedInput[] = [];
  let complete = found.problems.length === 0;
  for (const { path, source } of found.files) {
    const print = path === '-' ? null : await hashFile(path).catch(() => null);
    if (print === null) complete = false;
    else files.push({ file: source, path, ...print });
  }
  return { files, complete };
}

/** Files that were written to since they were hashed, such as by an upload that is still going on. */
export async function findTouched({ files }: HashedInputs): Promise<string[]> {
  const touched: string[] = [];
  for (const { file, path, stamp } of files) if ((await stampOf(path)) !== stamp) touched.push(file);
  return touched;
}
