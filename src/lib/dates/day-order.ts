/** How `5/6/25` is read: 5 June 2025, May 6 2025, or 25 June 2005. */
export type DayOrder = 'dmy' | 'mdy' | 'ymd';

export const DAY_ORDERS: readonly DayOrder[] = ['dmy', 'mdy', 'ymd'];

/** Orders a cell cannot be of, and whether its reading hangs on the order at all: a set of bits. */
const NOT: Readonly<Record<DayOrder, number>> = { dmy: 1, mdy: 2, ymd: 4 };
const OPEN = 8;

const TRIPLE = /^(?:\p{L}{2,12}\.?,?\s+)?(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?!\d|[/.-]\d)/u;

/** Parts of a day written in three numbers of which none is a year of four digits at the front. */
export type Triple = readonly [a: string, b: string, c: string];

/** The bits of three numbers. Two-digit years can stand at the end or at the front, long ones only at the end. */
export function weighTriple([a, b, c]: Triple): number {
  const [x, y, z] = [Number(a), Number(b), Number(c)];
  const isDay = (value: number): boolean => value >= 1 && value <= 31;
  const isMonth = (value: number): boolean => value >= 1 && value <= 12;
  const dmy = isDay(x) && isMonth(y);
  const mdy = isMonth(x) && isDay(y);
  const ymd = c.length === 2 && a.length === 2 && isMonth(y) && isDay(z);
  const open = dmy && mdy && x !== y ? OPEN : 0;
  return (dmy ? 0 : NOT.dmy) | (mdy ? 0 : NOT.mdy) | (ymd ? 0 : NOT.ymd) | open;
}

/** The order to read three numbers in: the wanted one, unless the calendar has no such day and another order fits. */
export function fitOrder(bits: number, wanted: DayOrder): DayOrder {
  if ((bits & NOT[wanted]) === 0) return wanted;
  return DAY_ORDERS.find((order) => (bits & NOT[order]) === 0) ?? wanted;
}

/** Counts what the dates of a column prove about their order. */
export class OrderTally {
  /** Dates by their bits: adding one costs next to nothing. */
  readonly #counts = new Array<number>(2 * OPEN).fill(0);

  add(bits: number): void {
    this.#counts[bits] = (this.#counts[bits] ?? 0) + 1;
  }

  /** How many dates there were of each kind; for `addAll` of another tally. */
  get counts(): readonly number[] {
    return [...this.#counts];
  }

  addAll(counts: readonly number[]): void {
    for (const [bits, count] of this.#counts.entries()) this.#counts[bits] = count + (counts[bits] ?? 0);
  }

  /** Dates that read differently in another order. */
  get open(): number {
    return this.#countWith(OPEN);
  }

  /** Dates that cannot be of an order. */
  misfits(order: DayOrder): number {
    return this.#countWith(NOT[order]);
  }

  /** True when no other order has fewer impossible dates. */
  fits(order: DayOrder): boolean {
    return DAY_ORDERS.every((other) => this.misfits(order) <= this.misfits(other));
  }

  /** The order with the fewest impossible dates; null when the two usual ones are alike. */
  proven(): DayOrder | null {
    const [dmy, mdy, ymd] = [this.misfits('dmy'), this.misfits('mdy'), this.misfits('ymd')];
    if (ymd < Math.min(dmy, mdy)) return 'ymd';
    return dmy === mdy ? null : dmy < mdy ? 'dmy' : 'mdy';
  }

  #countWith(bit: number): number {
    return this.#counts.reduce((sum, count, bits) => sum + ((bits & bit) === 0 ? 0 : count), 0);
  }
}

/** Fewer dates than this say nothing by their spread. */
const MIN_SPREAD = 5;

/**
 * What the dates of a column say about the order of day and month, together; cells such as `5/6/25` say nothing
 * alone. Points between the numbers are written where the day comes first.
 */
export function voteDayOrder(cells: Iterable<string>): DayOrder | null {
  const { tally, triples, dotted } = tallyOrders(cells);
  if (startsWithYears(triples, tally)) return 'ymd';
  return tally.proven() ?? (dotted > 0 && dotted === triples.length ? 'dmy' : null);
}

/** Adds up what the cells of a column prove. */
export function tallyOrders(cells: Iterable<string>): {
  readonly tally: OrderTally;
  readonly triples: readonly Triple[];
  readonly dotted: number;
} {
  const tally = new OrderTally();
  const triples: Triple[] = [];
  let dotted = 0;
  for (const cell of cells) {
    const match = TRIPLE.exec(cell.trim().slice(0, 64));
    if (match === null) continue;
    const triple: Triple = [match[1] ?? '', match[3] ?? '', match[4] ?? ''];
    triples.push(triple);
    tally.add(weighTriple(triple));
    if (match[2] === '.') dotted++;
  }
  return { tally, triples, dotted };
}

/** `25/06/05, 25/06/19, 25/07/30`: years are few and days are many, wherever they stand. */
function startsWithYears(triples: readonly Triple[], tally: OrderTally): boolean {
  if (triples.length < MIN_SPREAD || tally.misfits('ymd') > 0) return false;
  const first = new Set(triples.map(([a]) => a)).size;
  const last = new Set(triples.map(([, , c]) => c)).size;
  return last >= 4 && last >= 2 * first;
}

/** True when the reading of a cell hangs on the order of day and month. */
export function needsDayOrder(cell: string): boolean {
  return tallyOrders([cell]).tally.open > 0;
}
