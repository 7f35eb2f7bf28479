import { type DayOrder, OrderTally, tallyOrders, voteDayOrder } from '../lib/dates/day-order.ts';
import { DAY_MS } from '../lib/dates/days.ts';
import { parseInstant } from '../lib/dates/parse-date.ts';
import { isSerial } from '../lib/dates/parse-epoch.ts';
import { type ColumnMatch, sampleCells } from './match-columns.ts';
import type { ColumnPlan, FieldPlan } from './plan-columns.ts';
import type { TableView } from './table-view.ts';

/** Where the order of day and month in a column is known from, strongest first. */
export type OrderReason = 'asked' | 'whole-file' | 'own-dates' | 'other-columns' | 'locale' | 'usual';

/** One column that dates are read from, and what its dates prove while they are read. */
export interface DateColumn {
  readonly field: string;
  readonly header: string;
  readonly match: ColumnMatch;
  readonly order: DayOrder;
  readonly because: OrderReason;
  /** What the sample proves. */
  readonly sampled: OrderTally;
  /** What the rows read so far prove. */
  readonly read: OrderTally;
}

/** What one reading of a file takes for granted about its dates. */
export interface DateGivens {
  /** Order of day, month and year in every column, whatever the dates prove. */
  readonly dateOrder?: DayOrder | undefined;
  /** Orders by header, learnt from reading the whole file. */
  readonly orders?: ReadonlyMap<string, DayOrder> | undefined;
  /** What "2 hours ago" counts from, in milliseconds since 1970 UTC; null: nothing is known. */
  readonly reference: number | null;
  /** What the file's own habits suggest where no date proves anything. */
  readonly locale: DayOrder | null;
}

/** What the rows read so far showed of dates; plain data. */
export interface DatesState {
  /** Tallies by column. */
  readonly read: readonly (readonly number[])[];
  readonly newest: number | null;
  readonly placed: number;
  readonly unplaced: number;
}

/** The dates of one file: their columns, and the newest of them. */
export class DateColumns {
  readonly columns: readonly DateColumn[];
  readonly reference: number | null;
  /** What has to be added to days of a spreadsheet, in milliseconds. */
  readonly serialShift: number;
  /** The newest date read so far that tells when something happened. */
  newest: number | null = null;
  /** Dates told by their distance: how many were placed, how many could not be. */
  placed = 0;
  unplaced = 0;
  readonly #byMatch = new Map<ColumnMatch, DateColumn>();

  constructor(view: TableView, plan: ColumnPlan, givens: DateGivens) {
    this.reference = givens.reference;
    this.serialShift = findSerialShift(view, plan);
    const found = plan.fields.flatMap((field) => (field.type === 'date' ? sampleField(view, field) : []));
    const shared = voteTogether(found.map(({ own }) => own));
    this.columns = found.map(({ own, ...column }) => ({
      ...column,
      ...decide(column, own, { ...givens, shared }),
      read: new OrderTally(),
    }));
    for (const column of this.columns) this.#byMatch.set(column.match, column);
  }

  get(match: ColumnMatch): DateColumn | undefined {
    return this.#byMatch.get(match);
  }

  toState(): DatesState {
    const { newest, placed, unplaced } = this;
    return { read: this.columns.map(({ read }) => read.counts), newest, placed, unplaced };
  }

  /** Adds what other rows of the same file showed. */
  absorb({ read, newest, placed, unplaced }: DatesState): void {
    for (const [index, column] of this.columns.entries()) column.read.addAll(read[index] ?? []);
    this.noteNewest(newest ?? Number.NEGATIVE_INFINITY);
    this.placed += placed;
    this.unplaced += unplaced;
  }

  /** Told of every date that tells when something happened. */
  noteNewest(ms: number): void {
    if (ms > (this.newest ?? Number.NEGATIVE_INFINITY)) this.newest = ms;
  }

