import { type DecimalSign, voteDecimalSign } from '../lib/cells/parse-number.ts';
import type { DayOrder } from '../lib/dates/day-order.ts';
import { DAY_MS } from '../lib/dates/days.ts';
import type { Profile } from '../model/profile.ts';
import type { Table } from '../model/row.ts';
import { DateColumns } from './date-columns.ts';
import { guessLocaleOrder } from './date-locale.ts';
import { findReference } from './date-reference.ts';
import { sampleCells } from './match-columns.ts';
import { type ColumnPlan, planColumns } from './plan-columns.ts';
import { findResolutionTime } from './resolution-time.ts';
import type { ReaderContext } from './row-reader.ts';
import { findStarColumn } from './star-column.ts';
import { type TableView, viewTable } from './table-view.ts';
import { UnknownValues } from './unknown-values.ts';

/** What a person, or an earlier reading of the same file, says about it. */
export interface MapperOptions {
  /** The order of day, month and year in every date that could be read in two ways. */
  readonly dateOrder?: DayOrder | undefined;
  /** What "2 hours ago" counts from: milliseconds since 1970 UTC. */
  readonly asOf?: number | undefined;
  /** What `contradicted` returned after the whole file was read. */
  readonly learnt?: Learnt | undefined;
}

/** What the whole file shows and its first rows did not. */
export interface Learnt {
  /** Order of day and month by header. */
  readonly orders?: ReadonlyMap<string, DayOrder> | undefined;
  /** The newest date, for relative ones to count from. */
  readonly newest?: number | undefined;
  /** What ratings are out of, by header. */
  readonly scales?: ReadonlyMap<string, number> | undefined;
}

/** What is known of a file before its rows are read. */
export type Learning = Omit<ReaderContext, 'onProblem'> & { readonly table: Table };

/** Learns a file's columns and habits from its header and sample. */
export function learnTable(
  table: Table,
  profile: Profile,
  { dateOrder, asOf, learnt }: MapperOptions,
): Learning {
  const view = viewTable(table, profile.nested);
  const plan = planColumns(view, profile);
  const decimal = learnDecimal(table, view, plan);
  const { kind } = profile.meta;
  const reference = asOf ?? learnt?.newest ?? findReference(view, plan, { kind, source: table.source });
  const { delimiter } = table.dialect;
  const locale = guessLocaleOrder({ header: table.header, delimiter, decimalComma: decimal === ',' });
  return {
    ...{ table, profile, view, plan, decimal },
    dates: new DateColumns(view, plan, { dateOrder, orders: learnt?.orders, reference, locale }),
    stars: findStarColumn(view, plan, learnt?.scales),
    took: findResolutionTime(view, plan, kind),
    unknown: new UnknownValues(),
  };
}

/** What the rows read so far show against what the sample had shown. */
export function findContradiction({ dates, stars }: Learning, { asOf }: MapperOptions): Learnt | null {
  const orders = dates.corrected() ?? undefined;
  const best = stars?.corrected() ?? null;
  const scales = best === null || stars === null ? undefined : new Map([[stars.match.header, best]]);
  const { newest, reference, placed, unplaced } = dates;
  const isLate = asOf === undefined && placed + unplaced > 0 && newest !== null;
  const later = isLate && newest > (reference ?? Number.NEGATIVE_INFINITY) + DAY_MS ? newest : undefined;
  if (orders === undefined && scales === undefined && later === undefined) return null;
  return { orders, scales, newest: later ?? reference ?? undefined };
}

/** The decimal sign of a file, for columns that say nothing. */
function learnDecimal({ dialect }: Table, view: TableView, plan: ColumnPlan): DecimalSign {
  const cells = plan.fields
    .filter(({ type }) => type === 'money' || type === 'number')
    .flatMap(({ matches }) => matches.flatMap((match) => sampleCells(view, match)));
  return voteDecimalSign(cells) ?? (dialect.delimiter === ';' ? ',' : '.');
}
