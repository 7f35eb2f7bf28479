import { voteDayOrder } from '../lib/parse-date.ts';
import { voteDecimalSign } from '../lib/parse-number.ts';
import type { RecordKind } from '../model/kinds.ts';
import type { Profile } from '../model/profile.ts';
import type { AnyRecord, FieldType, Origin } from '../model/record.ts';
import type { Reject, Row, Table } from '../model/row.ts';
import { BUILDERS } from './build-record.ts';
import { type FileHabits, noteDayOrder } from './compile-readers.ts';
import { compileFooter } from './footers.ts';
import { sampleCells } from './match-columns.ts';
import { noteEmptyFields } from './note-empty-fields.ts';
import { noteUnknownValues } from './note-unknown-values.ts';
import { isNullCell } from './null-cell.ts';
import { type ColumnPlan, planColumns } from './plan-columns.ts';
import { compilePullRequest } from './pull-request.ts';
import { RowReader } from './row-reader.ts';
import { type TableView, viewTable } from './table-view.ts';

/** What became of one row. A cell that cannot be read is a problem of the record, not its end. */
export type Mapped =
  | { readonly kind: 'record'; readonly record: AnyRecord; readonly problems: readonly Reject[] }
  | { readonly kind: 'blank' }
  | { readonly kind: 'reject'; readonly reject: Reject };

/** Turns the rows of one file into records. */
export interface Mapper {
  /** Canonical field to the header read; several headers are joined with ` + `. */
  readonly columns: Readonly<Record<string, string>>;
  /** Choices a person should know of, one sentence each. */
  readonly notes: readonly string[];
  map(row: Row): Mapped;
}

const BLANK: Mapped = { kind: 'blank' };
const NO_PROBLEMS: readonly Reject[] = [];
const MAX_RAW = 500;

/** Learns a file's columns and habits from its header and sample, once; `map` then costs microseconds a row. */
export function compileMapper(table: Table, profile: Profile): Mapper {
  const view = viewTable(table, profile.nested);
  const plan = planColumns(view, profile);
  const habits = learnHabits(table, view, plan);
  const origin = { source: table.source, columns: plan.columns, vendor: profile.meta.vendor };
  return {
    columns: plan.columns,
    notes: [
      ...plan.notes,
      ...plan.fields.flatMap((field) => (field.type === 'date' ? noteDayOrder(field, view, habits) : [])),
      ...noteUnknownValues(view, plan, profile),
      ...noteEmptyFields(view, plan, profile.meta.kind),
    ],
    map: compileMap({ table, profile, view, plan, habits, origin }),
  };
}

interface Parts {
  readonly table: Table;
  readonly profile: Profile;
  readonly view: TableView;
  readonly plan: ColumnPlan;
  readonly habits: FileHabits;
  readonly origin: Omit<Origin, 'row'>;
}

function compileMap({ table, profile, view, plan, habits, origin }: Parts): Mapper['map'] {
  let current: Row = { row: 0, line: 0, cells: [] };
  let problems: Reject[] = [];
  const reader = new RowReader(plan, {
    view,
    profile,
    habits,
    onProblem: ({ raw, ...problem }) =>
      problems.push({ ...addressOf(table, current), ...problem, raw: cutRaw(raw) }),
  });
  const build = BUILDERS[profile.meta.kind];
  const isFooter = compileFooter(table.header.length, profile.footers);
  const isPullRequest = compilePullRequest(view, profile);
  const hasContent = compileContent(plan, profile.meta.kind);
  const { source, columns, vendor } = origin;
  const reject = (code: string, reason: string): Mapped => ({
    kind: 'reject',
    reject: { ...addressOf(table, current), code, reason, raw: cutRaw(joinCells(current.cells)) },
  });
  return (row) => {
    if (row.cells.every(isNullCell) || isFooter(row.cells)) return BLANK;
    current = row;
    const cells = view.expand(row.cells);
    if (!hasContent(cells))
      return reject('no-content', 'none of the columns that are read says anything in this row');
    if (isPullRequest(cells)) return reject('pull-request', 'a pull request is no backlog item');
    reader.cells = cells;
    const record = build(reader, { source, row: row.row, columns, vendor });
    if (problems.length === 0) return { kind: 'record', record, problems: NO_PROBLEMS };
    const found = problems;
    problems = [];
    return { kind: 'record', record, problems: found };
  };
}

function addressOf(table: Table, row: Row): Pick<Reject, 'source' | 'row' | 'line'> {
  return { source: table.source, row: row.row, line: row.line };
}

function joinCells(cells: readonly string[]): string {
  return cells
    .slice(0, MAX_RAW)
    .map((cell) => cell.slice(0, MAX_RAW))
    .join(',');
}

function cutRaw(raw: string): string {
  return raw.slice(0, MAX_RAW);
}

/** Compiles the test for rows with something to say; a review says nothing without stars and words. */
function compileContent(plan: ColumnPlan, kind: RecordKind): (cells: readonly string[]) => boolean {
  const positions = plan.fields
    .filter(({ type }) => countsAsContent(type, kind))
    .flatMap(({ matches }) => matches.flatMap((match) => match.positions));
  return (cells) => positions.some((position) => !isNullCell(cells[position]));
}

function countsAsContent(type: FieldType, kind: RecordKind): boolean {
  if (kind === 'reviews') return type === 'text' || type === 'stars';
  // The name of a deal or an account is what the row is about; elsewhere it is only who is meant.
  return kind === 'deals' || kind === 'risk-accounts' || (type !== 'name' && type !== 'list');
}

/** Reads from the sample how this file writes days and fractions; columns that say nothing follow the file. */
function learnHabits(table: Table, view: TableView, plan: ColumnPlan): FileHabits {
  const cellsOf = (...types: readonly FieldType[]) =>
    plan.fields
      .filter(({ type }) => types.includes(type))
      .flatMap(({ matches }) => matches.flatMap((match) => sampleCells(view, match)));
  const european = table.dialect.delimiter === ';';
  const order = voteDayOrder(cellsOf('date'));
  const decimal = voteDecimalSign(cellsOf('money', 'number'));
  return {
    dayOrder: order ?? (european ? 'dmy' : 'mdy'),
    dayOrderKnown: order !== null,
    decimal: decimal ?? (european ? ',' : '.'),
  };
}
