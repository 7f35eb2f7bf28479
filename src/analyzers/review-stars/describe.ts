import type { Burst } from '../../lib/bursts.ts';
import { agreement } from '../../lib/statistics/agreement.ts';
import { bimodalityCoefficient } from '../../lib/statistics/bimodality.ts';
import type { AnalyzerTable, Fact } from '../../model/conclusion.ts';
import { COLUMN, HUNDREDTHS, type State } from './state.ts';

/** How reviews came about, as tables name it. */
const SOURCES: readonly (readonly [id: string, title: string])[] = [
  ['organic', 'Organic'],
  ['invited', 'Invited'],
  ['incentivised', 'Rewarded'],
  ['unknown', 'Not stated'],
];

const STARS = 5;

export interface Ratings {
  readonly histogram: readonly number[];
  readonly detractors: number;
  readonly rated: number;
  /** Sum of the stars as they were given, half ones too. */
  readonly stars: number;
}

/** Ratings of some sources together, or of all. */
export function ratingsOf({ sources }: State, ...ids: readonly string[]): Ratings {
  const chosen = sources
    .filter(([id]) => ids.length === 0 || ids.includes(id))
    .map(([, ...counts]) => counts);
  const sum = (column: number): number => chosen.reduce((total, counts) => total + (counts[column] ?? 0), 0);
  const histogram = Array.from({ length: STARS }, (_, bin) => sum(bin));
  return {
    histogram,
    detractors: sum(COLUMN.detractors),
    rated: sum(COLUMN.rated),
    stars: sum(COLUMN.hundredths) / HUNDREDTHS,
  };
}

export function meanOf({ stars, rated }: Ratings): number | null {
  return rated === 0 ? null : stars / rated;
}

export function polarisationOf({ histogram, rated }: Ratings): number | null {
  return rated === 0 ? null : (1 - agreement(histogram)) / 2;
}

export function ratingsTable(state: State): AnalyzerTable {
  const strata = SOURCES.map(([id, title]) => [title, ratingsOf(state, id)] as const);
  const rows = [['All', ratingsOf(state)] as const, ...strata].filter(([, { rated }]) => rated > 0);
  return { id: 'ratings', rows: rows.map(([title, ratings]) => ratingsRow(title, ratings)) };
}

function ratingsRow(title: string, ratings: Ratings): Fact[] {
  const { histogram, detractors, rated } = ratings;
  return [
    title,
    rated,
    ...histogram,
    meanOf(ratings),
    detractors / rated,
    polarisationOf(ratings),
    bimodalityCoefficient(histogram),
  ];
}

export function burstsTable(bursts: readonly Burst[]): AnalyzerTable {
  const rows = bursts.map(({ from, to, reviews, usual, marked }) => [
    from,
    to,
    reviews,
    usual,
    marked / reviews,
  ]);
  return { id: 'bursts', rows };
}
