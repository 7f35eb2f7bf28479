import type { CutFile } from '../history/truncation.ts';
import type { Report } from '../model/report.ts';

/** Codes of rejects that say so themselves, wherever they stand. */
const ALWAYS_CUT: readonly string[] = ['damaged-archive', 'read-error'];

/** Files in which the reader met an end in the middle of a record, or of their compressed data. */
export function findCutOff({ rejects, sources }: Pick<Report, 'rejects' | 'sources'>): CutFile[] {
  const rows = new Map(sources.map((source) => [source.file, source.rows]));
  return rejects
    .filter(({ code, source, row, reason }) => {
      if (ALWAYS_CUT.includes(code)) return true;
      // Only the last record: a stray quote or a bad line elsewhere is a bad row, and no more.
      if (row < (rows.get(source) ?? 0)) return false;
      return code === 'bad-json' || (code === 'unclosed-quote' && /never closed/.test(reason));
    })
    .map(({ source, reason }) => ({ file: source, reason }));
}
