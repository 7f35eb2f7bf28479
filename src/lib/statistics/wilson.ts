/** Standard normal value that leaves 5 % in each tail: 90 % intervals. */
export const Z_90 = 1.6448536269514722;

/**
 * Wilson score interval of a share.
 * @param x successes, 0 to `n`; values outside are clamped
 * @param n trials; none gives the whole range [0, 1]
 * @param z standard normal value; the default gives 90 %
 * @see Wilson 1927, JASA 22:209-212
 */
export function wilsonInterval(x: number, n: number, z = Z_90): readonly [number, number] {
  if (!(n > 0)) return [0, 1];
  const p = Math.min(Math.max(x / n, 0), 1);
  const spread = (z * z) / n;
  const centre = p + spread / 2;
  const half = Math.sqrt((spread * (4 * p * (1 - p) + spread)) / 4);
  return [Math.max(0, (centre - half) / (1 + spread)), Math.min(1, (centre + half) / (1 + spread))];
}
