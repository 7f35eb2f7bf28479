import type { Recognition } from '../model/profile.ts';
import type { ReportSource } from '../model/report.ts';
import type { Dialect, Reject, Table } from '../model/row.ts';

/** Rejects listed one by one; beyond that they are only counted. */
export const MAX_LISTED_REJECTS = 1000;

/** Keeps the account of one table: every row read ends up in exactly one of four columns. */
export class Ledger {
  records = 0;
  duplicates = 0;
  blanks = 0;
  rejects = 0;
  /** Records dated after the as-of day: read, but left out of every metric. */
  later = 0;
  readonly #badCells = new Map<string, number>();

  get rows(): number {
    return this.records + this.duplicates + this.blanks + this.rejects;
  }

  addBadCell(problem: Reject): void {
    const key = `${problem.code} in "${problem.column ?? '?'}"`;
    this.#badCells.set(key, (this.#badCells.get(key) ?? 0) + 1);
  }

  /** @returns e.g. `12 x bad-date in "Created"`, or null when every cell could be read */
  describeBadCells(): string | null {
    if (this.#badCells.size === 0) return null;
    return [...this.#badCells]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([what, count]) => `${count} x ${what}`)
      .join(', ');
  }

  /** The line of this table in the report. */
  toSource(table: Table, recognition: Recognition | null, why: string): ReportSource {
    return {
      file: table.source,
      kind: recognition?.kind ?? null,
      vendor: recognition?.vendor ?? null,
      profile: recognition?.profile ?? null,
      confidence: recognition?.confidence ?? 0,
      ...(recognition?.runnerUp !== undefined && { runnerUp: { ...recognition.runnerUp } }),
      why,
      dialect: describeDialect(table.dialect),
      columns: { ...recognition?.columns },
      rows: this.rows,
      records: this.records,
      duplicates: this.duplicates,
      blanks: this.blanks,
      rejects: this.rejects,
      badCells: [...this.#badCells.values()].reduce((sum, count) => sum + count, 0),
    };
  }
}

/** Says in words what decided how a table was read. */
export function explainRecognition(recognition: Recognition): string {
  const headers = recognition.matched.slice(0, 6).join(', ');
  const parts = [headers === '' ? 'no distinctive headers' : `headers ${headers}`];
  if (recognition.missing.length > 0) parts.push(`without ${recognition.missing.slice(0, 3).join(', ')}`);
  if (recognition.hints.length > 0) parts.push(`name says ${recognition.hints.join(', ')}`);
  return parts.join('; ');
}

/** The dialect as the report shows it: text to text. */
function describeDialect(dialect: Dialect): Record<string, string> {
  return Object.fromEntries(Object.entries(dialect).map(([name, value]) => [name, String(value ?? 'none')]));
}
