import type { RowBatch, Table } from '../model/row.ts';
import { type Leaf, limitProblems, unpack } from './container/unpack.ts';
import { watchDamage } from './container/watch-damage.ts';
import { detectEncoding } from './detect-encoding.ts';
import type { SourceFile } from './discover.ts';
import { decodeHead } from './encoding.ts';
import { findBytes } from './find-bytes.ts';
import { detectFormat, refuseBinary } from './format.ts';
import { hintsOf } from './hints.ts';
import { LIMITS, type Limits } from './limits.ts';
import { isOwnText, OWN_OUTPUT, OWN_REASON } from './own-output.ts';
import { describeError, type Unreadable, UnreadableError } from './problem.ts';
import { READERS } from './registry.ts';
import { readHead, readSamples } from './samples.ts';
import type { Source } from './source.ts';
import { isOwnWorkbook } from './xlsx/own-workbook.ts';

/** What a file gave: none or one problem for a plain file; of an archive some members may be read and some not. */
export interface Opened {
  readonly tables: readonly Table[];
  readonly problems: readonly Unreadable[];
}

export interface OpenOptions {
  /** What `-` reads; without it `-` is a problem. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  readonly limits?: Partial<Limits>;
  /** Reads CSV by the letter of RFC 4180: what does not keep to it is a reject. */
  readonly strict?: boolean;
  /** Names of the vendor's own people, who ask in interviews. */
  readonly vendorPeople?: readonly string[];
}

type Settings = Pick<Source, 'limits' | 'strict' | 'vendorPeople'>;

/**
 * Opens a file and finds out what it holds: archives, encoding, format, header and a sample. Content decides, the
 * extension is a hint. Bad content is a problem, never an exception; content that turns out to be bad only as it is
 * read is a reject.
 */
export async function openFile(file: SourceFile, options: OpenOptions = {}): Promise<Opened> {
  const { stdin, strict, vendorPeople } = options;
  const limits = { ...LIMITS, ...options.limits };
  const settings: Settings = {
    limits,
    ...(strict !== undefined && { strict }),
    ...(vendorPeople !== undefined && { vendorPeople }),
  };
  const tables: Table[] = [];
  const problems: Unreadable[] = [];
  await noteProblem(file.source, problems, async () => {
    const unpacked = await unpack(file, await findBytes(file, stdin), limits);
    problems.push(...unpacked.problems);
    for (const leaf of unpacked.leaves) {
      await noteProblem(leaf.file.source, problems, async () => {
        tables.push(...(await openLeaf(leaf, settings)));
      });
    }
  });
  return { tables, problems: limitProblems(file.source, problems) };
}

async function noteProblem(source: string, problems: Unreadable[], work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const problem = describeError(source, error);
    if (problem === null) throw error;
    problems.push(problem);
  }
}

async function openLeaf(leaf: Leaf, settings: Settings): Promise<readonly Table[]> {
  const { container } = leaf;
  const tables = leaf.isWorkbook ? await openWorkbook(leaf, settings) : await openText(leaf, settings);
  return tables.map((table) => ({
    ...table,
    dialect: { ...table.dialect, ...(container !== undefined && { container }) },
    rows: (options) => rowsUntilDamage(table.source, table.rows(options)),
  }));
}

async function openWorkbook({ file, bytes, name }: Leaf, settings: Settings): Promise<readonly Table[]> {
  if (await isOwnWorkbook(bytes, settings.limits)) throw new UnreadableError(OWN_OUTPUT, OWN_REASON);
  const text = { encoding: 'utf-8', encodingConfidence: 1, head: '', headIsAll: false, samples: [] } as const;
  return READERS.xlsx({ file, bytes, ...text, ...settings, hints: hintsFor(name, file.path) }, 'xlsx');
}

/** Opens text of any format. An archive that was cut off is as long as what is left of it. */
async function openText(leaf: Leaf, settings: Settings): Promise<readonly Table[]> {
  if (leaf.container === undefined) return openBytes(leaf, settings);
  const { bytes, damage } = watchDamage(leaf.bytes);
  const tables = await openBytes({ ...leaf, bytes }, settings);
  return tables.map((table) => ({ ...table, rows: (options) => rowsAndDamage(table.rows(options), damage) }));
}

async function openBytes({ file, bytes, name }: Leaf, settings: Settings): Promise<readonly Table[]> {
  const { raw, isAll } = await readHead(bytes);
  const pieces = isAll ? [] : await readSamples(bytes);
  refuseEncrypted(raw);
  const { encoding, confidence } = await detectEncoding(
    raw,
    pieces.map((piece) => piece.bytes),
  );
  refuseBinary(raw, encoding);
  const head = decodeHead(raw, encoding);
  if (isAll && head.trim() === '') {
    throw new UnreadableError('empty-file', 'The file is empty; export it again, or leave it out.');
  }
  if (isOwnText(head)) throw new UnreadableError(OWN_OUTPUT, OWN_REASON);
  const format = detectFormat(head, isAll, name);
  const samples = pieces.map((piece) => piece.decode(encoding)).filter((text) => text !== '');
  const found = { encoding, encodingConfidence: confidence, head, headIsAll: isAll, samples };
  return READERS[format]({ file, bytes, ...found, ...settings, hints: hintsFor(name, file.path) }, format);
}

const COMPOUND_FILE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

/** A workbook with a password is wrapped into the container of old Office files. */
function refuseEncrypted(head: Buffer): void {
  if (!head.subarray(0, 8).equals(COMPOUND_FILE) || !head.includes(ENCRYPTED)) return;
  throw new UnreadableError(
    'password-protected',
    'This workbook is protected with a password; open it in a spreadsheet and save it without one.',
  );
}

/** Words of all names on the way to the file; that one of them is an archive says nothing of what is in it. */
function hintsFor(name: string, path: string): readonly string[] {
  return hintsOf(name.replaceAll(/\.(?:zip|t?gz|xls[xm]?)(?=\/|$)/gi, ''), path);
}

/** Rows up to the damage, and then the damage. */
async function* rowsAndDamage(
  batches: AsyncIterable<RowBatch>,
  damage: () => UnreadableError | null,
): AsyncGenerator<RowBatch> {
  yield* batches;
  const error = damage();
  if (error !== null) throw error;
}

/** What fails half way, such as an archive that was cut off, has given rows: the rest of them is one reject. */
async function* rowsUntilDamage(source: string, batches: AsyncIterable<RowBatch>): AsyncGenerator<RowBatch> {
  let last = { row: 0, line: 0 };
  try {
    for await (const batch of batches) {
      last = batch.rows.at(-1) ?? last;
      yield batch;
    }
  } catch (error) {
    const problem = describeError(source, error);
    if (problem === null) throw error;
    const { code } = problem;
    const reason = `The rest was not read. ${problem.reason}`;
    const reject = { source, row: last.row + 1, line: last.line + 1, code, reason, raw: '' };
    yield { rows: [], blanks: 0, rejects: [reject] };
  }
}
