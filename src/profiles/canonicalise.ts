import type { DayOrder } from '../lib/dates/day-order.ts';
import { type Notice, notice } from '../lib/notice.ts';
import { RAW_KEPT } from '../lib/text/cut-text.ts';
import type { Profile } from '../model/profile.ts';
import type { AnyRecord } from '../model/record.ts';
import type { Reject, Row, Table } from '../model/row.ts';
import { BUILDERS } from './build-record.ts';
import type { DateColumn, DatesState } from './date-columns.ts';
import { compileFooter } from './footers.ts';
import {
  findContradiction,
  type Learning,
  type Learnt,
  learnTable,
  type MapperOptions,
} from './learn-table.ts';
import { noteDates } from './note-dates.ts';
import { noteEmptyFields } from './note-empty-fields.ts';
import { isNullCell } from './null-cell.ts';
import { compilePullRequest, type PullRequestTest } from './pull-request.ts';
import { compileOthers, findReadPositions } from './read-positions.ts';
import { compileContent } from './row-content.ts';
import { type RowOrigin, RowReader } from './row-reader.ts';
import type { StarsState } from './star-column.ts';
import { compileSoleCell, ThinRows, type ThinState } from './thin-rows.ts';
import { noteUnknownValues, sampleUnknownValues, type UnknownValue } from './unknown-values.ts';

/** What became of one row. A cell that cannot be read is a problem of the record, not its end. */
export type Mapped =
  | { readonly kind: 'record'; readonly record: AnyRecord; readonly problems: readonly Reject[] }
  | { readonly kind: 'blank' }
  | { readonly kind: 'reject'; readonly reject: Reject };

/** What a mapper has seen of its rows; plain and small however many there were, so that threads may pass it on. */
export interface MapperState {
  readonly mapped: number;
  readonly dates: DatesState;
  readonly stars: StarsState | null;
  readonly unknown: readonly UnknownValue[];
  readonly thin: ThinState;
}

/** Turns the rows of one file into records. */
export interface Mapper {
  /** Canonical field to the header read; several headers are joined with ` + `. */
  readonly columns: Readonly<Record<string, string>>;
  /** Choices a person should know of, one sentence each; best asked for after the rows. */
  readonly notes: readonly Notice[];
  /** The columns dates are read from, with the order of day and month in each and where it is known from. */
  readonly dates: readonly DateColumn[];
  /** The order of the dates that could be read in two ways; null when there are none. */
  readonly dateOrder: DayOrder | null;
  /** Values of closed lists that no map knows: of the rows mapped so far, of the sample before the first one. */
  readonly unknownValues: readonly UnknownValue[];
  map(row: Row): Mapped;
  /**
   * What the rows mapped so far show against what the sample had shown. Not null: reading the file once more with
   * `{ ...options, learnt }` gives other, better records; a second reading contradicts nothing.
   */
  contradicted(): Learnt | null;
  toState(): MapperState;
  /** As if the rows of another mapper, compiled from the same table, profile and options, had been mapped here too. */
  absorb(state: MapperState): void;
}

const BLANK: Mapped = { kind: 'blank' };
const NO_PROBLEMS: readonly Reject[] = [];

/** Learns a file's columns and habits from its header and sample, once; `map` then costs microseconds a row. */
export function compileMapper(table: Table, profile: Profile, options: MapperOptions = {}): Mapper {
  const parts = learnTable(table, profile, options);
  const { view, plan, dates, stars, took, unknown } = parts;
  const { kind } = profile.meta;
  const isPullRequest = compilePullRequest(view, profile);
  const positions = findReadPositions(parts, isPullRequest, table.header.length);
  const thin = new ThinRows(view.header);
  const map = compileMap(parts, { isPullRequest, positions, thin });
  let mapped = 0;
  const listUnknown = () => (mapped > 0 ? unknown : sampleUnknownValues(view, plan, profile)).list();
  const resolution =
    took === null
      ? []
      : [notice('resolvedAt: counted from creation and "{header}"', { header: took.header })];
  return {
    columns: plan.columns,
    dates: dates.columns,
    get dateOrder() {
      return dates.columns.find(({ sampled, read }) => sampled.open + read.open > 0)?.order ?? null;
    },
    get unknownValues() {
      return listUnknown();
    },
    get notes() {
      return [
        ...plan.notes,
        ...noteDates(dates),
        ...(stars?.note('stars') ?? []),
        ...resolution,
        ...noteUnknownValues(listUnknown(), profile),
        ...noteEmptyFields(view, plan, kind),
        ...thin.note(mapped),
      ];
    },
    map(row) {
      mapped++;
      return map(row);
    },
    contradicted: () => (options.learnt === undefined ? findContradiction(parts, options) : null),
    toState: () => ({
      mapped,
      dates: dates.toState(),
      stars: stars?.toState() ?? null,
      unknown: unknown.list(),
      thin: thin.toState(),
    }),
    absorb(state) {
      mapped += state.mapped;
      dates.absorb(state.dates);
      if (state.stars !== null) stars?.absorb(state.stars);
      unknown.addAll(state.unknown);
      thin.absorb(state.thin);
    },
  };
}

interface RowTests {
  readonly isPullRequest: PullRequestTest;
  /** Positions of the columns that are looked at. */
  readonly positions: ReadonlySet<number>;
  readonly thin: ThinRows;
}

function compileMap(parts: Learning, { isPullRequest, positions, thin }: RowTests): Mapper['map'] {
  const { table, profile, view, plan } = parts;
  const read = [...positions];
  let current: Row = { row: 0, line: 0, cells: [] };
  let problems: Reject[] = [];
  const reader = new RowReader({
    ...parts,
    onProblem: ({ raw, ...problem }) =>
      problems.push({ ...addressOf(table, current), ...problem, raw: cutRaw(raw) }),
  });
  const build = BUILDERS[profile.meta.kind];
  const hasOthers = compileOthers(positions);
  const { footers: own } = profile;
  const isFooter = compileFooter({ width: table.header.length, positions, hasOthers, own });
  const soleCell = compileSoleCell(read, hasOthers);
  const hasContent = compileContent(plan, profile.meta.kind);
  const { source } = table;
  const { columns } = plan;
  const { vendor } = profile.meta;
  const reject = (code: string, reason: string): Mapped => ({
    kind: 'reject',
    reject: { ...addressOf(table, current), code, reason, raw: cutRaw(joinCells(current.cells)) },
  });
  return (row) => {
    const isEmpty = read.every((position) => isNullCell(row.cells[position]));
    if (isEmpty ? !hasOthers(row) : isFooter(row)) return BLANK;
    current = row;
    const cells = view.expand(row.cells);
    if (!hasContent(cells))
      return reject('no-content', 'none of the columns that are read says anything in this row');
    if (isPullRequest.test(cells)) return reject('pull-request', 'a pull request is no backlog item');
    const origin: RowOrigin = { source, row: row.row, columns, vendor };
    reader.cells = cells;
    reader.origin = origin;
    const record = build(reader, origin);
    thin.add(soleCell(row));
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
    .slice(0, RAW_KEPT)
    .map((cell) => cell.slice(0, RAW_KEPT))
    .join(',');
}

function cutRaw(raw: string): string {
  return raw.slice(0, RAW_KEPT);
}
