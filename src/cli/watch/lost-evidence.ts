import type { Audited } from '../../engine/audit.ts';
import type { LostEvidence } from '../../history/guards.ts';
import { KIND_OF_POINT } from '../../lib/point-gap.ts';
import { POINT_IDS } from '../../model/kinds.ts';
import type { Report } from '../../model/report.ts';
import { UNCLOSED_QUOTE } from '../../sources/csv/failures.ts';
import { isNamedAsExport } from '../../sources/format.ts';

/** Codes of rejects that say so themselves, wherever they stand. */
const ALWAYS_CUT: readonly string[] = ['damaged-archive', 'read-error'];

/**
 * Evidence that is there and did not reach the score: unreadable, cut off, or without a single row.
 * @param wasRead whether an earlier run could read a file of that name
 */
export function findLostEvidence(
  { report, unreadable, lastRejects }: Pick<Audited, 'report' | 'unreadable' | 'lastRejects'>,
  wasRead: (file: string) => boolean = () => false,
): LostEvidence[] {
  return [...findUnreadable(unreadable, wasRead), ...findEmpty(report), ...findCutOff(lastRejects, report)];
}

/** All but what is plainly something else: a picture among the exports is no evidence. */
function findUnreadable(
  unreadable: Audited['unreadable'],
  wasRead: (file: string) => boolean,
): LostEvidence[] {
  return unreadable
    .filter(({ source, code }) => code !== 'binary-file' || isNamedAsExport(source) || wasRead(source))
    .map(({ source, reason }) => ({ code: 'unreadable', file: source, reason: reason.replace(/\.$/, '') }));
}

/** Kinds that points are scored on and that only headers came of; a list of risk accounts may well be empty. */
function findEmpty({ sources }: Pick<Report, 'sources'>): LostEvidence[] {
  return POINT_IDS.flatMap((point) => {
    const kind = KIND_OF_POINT[point];
    const own = sources.filter((source) => source.kind === kind);
    if (own.some(({ rows, blanks }) => rows > blanks)) return [];
    return own.map(({ file }): LostEvidence => {
      return { code: 'unreadable', file, reason: `it has a header and no rows, so there are no ${kind}` };
    });
  });
}

/** Files in which the reader met an end in the middle of a record, or of their compressed data. */
function findCutOff(
  lastRejects: Audited['lastRejects'],
  { sources }: Pick<Report, 'sources'>,
): LostEvidence[] {
  const rows = new Map(sources.map((source) => [source.file, source.rows]));
  return lastRejects
    .filter(({ code, source, row, reason }) => {
      if (ALWAYS_CUT.includes(code)) return true;
      // Only the last record: a stray quote or a bad line elsewhere is a bad row, and no more.
      if (row < (rows.get(source) ?? 0)) return false;
      return code === 'bad-json' || reason === UNCLOSED_QUOTE.reason;
    })
    .map(({ source, reason }) => ({ code: 'truncated', file: source, reason: reason.replace(/\.$/, '') }));
}
