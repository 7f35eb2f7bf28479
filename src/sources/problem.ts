import { type Notice, notice, tell } from '../lib/notice.ts';

/** A file that could not be read: one line that says what is wrong and what to do. */
export interface Unreadable {
  /** The file as `RowRef.source` would name it, or the input as the user gave it. */
  readonly source: string;
  /** Stable kebab-case code, such as `empty-file` or `no-permission`. */
  readonly code: string;
  /** In English. */
  readonly reason: string;
  /** The same for a report; left out where the reason is one without facts. */
  readonly told?: Notice;
}

/** Thrown inside a reader when a file as a whole cannot be read; `openFile` turns it into an `Unreadable`. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
  readonly code: string;
  readonly told: Notice;

  /** @param reason in English; a template where there are facts */
  constructor(code: string, reason: string, facts: Notice['facts'] = {}) {
    const told = notice(reason, facts);
    super(tell(told));
    this.code = code;
    this.told = told;
  }
}

/** System error codes to our code and advice; anything else is `read-error` with the system's own words. */
const SYSTEM_ERRORS: ReadonlyMap<string, readonly [code: string, reason: string]> = new Map([
  ['ENOENT', ['not-found', 'There is no such file or folder; check the spelling and the folder you are in.']],
  ['ENOTDIR', ['not-found', 'A part of this path is a file, not a folder; check the spelling.']],
  [
    'EACCES',
    ['no-permission', 'You have no permission to read it; ask its owner or copy it to your own folder.'],
  ],
  [
    'EPERM',
    ['no-permission', 'You have no permission to read it; ask its owner or copy it to your own folder.'],
  ],
  ['EISDIR', ['not-a-file', 'This is a folder where a file was expected; give the files inside it.']],
  ['ELOOP', ['broken-link', 'Its symbolic links lead in a circle; give the file the link should lead to.']],
  ['ENAMETOOLONG', ['not-found', 'The path is longer than the system allows; check the spelling.']],
  ['EMFILE', ['too-many-open-files', 'Too many files are open; close other programs and run again.']],
]);

/** @returns the problem when `error` is one of ours or the file system's, else `null` (a bug: let it rise) */
export function describeError(source: string, error: unknown): Unreadable | null {
  if (error instanceof UnreadableError) {
    const { code, message: reason, told } = error;
    return { source, code, reason, told };
  }
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return null;
  const known = SYSTEM_ERRORS.get(String(error.code));
  if (known !== undefined) return { source, code: known[0], reason: known[1] };
  const told = notice('The system could not read it ({code}); copy the file to another disk and try again.', {
    code: String(error.code),
  });
  return { source, code: 'read-error', ...withNotice(told) };
}

/** A reason in English, and the notice that a report tells it by. */
export function withNotice(told: Notice): { readonly reason: string; readonly told: Notice } {
  return { reason: tell(told), told };
}
