/** How unequally counts are spread over their holders: 0 all the same, towards 1 one has all. */
export function giniOf(counts: readonly number[]): number {
  const sorted = [...counts].sort((a, b) => a - b);
  const total = sorted.reduce((sum, count) => sum + count, 0);
  if (total <= 0) return 0;
  const n = sorted.length;
  const ranked = sorted.reduce((sum, count, i) => sum + (2 * (i + 1) - n - 1) * count, 0);
  return ranked / (n * total);
}

/**
 * Herfindahl-Hirschman index: the sum of squared shares. Its inverse is the number of equally large parts that
 * would be as concentrated.
 * @returns 0 to 1; 0 when there is nothing
 */
export function herfindahlOf(counts: readonly number[]): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return total <= 0 ? 0 : counts.reduce((sum, count) => sum + (count / total) ** 2, 0);
}
