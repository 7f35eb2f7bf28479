import { createHash, type Hash } from 'node:crypto';
import { basename, join } from 'node:path';
import type { HashedInputs } from '../../engine/hash-inputs.ts';
import type { Config } from '../../model/config.ts';
import type { Report } from '../../model/report.ts';
import { type FilePrint, hashFile } from '../../sources/hash-file.ts';
import type { Target } from '../output/target.ts';
import type { Content } from '../output/write-together.ts';

const MANIFEST_NAME = 'manifest.json';

/** A file as it was: whoever has the same one can tell. Without hash where it could not be read to its end. */
interface HashedFile {
  readonly file: string;
  readonly bytes: number | null;
  readonly sha256: string | null;
}

export interface ManifestFacts {
  readonly report: Report;
  readonly inputs: HashedInputs;
  /** What came through standard input, if it was read. */
  readonly stdin: HashedStream;
  readonly configFile: string | undefined;
  /** Flags that change the report, as they were given. */
  readonly flags: Readonly<Record<string, unknown>>;
  readonly config: Config;
  readonly written: readonly Content[];
  /** Another file that belongs to the run: what it will be called, and where it is until then. */
  readonly rejects: { readonly name: string; readonly path: string } | null;
}

/**
 * What stands beside a report: what it takes to get it again and to prove that nothing was changed since: hashes of the
 * inputs, of the configuration and of every file written. No clock and no path of this machine goes into it.
 */
export async function drawManifest(folder: string, facts: ManifestFacts): Promise<Content> {
  const { report, configFile, flags, config, rejects } = facts;
  const manifest = {
    manifestVersion: 1,
    tool: report.method.tool,
    version: report.method.version,
    company: report.company,
    asOf: report.asOf,
    undated: report.undated,
    seed: report.method.seed,
    draws: report.method.draws,
    policy: report.method.policy,
    fingerprint: report.method.fingerprint,
    config: configFile === undefined ? null : await describeFile(configFile, basename(configFile)),
    plugins: config.plugins ?? [],
    flags,
    inputs: listInputs(facts),
    files: [
      ...facts.written.map(hashWritten),
      ...(rejects === null ? [] : [await describeFile(rejects.path, rejects.name)]),
    ],
  };
  const contents = `${JSON.stringify(manifest, null, 2)}\n`;
  return { path: join(folder, MANIFEST_NAME), contents };
}

/** Where the manifest of a report will stand. */
export function listManifest({ folder }: Target): string[] {
  return folder === null ? [] : [join(folder, MANIFEST_NAME)];
}

function listInputs({ inputs, stdin }: ManifestFacts): HashedFile[] {
  return inputs.files.map(({ file, path, print }) =>
    path === '-' ? stdin.describe(file) : toHashed(file, print),
  );
}

/** Of a file that cannot be read the report says so. */
async function describeFile(path: string, file: string): Promise<HashedFile> {
  return toHashed(file, await hashFile(path).catch(() => null));
}

function toHashed(file: string, print: Pick<FilePrint, 'bytes' | 'sha256'> | null): HashedFile {
  return { file, bytes: print?.bytes ?? null, sha256: print?.sha256 ?? null };
}

function hashWritten({ path, contents }: Content): HashedFile {
  const bytes = Buffer.from(contents);
  return {
    file: basename(path),
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}

/** Passes bytes on and keeps account of them. */
export class HashedStream implements AsyncIterable<Uint8Array> {
  readonly #source: AsyncIterable<Uint8Array>;
  readonly #hash: Hash = createHash('sha256');
  #bytes = 0;
  #sha256: string | null = null;

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    for await (const chunk of this.#source) {
      this.#hash.update(chunk);
      this.#bytes += chunk.length;
      yield chunk;
    }
    this.#sha256 = this.#hash.digest('hex');
  }

  describe(file: string): HashedFile {
    return { file, bytes: this.#sha256 === null ? null : this.#bytes, sha256: this.#sha256 };
  }
}
