import { notice } from '../../lib/notice.ts';
import type { SourceFile } from '../discover.ts';
import type { Limits } from '../limits.ts';
import { describeError, type Unreadable, UnreadableError, withNotice } from '../problem.ts';
import type { Bytes } from '../source.ts';
import { gunzip } from './gzip.ts';
import { isPassedOver } from './passed-over.ts';
import { openZip, type ZipMember } from './zip.ts';
import { identifyZip, type ZipKind } from './zip-kind.ts';

/** A file to read: a plain one, or one that lies in archives. */
export interface Leaf {
  readonly file: SourceFile;
  readonly bytes: Bytes;
  /** `source` without what only says that a file is packed: the extension of its content counts. */
  readonly name: string;
  /** The outermost archive it lies in. */
  readonly container?: 'gz' | 'zip';
  readonly isWorkbook: boolean;
}

export interface Unpacked {
  readonly leaves: readonly Leaf[];
  readonly problems: readonly Unreadable[];
}

/** Members of one archive named as problems; a folder of pictures must not fill the report. */
const MAX_PROBLEMS = 20;

type Item = Omit<Leaf, 'isWorkbook'> & { readonly depth: number };

/**
 * Finds the files to read in a file: itself, or all that lies in it when its first bytes show an archive, to the
 * bottom. A member that cannot be read is a problem, and the others are found all the same. Throws
 * `UnreadableError` when the file itself cannot be unpacked.
 */
export async function unpack(file: SourceFile, bytes: Bytes, limits: Limits): Promise<Unpacked> {
  return unpackItem({ file, bytes, name: file.source, depth: 0 }, limits);
}

async function unpackItem(item: Item, limits: Limits): Promise<Unpacked> {
  const start = await readStart(item.bytes);
  if (start.startsWith('\x1f\x8b')) return unpackGzip(deepen(item, 'gz', limits), limits);
  if (/^PK(?:\x03\x04|\x05\x06|\x07\x08)/.test(start)) return unpackZip(item, limits);
  return { leaves: [{ ...item, isWorkbook: false }], problems: [] };
}

async function readStart(bytes: Bytes): Promise<string> {
  for await (const chunk of bytes.read()) return chunk.toString('latin1', 0, 4);
  return '';
}

function deepen(item: Item, container: 'gz' | 'zip', { nesting }: Limits): Item {
  if (item.depth >= nesting) {
    throw new UnreadableError(
      'nested-archives',
      'It lies in more than {nesting|count} archives, one within the other; unpack the outer ones and give the files inside.',
      { nesting },
    );
  }
  return { ...item, container: item.container ?? container, depth: item.depth + 1 };
}

async function unpackGzip(item: Item, limits: Limits): Promise<Unpacked> {
  const name = item.name.replace(/\.t?gz(?:ip)?$/i, '');
  return unpackItem({ ...item, name, bytes: await gunzip(item.bytes, limits) }, limits);
}

async function unpackZip(item: Item, limits: Limits): Promise<Unpacked> {
  const members = await openZip(item.bytes, limits);
  const kind = identifyZip(members);
  if (kind === 'workbook') return { leaves: [{ ...item, isWorkbook: true }], problems: [] };
  refuseOffice(kind);
  const inside = deepen(item, 'zip', limits);
  const wanted = members.filter(({ name }) => !isPassedOver(name));
  if (wanted.length === 0) throw noMembers(members);
  const leaves: Leaf[] = [];
  const problems: Unreadable[] = [];
  for (const member of wanted) {
    const found = await unpackMember(member, inside, limits);
    leaves.push(...found.leaves);
    problems.push(...found.problems);
  }
  return { leaves, problems };
}

async function unpackMember(member: ZipMember, archive: Item, limits: Limits): Promise<Unpacked> {
  const source = `${archive.file.source}/${member.name}`;
  const item = { ...archive, file: { path: archive.file.path, source }, bytes: member.bytes };
  try {
    return await unpackItem({ ...item, name: `${archive.name}/${member.name}` }, limits);
  } catch (error) {
    const problem = describeError(source, error);
    if (problem === null) throw error;
    return { leaves: [], problems: [problem] };
  }
}

function refuseOffice(kind: ZipKind): void {
  if (kind === 'archive' || kind === 'workbook') return;
  throw new UnreadableError('unsupported-format', 'This is {name}; {advice}.', {
    ...{ name: notice(kind.name), advice: notice(kind.advice) },
  });
}

function noMembers(members: readonly ZipMember[]): UnreadableError {
  return new UnreadableError(
    'empty-archive',
    members.length === 0
      ? 'The archive is empty; make one with the exports in it.'
      : 'The archive holds only pictures and system files; make one with the exports in it.',
  );
}

/** Shortens the list of what could not be read in one archive. */
export function limitProblems(source: string, problems: readonly Unreadable[]): readonly Unreadable[] {
  if (problems.length <= MAX_PROBLEMS) return problems;
  const rest = problems.length - MAX_PROBLEMS;
  const told = notice(
    '{rest|count} more {rest?file:files} in it could not be read; take them out, or export them again.',
    { rest },
  );
  return [...problems.slice(0, MAX_PROBLEMS), { source, code: 'unreadable-members', ...withNotice(told) }];
}
