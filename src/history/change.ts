import type { Change } from '../lib/comparison.ts';
import { interval90 } from '../lib/statistics/quantile.ts';
import { betaCdf } from '../lib/statistics/rate-ratio.ts';

/** Penalty points a change must exceed to count: smaller ones are nobody's business on a Monday. Our choice. */
const MARGIN = 3;

/** Probability from which a change is told without being asked; see the simulation of unchanged companies. */
export const SURE = 0.99;

/** A change of a penalty from the draws of the difference, in any order. */
export function describeChange(before: number, after: number, draws: Float64Array): Change {
  return {
    before,
    after,
    change: after - before,
    interval: interval90(draws.slice().sort()),
    worse: share(draws, (draw) => draw > 0),
    clearlyWorse: share(draws, (draw) => draw > MARGIN),
    clearlyBetter: share(draws, (draw) => draw < -MARGIN),
  };
}

/** Draws of a change of one metric: of its value, and of the penalty that value is worth. */
export interface MetricDraws {
  readonly values: Float64Array;
  readonly penalties: Float64Array;
  /** Units the smaller of both estimates rests on. */
  readonly units: number;
}

/**
 * Two-sided probability of such a change when the penalty did not move by more than the margin, or the value not at
 * all. The bootstrap of few units has tails that are too light, so that Student's are asked: with normal ones every
 * fifth week of an unchanged company with 15 reviews would bring an alarm.
 */
export function chanceOfNoChange({ values, penalties, units }: MetricDraws): number {
  const freedom = Math.max(1, units - 1);
  return Math.max(tailBeyond(penalties, MARGIN, freedom), tailBeyond(values, 0, freedom));
}

function tailBeyond(draws: Float64Array, margin: number, freedom: number): number {
  const mean = draws.reduce((sum, draw) => sum + draw, 0) / Math.max(1, draws.length);
  const variance = draws.reduce((sum, draw) => sum + (draw - mean) ** 2, 0) / Math.max(1, draws.length);
  const beyond = Math.abs(mean) - margin;
  if (!(beyond > 0)) return 1;
  const t2 = beyond ** 2 / variance;
  // Both tails of Student's distribution; no variance at all is no chance at all.
  return Number.isFinite(t2) ? betaCdf(freedom / (freedom + t2), freedom / 2, 0.5) : 0;
}

function share(draws: Float64Array, isMeant: (draw: number) => boolean): number {
  return draws.reduce((count, draw) => count + (isMeant(draw) ? 1 : 0), 0) / Math.max(1, draws.length);
}
