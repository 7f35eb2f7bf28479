import { gammaln } from 'simple-statistics';

/** Two counts of events over equally long times, compared. */
export interface RateRatio {
  /** `x / y`; null when `y` is 0. */
  readonly ratio: number | null;
  /** 90 % interval of the ratio of two rates with Gamma(count + 1/2) posteriors. */
  readonly interval: readonly [number, number];
  /** Two-sided exact probability of such counts when the rates are equal. */
  readonly p: number;
}

/**
 * @param x events in the first time, a whole number
 * @param y events in the second, equally long time
 * @see Przyborowski and Wilenski 1940, Biometrika 31:313-323 (conditional test)
 */
export function rateRatio(x: number, y: number): RateRatio {
  const quantile = (p: number): number => {
    const share = betaQuantile(p, x + 0.5, y + 0.5);
    return share / (1 - share);
  };
  const n = x + y;
  // Given n, equal rates make each event fall into either time like a fair coin.
  const atLeast = (k: number): number => (k <= 0 ? 1 : betaCdf(0.5, k, n - k + 1));
  const p = n === 0 ? 1 : Math.min(1, 2 * Math.min(atLeast(x), atLeast(y)));
  return { ratio: y === 0 ? null : x / y, interval: [quantile(0.05), quantile(0.95)], p };
}

/** Probability that a Beta(a, b) value is at most `x`: the regularised incomplete beta function. */
export function betaCdf(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // The continued fraction converges fast only below the mean; beyond, use the symmetry.
  if (x > (a + 1) / (a + b + 2)) return 1 - betaCdf(1 - x, b, a);
  const front = gammaln(a + b) - gammaln(a) - gammaln(b) + a * Math.log(x) + b * Math.log1p(-x);
  return (Math.exp(front) / a) * continuedFraction(x, a, b);
}

/** Modified Lentz evaluation; a few dozen terms are enough for counts in the millions. */
function continuedFraction(x: number, a: number, b: number): number {
  const apart = (value: number): number => (Math.abs(value) < 1e-300 ? 1e-300 : value);
  let c = 1;
  let d = 1 / apart(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m <= 10_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    let factor = 1;
    for (const term of [even, odd]) {
      d = 1 / apart(1 + term * d);
      c = apart(1 + term / c);
      factor = c * d;
      value *= factor;
    }
    if (Math.abs(factor - 1) < 1e-12) break;
  }
  return value;
}

/** The value below which a share `p` of a Beta(a, b) distribution lies; within 1e-12, by halving. */
export function betaQuantile(p: number, a: number, b: number): number {
  let low = 0;
  let high = 1;
  while (high - low > 1e-12) {
    const middle = (low + high) / 2;
    if (betaCdf(middle, a, b) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
