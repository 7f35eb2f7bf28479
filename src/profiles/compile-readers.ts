import { currencyInHeader, readAmount, scaleInHeader, toMinorUnits } from '../lib/cells/money.ts';
import { parseFlag } from '../lib/cells/parse-flag.ts';
import { type DecimalSign, parseNumber, voteDecimalSign } from '../lib/cells/parse-number.ts';
import { learnLabels, parseStars } from '../lib/cells/parse-stars.ts';
import { parseDuration } from '../lib/dates/parse-duration.ts';
import { ownValues } from './enum-reader.ts';
import { foldHeader, foldValue } from './fold.ts';
import { type ColumnMatch, sampleCells } from './match-columns.ts';
import type { FieldPlan } from './plan-columns.ts';
import type { StarColumn } from './star-column.ts';
import type { TableView } from './table-view.ts';
import { type Cells, compileText } from './text-reader.ts';

/** Called for a cell that cannot be read; the row is kept. */
export type OnProblem = (problem: { column: string; code: string; reason: string; raw: string }) => void;

/** What number readers know of their file. */
export interface NumberContext {
  readonly view: TableView;
  /** The decimal sign of the file, for columns that do not say. */
  readonly decimal: DecimalSign;
  readonly vendor: string;
  readonly onProblem: OnProblem;
}

/** Longer cells are no numbers. */
const MAX_LENGTH = 60;
const OUT_OF_TEN = /\s*(?:\/|out of)\s*10\s*$/;
const HOUR_MS = 3_600_000;

/**
 * Reads a plain number; `9/10` counts as 9, and `1d 4h` as 28 hours. Where things are counted, a plain yes is one of
 * them.
 */
export function compileNumber(plan: FieldPlan, context: NumberContext): (cells: Cells) => number | null {
  const match = plan.matches[0];
  if (match === undefined) return () => null;
  const decimal = voteDecimalSign(sampleCells(context.view, match)) ?? context.decimal;
  const text = compileText([match]);
  return (cells) => {
    const cell = text(cells);
    if (cell === '') return null;
    const value = parseNumber(cell.length > MAX_LENGTH ? '' : cell.replace(OUT_OF_TEN, ''), decimal);
    if (Number.isFinite(value)) return plan.type === 'integer' ? Math.round(value) : value;
    const other = plan.type === 'integer' ? flagAsNumber(cell) : parseDuration(cell, HOUR_MS) / HOUR_MS;
    if (!Number.isNaN(other)) return other;
    context.onProblem(describe(match, cell, 'this cannot be read as a number'));
    return null;
  };
}

function flagAsNumber(cell: string): number {
  const flag = parseFlag(cell);
  return flag === null ? Number.NaN : flag ? 1 : 0;
}

function describe({ header }: ColumnMatch, raw: string, reason: string) {
  return { column: header, code: 'bad-number', reason, raw };
}

/** An amount in minor units of its currency, which the row, the cell or the header names. */
export interface Amount {
  readonly minor: number | null;
  readonly currency: string | null;
}

const NO_AMOUNT: Amount = { minor: null, currency: null };

/** Columns that count in cents without saying so, by vendor; folded headers. */
const IN_CENTS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['close', new Set(['value', 'annualizedvalue', 'expectedvalue'])],
]);

/** Reads an amount; the currency of the row's own column, when it has one, comes first. */
export function compileMoney(
  plan: FieldPlan,
  context: NumberContext,
): (cells: Cells, currency: string | null) => Amount {
  const match = plan.matches[0];
  if (match === undefined)
    return (_cells, currency) => (currency === null ? NO_AMOUNT : { minor: null, currency });
  const decimal = voteDecimalSign(sampleCells(context.view, match), true) ?? context.decimal;
  const scale = amountScale(match, context.vendor);
  const headerCurrency = currencyInHeader(match.header);
  const text = compileText([match]);
  return (cells, known) => {
    const cell = text(cells);
    if (cell === '') return { minor: null, currency: known ?? headerCurrency };
    const amount = readAmount(cell, decimal);
    const currency = known ?? amount.currency ?? headerCurrency;
    const minor = toMinorUnits(scale === 1 ? amount.value : amount.value * scale, currency);
    if (!Number.isNaN(minor)) return { minor, currency };
    context.onProblem(describe(match, cell, 'this cannot be read as an amount'));
    return { minor: null, currency };
  };
}

function amountScale({ header }: ColumnMatch, vendor: string): number {
  return IN_CENTS.get(vendor)?.has(foldHeader(header)) === true ? 0.01 : scaleInHeader(header);
}

/** Headers of columns that hold class labels, not stars. */
const LABELS: ReadonlySet<string> = new Set(['label', 'class', 'target']);

/** Reads a rating of 0 to 5. */
export function compileStars(
  column: StarColumn | null,
  context: NumberContext & { readonly values: Readonly<Record<string, string>> },
): (cells: Cells) => number | null {
  if (column === null) return () => null;
  const { match, scale } = column;
  const known = new Map(ownValues(match.header, context.values));
  const relabel = LABELS.has(foldValue(match.header)) ? learnLabels(sampleCells(context.view, match)) : null;
  const text = compileText([match]);
  return (cells) => {
    const cell = text(cells);
    if (cell === '') return null;
    const stars = parseStars(known.get(foldValue(cell)) ?? cell, scale.best);
    column.count(cell, stars);
    if (!Number.isNaN(stars)) return relabel === null ? stars : relabel(stars);
    context.onProblem(describe(match, cell, 'this cannot be read as a rating'));
    return null;
  };
}
