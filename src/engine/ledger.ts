import { joinNotices, type Notice, notice } from '../lib/notice.ts';
import { compareBy } from '../lib/stable-order.ts';
import type { Recognition } from '../model/profile.ts';
import type { AnyRecord } from '../model/record.ts';
import type { Dialect, Reject, Table } from '../model/row.ts';
import type { ReadSource } from '../report/input.ts';
import { DateSpan } from './date-span.ts';
import { type FillState, FillTally } from './fill.ts';

/** Keeps the account of one table: every row read ends up in exactly one of four columns. */
export class Ledger {
  records = 0;
  duplicates = 0;
  blanks = 0;
  rejects = 0;
  /** Records dated after the as-of day: read, but left out of every metric. */
  later = 0;
  /** Cells that could not be read, in rows that were kept. */
  badCells = 0;
  /** Of the records that were used. */
  readonly dates = new DateSpan();
  /** Of the same; null without any. */
  #fill: FillTally | null = null;
  readonly #cells = new Map<string, ProblemCount>();
  readonly #reasons = new Map<string, ProblemCount>();

  get rows(): number {
    return this.records + this.duplicates + this.blanks + this.rejects;
  }

  /** Takes note of what a record that is used says. */
  addUsed(record: AnyRecord): void {
    this.dates.add(record);
    this.#fill ??= new FillTally(record.kind);
    this.#fill.add(record);
  }

  /** Counts a row that is left out. */
  addReject(reject: Reject): void {
    this.rejects++;
    countProblem(this.#reasons, reject.code, reject);
  }

  /** Counts a cell that could not be read; its row is kept. */
  addBadCell(problem: Reject): void {
    this.badCells++;
    countProblem(this.#cells, `${problem.code} in "${problem.column ?? '?'}"`, problem);
  }

  /** Why rows were left out, most frequent first. */
  listReasons(): readonly ProblemCount[] {
    return [...this.#reasons.values()].sort(byCount);
  }

  /** Cells that could not be read, by code and column, most frequent first. */
  listBadCells(): readonly ProblemCount[] {
    return [...this.#cells.values()].sort(byCount);
  }

  /** @returns e.g. `12 x bad-date in "Created"`, or null when every cell could be read */
  describeBadCells(): Notice | null {
    if (this.#cells.size === 0) return null;
    return joinNotices(
      this.listBadCells().map(({ count, first: { code, column = '?' } }) =>
        notice('{count|count} x {code} in "{column}"', { count, code, column }),
      ),
    );
  }

  toState(): LedgerState {
    const { records, duplicates, blanks, rejects, later, badCells, dates } = this;
    return {
      ...{ records, duplicates, blanks, rejects, later, badCells, lastDay: dates.lastDay },
      fill: this.#fill?.toState() ?? null,
      cells: [...this.#cells],
      reasons: [...this.#reasons],
    };
  }

  /** Adds the account of rows that stand below those counted so far. */
  absorb(state: LedgerState): void {
    this.records += state.records;
    this.duplicates += state.duplicates;
    this.blanks += state.blanks;
    this.rejects += state.rejects;
    this.later += state.later;
    this.badCells += state.badCells;
    this.dates.addDay(state.lastDay);
    if (state.fill !== null) {
      this.#fill ??= new FillTally(state.fill.kind);
      this.#fill.absorb(state.fill);
    }
    for (const [key, { first, count }] of state.cells) countProblem(this.#cells, key, first, count);
    for (const [key, { first, count }] of state.reasons) countProblem(this.#reasons, key, first, count);
  }

  /** The line of this table in the report. */
  toSource(table: Table, recognition: Recognition | null, why: Notice): ReadSource {
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
      badCells: this.badCells,
      ...(this.dates.to !== null && { lastDay: this.dates.to }),
      ...(this.#fill !== null && { fill: this.#fill.shares() }),
    };
  }
}

/** An account as plain data. */
export interface LedgerState
  extends Pick<Ledger, 'records' | 'duplicates' | 'blanks' | 'rejects' | 'later' | 'badCells'> {
  /** Newest day, in days since 1970; null without dates. */
  readonly lastDay: number | null;
  readonly fill: FillState | null;
  readonly cells: readonly (readonly [key: string, count: ProblemCount])[];
  readonly reasons: readonly (readonly [key: string, count: ProblemCount])[];
}

/** How often something was wrong, and where first. */
export interface ProblemCount {
  readonly first: Reject;
  readonly count: number;
}

/** Kinds of problems told apart; codes are few, but a plug-in may make them up. */
const MAX_PROBLEMS = 1000;

function countProblem(counts: Map<string, ProblemCount>, key: string, problem: Reject, times = 1): void {
  const known = counts.get(key);
  if (known !== undefined) counts.set(key, { first: known.first, count: known.count + times });
  else if (counts.size < MAX_PROBLEMS) counts.set(key, { first: problem, count: times });
}

const byCount = compareBy<ProblemCount>(
  ({ count }) => -count,
  ({ first }) => first.code,
  ({ first }) => first.column ?? '',
);

/** Begins the hints that come from a person, not from a name. */
const TOLD = 'as ';

/** Says in words what decided how a table was read. */
export function explainRecognition(recognition: Recognition, { evidence }: Pick<Table, 'evidence'>): Notice {
  const told = recognition.hints.filter((hint) => hint.startsWith(TOLD));
  const named = recognition.hints.filter((hint) => !hint.startsWith(TOLD));
  const headers = recognition.matched.slice(0, 6).join(', ');
  const parts = told.map((hint) => notice('you said {what}', { what: hint.slice(TOLD.length) }));
  // Text has no headers: those of its table are made.
  if (evidence !== undefined) return joinNotices([...parts, evidence.why]);
  parts.push(headers === '' ? notice('no distinctive headers') : notice('headers {headers}', { headers }));
  const missing = recognition.missing.slice(0, 3).join(', ');
  if (missing !== '') parts.push(notice('without {missing}', { missing }));
  if (named.length > 0) parts.push(notice('name says {names}', { names: named.join(', ') }));
  return joinNotices(parts);
}

/** The dialect as the report shows it: text to text. */
function describeDialect(dialect: Dialect): Record<string, string> {
  return Object.fromEntries(Object.entries(dialect).map(([name, value]) => [name, String(value ?? 'none')]));
}
