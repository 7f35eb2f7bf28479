import { OLD, type WindowState } from './states/windows.ts';
import { quantileOf } from './statistics/quantile.ts';

/** Length of a burst in days. */
export const BURST_DAYS = 14;

/** Times the usual number that make a burst. Our choice. */
const TIMES = 5;

/** Fewer reviews than this are no burst, however quiet the rest is. */
const MIN_REVIEWS = 10;

/** Stretches of 14 days needed before any can be called usual: a quarter of a year. */
const MIN_STRETCHES = 7;

export interface Burst {
  /** First and last day. */
  readonly from: number;
  readonly to: number;
  readonly reviews: number;
  /** Of these reviews, those with the mark that is counted beside them. */
  readonly marked: number;
  /** Median number in 14 days, at least one. */
  readonly usual: number;
}

/**
 * Finds stretches of 14 days with more than five times the usual number of reviews, the fullest first, none
 * overlapping; listed by date.
 * @param arrivals counts [marked, reviews] of one cluster
 */
export function findBursts(arrivals: WindowState): Burst[] {
  const days = arrivals.rows.filter(([, day = OLD]) => day !== OLD);
  const first = days[0]?.[1];
  const last = days.at(-1)?.[1];
  if (first === undefined || last === undefined || last - first + 1 < MIN_STRETCHES * BURST_DAYS) return [];
  const usual = Math.max(1, medianStretch(days, first, last));
  const candidates = slide(days).filter(({ reviews }) => reviews >= MIN_REVIEWS && reviews > TIMES * usual);
  const bursts: Burst[] = [];
  for (const { from, reviews, marked } of candidates.sort(
    (a, b) => b.reviews - a.reviews || a.from - b.from,
  )) {
    const to = from + BURST_DAYS - 1;
    if (bursts.some((burst) => from <= burst.to && to >= burst.from)) continue;
    bursts.push({ from, to, reviews, marked, usual });
  }
  return bursts.sort((a, b) => a.from - b.from);
}

type Row = readonly number[];

/** Median over whole stretches side by side, counted back from the last day. */
function medianStretch(days: readonly Row[], first: number, last: number): number {
  const counts = new Array<number>(Math.floor((last - first + 1) / BURST_DAYS)).fill(0);
  for (const [, day = 0, , reviews = 0] of days) {
    const stretch = Math.floor((last - day) / BURST_DAYS);
    if (stretch < counts.length) counts[stretch] = (counts[stretch] ?? 0) + reviews;
  }
  return quantileOf(
    counts.sort((a, b) => a - b),
    0.5,
  );
}

/** Every stretch of 14 days that begins on a day with reviews. */
function slide(days: readonly Row[]): { from: number; reviews: number; marked: number }[] {
  return days.map(([, from = 0], index) => {
    let reviews = 0;
    let marked = 0;
    for (let i = index; i < days.length; i++) {
      const [, day = 0, low = 0, all = 0] = days[i] ?? [];
      if (day >= from + BURST_DAYS) break;
      reviews += all;
      marked += low;
    }
    return { from, reviews, marked };
  });
}
