import { type Notice, notice } from '../lib/notice.ts';
import type { Config } from '../model/config.ts';
import { UserError } from '../model/errors.ts';
import { type Discovered, discoverFiles, type Unreadable } from '../sources/discover.ts';
import { LIST_NAMES } from '../sources/reference/lists.data.ts';
import { type FoundReference, readReference } from '../sources/reference/read-reference.ts';
import type { Found } from './fold-files.ts';
import type { AuditRequest } from './request.ts';

/** The evidence of an audit, and the lists that came with it. */
export interface FoundInputs extends Required<Pick<Found, 'files' | 'problems' | 'reference'>> {
  /** Files that bruise wrote, which are no evidence. */
  readonly own: readonly Unreadable[];
  /** What the lists say of themselves. */
  readonly warnings: readonly Notice[];
}

type InputsRequest = Pick<AuditRequest, 'inputs' | 'config' | 'discovered'>;

/**
 * Finds the files of an audit and takes the lists out of them, which are no evidence.
 * @throws UserError when a file or folder that was named is not there
 */
export async function findInputs({ inputs, config, discovered }: InputsRequest): Promise<FoundInputs> {
  const found = discovered ?? (await discoverFiles(inputs));
  const missing = findMissing(inputs, found);
  if (missing !== null) throw missing;
  const { dateOrder } = config;
  const lists = await readReference(found.files, {
    named: namedLists(config),
    ...(dateOrder !== undefined && { dateOrder }),
  });
  const [unread] = lists.problems;
  if (unread !== undefined) throw new UserError(unread.code, `${unread.source}: ${unread.reason}`);
  return {
    files: lists.evidence,
    problems: found.problems,
    own: found.own,
    reference: lists.reference,
    warnings: [...noteLists(lists), ...lists.warnings],
  };
}

/** The error of a file or folder that was named and is not there, or cannot be looked into; mostly null. */
export function findMissing(inputs: readonly string[], { problems }: Discovered): UserError | null {
  const lost = problems.find(({ source }) => inputs.includes(source));
  return lost === undefined ? null : new UserError(lost.code, `${lost.source}: ${lost.reason}`);
}

/** The inputs and the lists that the configuration names beside them: all that decides what a report says. */
export function inputsAndLists(inputs: readonly string[], config: Config): readonly string[] {
  return [...inputs, ...Object.values(namedLists(config))];
}

function namedLists(config: Config): Partial<Record<(typeof LIST_NAMES)[number], string>> {
  return Object.fromEntries(
    LIST_NAMES.flatMap((name) => {
      const path = config[name];
      return path === undefined ? [] : [[name, path]];
    }),
  );
}

function noteLists({ notes }: FoundReference): Notice[] {
  return notes.length === 0
    ? []
    : [notice('Lists beside the evidence, read and not counted as such: {notes}', { notes })];
}
