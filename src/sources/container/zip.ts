import { isUtf8 } from 'node:buffer';
import { crc32, createInflateRaw } from 'node:zlib';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { compareBy } from '../../lib/stable-order.ts';
import type { Limits } from '../limits.ts';
import { UnreadableError } from '../problem.ts';
import type { Bytes } from '../source.ts';
import { holdBytes, rememberWeakly } from './hold.ts';
import { checkClaim, damaged, INFLATE_CHUNK, inflate } from './inflate.ts';

/** A file within a ZIP archive. */
export interface ZipMember {
  /** Its path in the archive with `/`; never leads out of it. */
  readonly name: string;
  /** Throw `UnreadableError` when they are read: encrypted, damaged, larger than they claim. */
  readonly bytes: Bytes;
}

const OPTIONS = { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: false };

type Open = () => Promise<ZipFile>;

/**
 * Lists the files of a ZIP archive, sorted by name; their bytes are inflated as they are read. An archive that
 * cannot be jumped about in, because it lies within another, is held in memory.
 */
export async function openZip(bytes: Bytes, limits: Limits): Promise<readonly ZipMember[]> {
  const hold = rememberWeakly(() => holdBytes(bytes, limits.heldBytes));
  const { path } = bytes;
  const open: Open = async () => {
    try {
      return await (path === undefined
        ? yauzl.fromBufferPromise(await hold(), OPTIONS)
        : yauzl.openPromise(path, OPTIONS));
    } catch (error) {
      throw isSystemError(error) || error instanceof UnreadableError ? error : damaged();
    }
  };
  const entries = await listEntries(open, limits);
  const total = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  checkClaim({ compressed: bytes.size, expanded: total }, limits);
  const members = entries.map((entry) => ({
    name: cleanName(entry),
    bytes: { size: entry.uncompressedSize, read: () => readEntry(open, entry, limits) },
  }));
  return nameApart(members.sort(compareBy((member) => member.name)));
}

async function listEntries(open: Open, limits: Limits): Promise<Entry[]> {
  const zip = await open();
  const entries: Entry[] = [];
  try {
    if (zip.entryCount > limits.entries) throw tooManyEntries(limits);
    for await (const entry of zip.eachEntry()) {
      entries.push(entry);
      if (entries.length > limits.entries) throw tooManyEntries(limits);
    }
  } catch (error) {
    throw isSystemError(error) || error instanceof UnreadableError ? error : damaged();
  } finally {
    zip.close();
  }
  return entries.filter((entry) => !cleanName(entry).endsWith('/') && cleanName(entry) !== '');
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}

function tooManyEntries({ entries }: Limits): UnreadableError {
  return new UnreadableError(
    'too-many-entries',
    'The archive holds more than {entries|count} files; make one with only the exports in it.',
    { entries },
  );
}

/** Old programs write names in a code page, newer ones in UTF-8 without saying so. Nothing leads out of the archive. */
function cleanName(entry: Entry): string {
  const raw = entry.fileNameRaw;
  const name = isUtf8(raw)
    ? raw.toString('utf8')
    : yauzl.getFileNameLowLevel(entry.generalPurposeBitFlag, raw, entry.extraFields, false);
  const segments = name
    .replaceAll('\\', '/')
    .replace(/^[A-Za-z]:/, '')
    .split('/');
  const inside = segments.filter((part, at) => part !== '..' && part !== '.' && (part !== '' || at > 0));
  return inside.join('/').replaceAll(/\p{Cc}/gu, '\ufffd');
}

/** Two members of one name are told apart by a number, so that proofs can name them. */
function nameApart(members: readonly ZipMember[]): ZipMember[] {
  const taken = new Map<string, number>();
  return members.map((member) => {
    const count = (taken.get(member.name) ?? 0) + 1;
    taken.set(member.name, count);
    return count === 1 ? member : { ...member, name: `${member.name} (${count})` };
  });
}

const DEFLATED = 8;
const STORED = 0;

async function* readEntry(open: Open, entry: Entry, limits: Limits): AsyncGenerator<Buffer> {
  refuseEntry(entry);
  const claim = { compressed: entry.compressedSize, expanded: entry.uncompressedSize };
  checkClaim(claim, limits);
  const zip = await open();
  try {
    const raw = await openRaw(zip, entry);
    const chunks =
      entry.compressionMethod === STORED
        ? raw
        : inflate(raw, createInflateRaw({ chunkSize: INFLATE_CHUNK }), { claim, limits });
    let sum = 0;
    for await (const chunk of chunks) {
      sum = crc32(chunk, sum);
      yield chunk;
    }
    if (sum !== entry.crc32) throw damaged();
  } finally {
    zip.close();
  }
}

async function openRaw(zip: ZipFile, entry: Entry): Promise<AsyncIterable<Buffer>> {
  try {
    return await zip.openReadStreamPromise(entry, { decodeFileData: false });
  } catch (error) {
    throw isSystemError(error) ? error : damaged();
  }
}

function refuseEntry(entry: Entry): void {
  if ((entry.generalPurposeBitFlag & 1) === 1) {
    throw new UnreadableError(
      'password-protected',
      'It is protected with a password; unpack it and give the files inside.',
    );
  }
  if (entry.compressionMethod !== DEFLATED && entry.compressionMethod !== STORED) {
    throw new UnreadableError(
      'unsupported-compression',
      'It is compressed in a way that is not read; unpack it, or pack it again as an ordinary ZIP.',
    );
  }
}
