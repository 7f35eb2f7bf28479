import { UserError } from '../../model/errors.ts';

/** What the codes of the system mean for whoever wants to write. */
const REASONS: ReadonlyMap<string, string> = new Map([
  ...['ENOSPC', 'EDQUOT'].map((code) => [code, 'the disk is full'] as const),
  ...['EACCES', 'EPERM', 'EROFS'].map((code) => [code, 'you have no permission'] as const),
  ['ENOENT', 'no folder can be made there'],
  ['EISDIR', 'a folder is there'],
  ...['ENOTDIR', 'EEXIST'].map((code) => [code, 'a part of the path is a file'] as const),
]);

/** Names what could not be written, and why, on one line. */
export function cannotWrite(path: string, cause: unknown): UserError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown error';
  const reason = REASONS.get(code);
  const why = reason === undefined ? `(${code})` : `(${code}): ${reason}`;
  return new UserError('cannot-write', `cannot write ${path} ${why}`, { cause });
}
