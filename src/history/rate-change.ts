import { betaCdf } from '../lib/statistics/rate-ratio.ts';

/** How often something was seen, and among how many. */
export interface Rate {
  readonly x: number;
  readonly n: number;
}

/**
 * Two-sided probability of such counts when the rate is the same: given their sum, each event falls to either side
 * by the size of that side. Runs share records, so that this is careful.
 * @see Przyborowski and Wilenski 1940, Biometrika 31:313-323
 */
export function chanceOfEqualRates(before: Rate, after: Rate): number {
  if (!(before.n > 0 && after.n > 0)) return 1;
  const events = before.x + after.x;
  const part = after.n / (before.n + after.n);
  // P(at least k of the events on a side that takes each with probability p).
  const atLeast = (k: number, p: number) => (k <= 0 ? 1 : betaCdf(p, k, events - k + 1));
  return Math.min(1, 2 * Math.min(atLeast(after.x, part), atLeast(before.x, 1 - part)));
}
