import { gammaln } from 'simple-statistics';

/** Balls in an urn: `marked` of `population` are marked and `drawn` are taken without looking. */
export interface Urn {
  readonly population: number;
  readonly marked: number;
  readonly drawn: number;
}

/** Marked balls to be expected among those taken. */
export function expectedOverlap({ population, marked, drawn }: Urn): number {
  return population === 0 ? 0 : (marked * drawn) / population;
}

/**
 * Probability that chance alone takes at least so many marked balls: the upper tail of the hypergeometric
 * distribution. Two top-10 lists over 25 things share four by chance; seven or more have p = .018.
 */
export function overlapByChance({ population, marked, drawn }: Urn, atLeast: number): number {
  const least = Math.max(atLeast, 0, marked + drawn - population);
  const all = logChoose(population, drawn);
  let sum = 0;
  for (let x = least; x <= Math.min(marked, drawn); x++)
    sum += Math.exp(logChoose(marked, x) + logChoose(population - marked, drawn - x) - all);
  return Math.min(1, atLeast <= Math.max(0, marked + drawn - population) ? 1 : sum);
}

/** Natural logarithm of the number of ways to choose `k` of `n`. */
export function logChoose(n: number, k: number): number {
  if (k <= 0 || k >= n) return 0;
  return gammaln(n + 1) - gammaln(k + 1) - gammaln(n - k + 1);
}
