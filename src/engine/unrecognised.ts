import { quoteArgument } from '../lib/escape/quote-argument.ts';
import { type Notice, notice } from '../lib/notice.ts';
import type { Table } from '../model/row.ts';
import type { Nearest } from '../profiles/recognise.ts';
import type { Known } from './intake.ts';

/** Why nobody knows a file: what speaks against the nearest reading, or what it lacks for it. */
export function describeUnrecognised(nearest: Nearest | undefined): Notice {
  if (nearest === undefined) return notice('no export that is known looks like this');
  if (nearest.reason !== undefined) return nearest.reason;
  const missing = nearest.missing.slice(0, 5).join(', ');
  const { profile } = nearest;
  return missing === ''
    ? notice('it has too few columns to tell; nearest is {profile}', { profile })
    : notice('nearest is {profile}, which also has {missing}', { profile, missing });
}

/** The command that makes a file known. @param path the path that was opened */
export function commandFor({ evidence }: Table, path: string): string {
  if (path === '-')
    return evidence === undefined ? 'bruise map FILE' : 'bruise inspect - --as interviews=stdin';
  const file = quoteArgument(path);
  return evidence === undefined ? `bruise map ${file}` : `bruise inspect ${file} --as interviews=${file}`;
}

/** What to do about a file nobody knows. A report names no folders of the machine it was made on. */
export function adviseOn(table: Table, path: string): Notice {
  const isAbsolute = /^(?:[\\/]|[A-Za-z]:)/.test(path);
  const command = commandFor(table, isAbsolute ? table.source : path);
  if (table.evidence !== undefined) return notice('if it is an interview: {command}', { command });
  return path === '-'
    ? notice('save it as a file, to say what its columns mean: {command}', { command })
    : notice('to say what its columns mean: {command}', { command });
}

/** What to do when a person says what a file is and no column of it is found. @param path as for `adviseOn` */
export function adviseOnColumns({ profile, mapper }: Known, table: Table, path: string): Notice[] {
  if (Object.keys(mapper.columns).length > 0) return [];
  const { kind } = profile.meta;
  return [
    notice(
      'none of its columns is known of {kind}, so nothing is read; say which is which: {command} --kind {kind}',
      { kind, command: commandFor(table, path) },
    ),
  ];
}
