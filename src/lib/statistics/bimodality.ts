/**
 * Sarle's bimodality coefficient of a histogram, from bias-corrected skewness and excess kurtosis. Skew alone
 * drives it up, so the usual shape of reviews (most of them at the top) passes the benchmark of 5/9, which is that of
 * evenly spread values: a diagnostic, not a verdict.
 * @param counts how often the values 1, 2, ... occur
 * @returns 0 to 1, or null with fewer than four values or without any spread
 * @see Pfister et al. 2013, Frontiers in Psychology 4:700
 */
export function bimodalityCoefficient(counts: readonly number[]): number | null {
  const n = counts.reduce((sum, count) => sum + count, 0);
  if (n < 4) return null;
  const mean = counts.reduce((sum, count, i) => sum + count * (i + 1), 0) / n;
  const moment = (power: number): number =>
    counts.reduce((sum, count, i) => sum + count * (i + 1 - mean) ** power, 0) / n;
  const variance = moment(2);
  if (variance <= 0) return null;
  const skew = (Math.sqrt(n * (n - 1)) / (n - 2)) * (moment(3) / variance ** 1.5);
  const kurtosis = ((n - 1) / ((n - 2) * (n - 3))) * ((n + 1) * (moment(4) / variance ** 2 - 3) + 6);
  return (skew ** 2 + 1) / (kurtosis + (3 * (n - 1) ** 2) / ((n - 2) * (n - 3)));
}
