/**
 * Quantile of numbers in ascending order, linear between neighbours (Hyndman and Fan's type 7).
 * @param p 0 to 1; values outside are clamped
 * @returns NaN when there are no numbers
 */
export function quantileOf(sorted: ArrayLike<number>, p: number): number {
  const last = sorted.length - 1;
  if (last < 0) return Number.NaN;
  const at = Math.min(Math.max(p, 0), 1) * last;
  const below = Math.floor(at);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[Math.min(below + 1, last)] ?? Number.NaN;
  return low === high ? low : low + (high - low) * (at - below);
}

/** The 5th and 95th percentile of numbers in ascending order. */
export function interval90(sorted: ArrayLike<number>): readonly [lo: number, hi: number] {
  return [quantileOf(sorted, 0.05), quantileOf(sorted, 0.95)];
}
