import { normalCdf } from './normal.ts';
import { quantileOf } from './quantile.ts';

/** A monotone trend in a series of equally spaced values. */
export interface MannKendall {
  readonly n: number;
  /** Rising pairs minus falling pairs. */
  readonly s: number;
  /** Variance of `s` when there is no trend, ties allowed for. */
  readonly variance: number;
  /** Standard score with continuity correction; 0 when `s` is 0. */
  readonly z: number;
  /** Two-sided probability of such a series without a trend. */
  readonly p: number;
  /** `s` by the number of pairs: -1 falling throughout, 1 rising throughout. */
  readonly tau: number;
  /** Median of all pairwise slopes: units per step (Sen). */
  readonly slope: number;
}

/** Up to this length the distribution of `s` is counted out; beyond, the normal curve is close enough. */
const EXACT_UP_TO = 10;

/**
 * Mann-Kendall test with Sen's slope. Fewer than two values give no trend and `p` 1.
 * @see Mann 1945, Econometrica 13:245-259; Sen 1968, JASA 63:1379-1389
 */
export function mannKendall(values: readonly number[]): MannKendall {
  const n = values.length;
  const { s, slopes } = comparePairs(values);
  const ties = tieSizes(values);
  const pairs = (n * (n - 1)) / 2;
  const variance = ties.reduce((left, t) => left - spread(t), spread(n)) / 18;
  const z = s === 0 || variance <= 0 ? 0 : (s - Math.sign(s)) / Math.sqrt(variance);
  const p = n <= EXACT_UP_TO ? exactP(s, n, ties) : normalP(z);
  const slope = slopes.length === 0 ? 0 : quantileOf(slopes, 0.5);
  return { n, s, variance, z, p, tau: pairs === 0 ? 0 : s / pairs, slope };
}

function normalP(z: number): number {
  // The normal curve is an approximation that misses one half by a little.
  return z === 0 ? 1 : Math.min(1, 2 * normalCdf(-Math.abs(z)));
}

function spread(t: number): number {
  return t * (t - 1) * (2 * t + 5);
}

function comparePairs(values: readonly number[]): { s: number; slopes: number[] } {
  let s = 0;
  const slopes: number[] = [];
  values.forEach((later, j) => {
    for (let i = 0; i < j; i++) {
      const rise = later - (values[i] ?? 0);
      s += Math.sign(rise);
      slopes.push(rise / (j - i));
    }
  });
  return { s, slopes: slopes.sort((a, b) => a - b) };
}

function tieSizes(values: readonly number[]): number[] {
  const sizes = new Map<number, number>();
  for (const value of values) sizes.set(value, (sizes.get(value) ?? 0) + 1);
  return [...sizes.values()].filter((size) => size > 1);
}

/**
 * Share of all orders of these values with an `s` at least as far from 0. The numbers of orders by inversions are
 * the coefficients of the q-multinomial: [n]! divided by [t]! for every group of ties.
 */
function exactP(s: number, n: number, ties: readonly number[]): number {
  let orders = [1];
  for (let k = 2; k <= n; k++) orders = multiplyByRun(orders, k);
  for (const t of ties) for (let k = 2; k <= t; k++) orders = divideByRun(orders, k);
  const most = orders.length - 1;
  let all = 0;
  let extreme = 0;
  orders.forEach((count, inversions) => {
    all += count;
    if (Math.abs(most - 2 * inversions) >= Math.abs(s)) extreme += count;
  });
  return extreme / all;
}

/** Multiplies a polynomial by 1 + q + ... + q^(k-1). */
function multiplyByRun(poly: readonly number[], k: number): number[] {
  const out = new Array<number>(poly.length + k - 1).fill(0);
  poly.forEach((coefficient, i) => {
    for (let j = 0; j < k; j++) out[i + j] = (out[i + j] ?? 0) + coefficient;
  });
  return out;
}

/** Divides a polynomial by 1 + q + ... + q^(k-1), which must divide it. */
function divideByRun(poly: readonly number[], k: number): number[] {
  const out: number[] = [];
  for (let i = 0; i < poly.length - k + 1; i++) {
    let rest = poly[i] ?? 0;
    for (let j = 1; j < k; j++) rest -= out[i - j] ?? 0;
    out.push(rest);
  }
  return out;
}