  /**
   * The orders that all rows together prove, where the sample had led to another and it matters.
   * @returns null when nothing would be read differently
   */
  corrected(): ReadonlyMap<string, DayOrder> | null {
    if (this.columns.some(({ because }) => because === 'asked' || because === 'whole-file')) return null;
    const owns = this.columns.map(({ read, because, order }) =>
      because === 'own-dates' && read.fits(order) ? order : read.proven(),
    );
    const shared = voteTogether(owns);
    const orders = new Map<string, DayOrder>();
    let changed = false;
    for (const [index, { header, order, read }] of this.columns.entries()) {
      const better = owns[index] ?? shared ?? order;
      orders.set(header, better);
      if (better !== order && read.open > 0) changed = true;
    }
    return changed ? orders : null;
  }
}

function sampleField(view: TableView, { field, matches }: FieldPlan) {
  return matches.map((match) => {
    const cells = sampleCells(view, match);
    const own = voteDayOrder(cells);
    return { field, header: match.header, match, own, sampled: tallyOrders(cells).tally };
  });
}

interface Votes extends DateGivens {
  readonly shared: DayOrder | null;
}

function decide(
  { header, sampled }: Pick<DateColumn, 'header' | 'sampled'>,
  own: DayOrder | null,
  votes: Votes,
): Pick<DateColumn, 'order' | 'because'> {
  const known = votes.orders?.get(header);
  if (votes.dateOrder !== undefined) return { order: votes.dateOrder, because: 'asked' };
  if (known !== undefined) return { order: known, because: 'whole-file' };
  // `25/06/15` can begin with a year as well as with a day; where years come first, it does.
  if (votes.locale === 'ymd' && own === 'dmy' && sampled.fits('ymd'))
    return { order: 'ymd', because: 'locale' };
  if (own !== null) return { order: own, because: 'own-dates' };
  if (votes.shared !== null) return { order: votes.shared, because: 'other-columns' };
  if (votes.locale !== null) return { order: votes.locale, because: 'locale' };
  return { order: 'mdy', because: 'usual' };
}

/** The order most columns prove; null when none does or they disagree evenly. */
function voteTogether(orders: readonly (DayOrder | null)[]): DayOrder | null {
  const count = (wanted: DayOrder) => orders.filter((order) => order === wanted).length;
  const [dmy, mdy, ymd] = [count('dmy'), count('mdy'), count('ymd')];
  if (ymd > Math.max(dmy, mdy)) return 'ymd';
  return dmy === mdy ? null : dmy > mdy ? 'dmy' : 'mdy';
}

/** Days between the two calendars of spreadsheets: one counts from 1900, one from 1904. */
const SERIAL_GAP_MS = 1462 * DAY_MS;
const MIN_SERIALS = 3;
const NEAR_MS = 400 * DAY_MS;

/**
 * What has to be added to dates that are days of a spreadsheet. They count from 1900, unless the written dates of the
 * file lie elsewhere and counting from 1904 brings all of them there.
 * @returns milliseconds
 */
function findSerialShift(view: TableView, plan: ColumnPlan): number {
  const dates = plan.fields.filter(({ type }) => type === 'date');
  const cells = dates.flatMap(({ matches }) => matches.flatMap((match) => sampleCells(view, match)));
  const days = (serial: boolean) =>
    cells.flatMap((cell) => (isSerial(cell.trim()) === serial ? (parseInstant(cell, 'mdy')?.ms ?? []) : []));
  const serials = days(true);
  const written = days(false).filter((ms) => !Number.isNaN(ms));
  if (serials.length < MIN_SERIALS || written.length < MIN_SERIALS) return 0;
  const isNear = (ms: number) => ms >= Math.min(...written) - NEAR_MS && ms <= Math.max(...written) + NEAR_MS;
  return !serials.some(isNear) && serials.every((ms) => isNear(ms + SERIAL_GAP_MS)) ? SERIAL_GAP_MS : 0;
}
