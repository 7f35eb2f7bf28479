import { logChoose } from '../statistics/hypergeometric.ts';
import { normalCdf } from '../statistics/normal.ts';

/** Terms smaller than this part of the sum do not change it. */
const NEGLIGIBLE = 1e-12;

/** Probability of `x` or more of `n` when each has the probability `p`. */
export function binomialTail(x: number, n: number, p: number): number {
  if (x <= 0 || p >= 1) return 1;
  if (x > n || p <= 0) return 0;
  let sum = 0;
  for (let k = x; k <= n; k++) {
    const term = Math.exp(logChoose(n, k) + k * Math.log(p) + (n - k) * Math.log1p(-p));
    sum += term;
    if (k > n * p && term < NEGLIGIBLE * sum) break;
  }
  return Math.min(1, sum);
}

/**
 * Probability that chance makes several independent p-values together so small (Fisher): the chi-squared tail with
 * twice as many degrees of freedom, which has a closed form.
 * @see Fisher 1932, Statistical Methods for Research Workers, section 21.1
 */
export function combineP(values: readonly number[]): number {
  const half = values.reduce((sum, p) => sum - Math.log(Math.max(p, Number.MIN_VALUE)), 0);
  let term = Math.exp(-half);
  let sum = term;
  for (let k = 1; k < values.length; k++) {
    term *= half / k;
    sum += term;
  }
  return values.length === 0 ? 1 : Math.min(1, sum);
}

/**
 * Evidence that at least `least` of several independent tests are true: what remains when the best `least - 1` are
 * left out, so that one loud source cannot speak for the others.
 * @see Benjamini and Heller 2008, Biometrics 64:1215-1222
 */
export function partialConjunction(values: readonly number[], least: number): number {
  return values.length < least ? 1 : combineP([...values].sort((a, b) => a - b).slice(least - 1));
}

/**
 * p-values corrected for how many there are (false discovery rate). When nothing is true at all, the chance that
 * any of them is below a level is that level.
 * @returns in the order given
 * @see Benjamini and Hochberg 1995, JRSS B 57:289-300
 */
export function correctP(values: readonly number[]): number[] {
  const order = values.map((p, place) => ({ p, place })).sort((a, b) => b.p - a.p || a.place - b.place);
  const corrected = new Array<number>(values.length).fill(1);
  let least = 1;
  for (const [index, { p, place }] of order.entries()) {
    least = Math.min(least, (p * values.length) / (values.length - index));
    corrected[place] = least;
  }
  return corrected;
}

/**
 * Probability that rankings that know nothing of each other agree so well: Kendall's coefficient of concordance W
 * with correction for ties, its chi-squared tail by Wilson and Hilferty's approximation.
 * @param counts per ranking, the count of each thing; rankings of equal length
 * @see Kendall and Babington Smith 1939, Annals of Mathematical Statistics 10:275-287
 */
export function concordanceP(counts: readonly (readonly number[])[]): number {
  const things = counts[0]?.length ?? 0;
  if (counts.length < 2 || things < 3) return 1;
  const ranked = counts.map(rankWithTies);
  const sums = Array.from({ length: things }, (_, i) =>
    ranked.reduce((sum, { ranks }) => sum + (ranks[i] ?? 0), 0),
  );
  const mean = (counts.length * (things + 1)) / 2;
  const spread = sums.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const ties = ranked.reduce((sum, { ties: own }) => sum + own, 0);
  const scale = counts.length ** 2 * (things ** 3 - things) - counts.length * ties;
  if (scale <= 0) return 1;
  return chiSquaredTail((counts.length * (things - 1) * 12 * spread) / scale, things - 1);
}

function rankWithTies(counts: readonly number[]): { ranks: number[]; ties: number } {
  const order = counts
    .map((count, place) => ({ count, place }))
    .sort((a, b) => b.count - a.count || a.place - b.place);
  const ranks = new Array<number>(counts.length).fill(0);
  let ties = 0;
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && order[to]?.count === order[from]?.count) to++;
    for (const { place } of order.slice(from, to)) ranks[place] = (from + 1 + to) / 2;
    ties += (to - from) ** 3 - (to - from);
    from = to;
  }
  return { ranks, ties };
}

/** @see Wilson and Hilferty 1931, PNAS 17:684-688 */
function chiSquaredTail(value: number, degrees: number): number {
  const variance = 2 / (9 * degrees);
  return 1 - normalCdf((Math.cbrt(value / degrees) - (1 - variance)) / Math.sqrt(variance));
}
