import { tell } from '../lib/notice.ts';
import { UserError } from '../model/errors.ts';
import type { FoundInputs } from './find-inputs.ts';
import type { Folded } from './fold-files.ts';

/** The error of an audit without a record: the first reason there is, and what to give instead. */
export function nothingReadable(
  inputs: readonly string[],
  folded: Pick<Folded, 'warnings' | 'sources'>,
  own: FoundInputs['own'],
): UserError {
  const { sources } = folded;
  const warnings = [...folded.warnings.map(tell), ...own.map(({ source, reason }) => `${source}: ${reason}`)];
  const what = sources.length === 0 ? 'file' : 'record';
  const [first] = warnings;
  const why = first?.replace(/\.$/, '') ?? `${inputs.join(', ')}: there is no ${what} in it`;
  const more = warnings.length > 1 ? ` (and ${warnings.length - 1} more)` : '';
  // Records that were read, none of which is present, are all younger than the day that was asked for.
  const isTooEarly = sources.some(({ records }) => records > 0);
  const said = isTooEarly
    ? `nothing is left to measure: ${why}${more}; give a later --as-of, or none for the newest date in the inputs`
    : `nothing could be read: ${why}${more}; give a folder of exports (CSV, JSON, NDJSON, Markdown), see \`bruise profiles\``;
  return new UserError('nothing-readable', said);
}
