import { currencyInHeader, readAmount, toMinorUnits } from '../lib/money.ts';
import { compileInstantParser, type DayOrder, needsDayOrder, voteDayOrder } from '../lib/parse-date.ts';
import { parseFlag } from '../lib/parse-flag.ts';
import { type DecimalSign, parseNumber, voteDecimalSign } from '../lib/parse-number.ts';
import { learnLabels, parseStars, starScale } from '../lib/parse-stars.ts';
import { compileZoneClock, isZone } from '../lib/zone-clock.ts';
import { ownValues } from './enum-reader.ts';
import { foldValue } from './fold.ts';
import { type ColumnMatch, sampleCells } from './match-columns.ts';
import { isNullCell } from './null-cell.ts';
import type { FieldPlan } from './plan-columns.ts';
import type { TableView } from './table-view.ts';

export type Cells = readonly string[];
/** Called for a cell that cannot be read; the row is kept. */
export type OnProblem = (problem: { column: string; code: string; reason: string; raw: string }) => void;

/** What was learnt about the whole file. */
export interface FileHabits {
  readonly dayOrder: DayOrder;
  readonly decimal: DecimalSign;
  /** True when the file itself says so, false when it is only the usual reading. */
  readonly dayOrderKnown: boolean;
}

/** Reads text verbatim: the first cell that says something. */
export function compileText(matches: readonly ColumnMatch[]): (cells: Cells) => string {
  const positions = matches.flatMap((match) => match.positions);
  const only = positions[0];
  if (only === undefined) return () => '';
  if (positions.length === 1) {
    return (cells) => {
      const cell = cells[only];
      return cell === undefined || isNullCell(cell) ? '' : cell;
    };
  }
  return (cells) => {
    for (const position of positions) {
      const cell = cells[position];
      if (cell !== undefined && !isNullCell(cell)) return cell;
    }
    return '';
  };
}

/** Reads an instant in milliseconds from the first column that has one. */
export function compileDate(
  plan: FieldPlan,
  view: TableView,
  { habits, onProblem }: { habits: FileHabits; onProblem: OnProblem },
): (cells: Cells) => number | null {
  const columns = plan.matches.map((match) => ({
    header: match.header,
    text: compileText([match]),
    toMs: compileInstant(match, voteDayOrder(sampleCells(view, match)) ?? habits.dayOrder),
  }));
  return (cells) => {
    let bad: { column: string; raw: string } | null = null;
    for (const { header, text, toMs } of columns) {
      const cell = text(cells);
      if (cell === '') continue;
      const ms = toMs(cell);
      if (ms !== null && !Number.isNaN(ms)) return ms;
      if (ms !== null) bad ??= { column: header, raw: cell };
    }
    if (bad !== null) onProblem({ ...bad, code: 'bad-date', reason: 'this cannot be read as a date' });
    return null;
  };
}

function compileInstant(match: ColumnMatch, order: DayOrder): (cell: string) => number | null {
  const zone = /\(([A-Za-z]+(?:\/[A-Za-z_+\-0-9]+)+)\)\s*$/.exec(match.header.slice(-80))?.[1];
  const toUtc = zone === undefined || !isZone(zone) ? null : compileZoneClock(zone);
  const parse = compileInstantParser(order);
  return (cell) => {
    const instant = parse(cell);
    if (instant === null) return null;
    const { ms, zoned } = instant;
    return zoned || toUtc === null || Number.isNaN(ms) ? ms : toUtc(ms);
  };
}

/** Notes for columns whose dates could be read in two ways. */
export function noteDayOrder(plan: FieldPlan, view: TableView, habits: FileHabits): string[] {
  if (habits.dayOrderKnown) return [];
  return plan.matches
    .filter((match) => {
      const cells = sampleCells(view, match);
      return voteDayOrder(cells) === null && cells.some(needsDayOrder);
    })
    .map((match) => {
      const words = habits.dayOrder === 'mdy' ? 'month/day/year' : 'day/month/year';
      return `${plan.field}: dates in "${match.header}" could be read in two ways and are taken for ${words}`;
    });
}

/** Reads a plain number; `9/10` counts as 9. Where things are counted, a plain yes is one of them. */
export function compileNumber(
  plan: FieldPlan,
  view: TableView,
  { habits, onProblem }: { habits: FileHabits; onProblem: OnProblem },
): (cells: Cells) => number | null {
  const match = plan.matches[0];
  if (match === undefined) return () => null;
  const decimal = voteDecimalSign(sampleCells(view, match)) ?? habits.decimal;
  const text = compileText([match]);
  return (cells) => {
    const cell = text(cells);
    if (cell === '') return null;
    const value = parseNumber(cell.replace(/\s*(?:\/|out of)\s*10\s*$/, ''), decimal);
    if (Number.isFinite(value)) return plan.type === 'integer' ? Math.round(value) : value;
    const flag = plan.type === 'integer' ? parseFlag(cell) : null;
    if (flag !== null) return flag ? 1 : 0;
    onProblem({
      column: match.header,
      code: 'bad-number',
      reason: 'this cannot be read as a number',
      raw: cell,
    });
    return null;
  };
}

/** An amount in minor units of its currency, which the row, the cell or the header names. */
export interface Amount {
  readonly minor: number | null;
  readonly currency: string | null;
}

const NO_AMOUNT: Amount = { minor: null, currency: null };

/** Reads an amount; the currency of the row's own column, when it has one, comes first. */
export function compileMoney(
  plan: FieldPlan,
  view: TableView,
  { habits, onProblem }: { habits: FileHabits; onProblem: OnProblem },
): (cells: Cells, currency: string | null) => Amount {
  const match = plan.matches[0];
  if (match === undefined)
    return (_cells, currency) => (currency === null ? NO_AMOUNT : { minor: null, currency });
  const decimal = voteDecimalSign(sampleCells(view, match)) ?? habits.decimal;
  const headerCurrency = currencyInHeader(match.header);
  const text = compileText([match]);
  return (cells, known) => {
    const cell = text(cells);
    if (cell === '') return { minor: null, currency: known ?? headerCurrency };
    const amount = readAmount(cell, decimal);
    const currency = known ?? amount.currency ?? headerCurrency;
    const minor = toMinorUnits(amount.value, currency);
    if (!Number.isNaN(minor)) return { minor, currency };
    onProblem({
      column: match.header,
      code: 'bad-number',
      reason: 'this cannot be read as an amount',
      raw: cell,
    });
    return { minor: null, currency };
  };
}

/** Headers of columns that hold class labels, not stars. */
const LABELS: ReadonlySet<string> = new Set(['label', 'class', 'target']);

/** Reads a rating of 0 to 5. */
export function compileStars(
  plan: FieldPlan,
  view: TableView,
  { values, onProblem }: { values: Readonly<Record<string, string>>; onProblem: OnProblem },
): (cells: Cells) => number | null {
  const match = plan.matches[0];
  if (match === undefined) return () => null;
  const known = new Map(ownValues(match.header, values));
  const relabel = LABELS.has(foldValue(match.header)) ? learnLabels(sampleCells(view, match)) : null;
  const scale = starScale(match.header);
  const text = compileText([match]);
  return (cells) => {
    const cell = text(cells);
    if (cell === '') return null;
    const stars = parseStars(known.get(foldValue(cell)) ?? cell, scale);
    if (!Number.isNaN(stars)) return relabel === null ? stars : relabel(stars);
    onProblem({
      column: match.header,
      code: 'bad-number',
      reason: 'this cannot be read as a rating',
      raw: cell,
    });
    return null;
  };
}
