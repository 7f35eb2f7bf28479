/** How much the first places count: about 86 % of the weight lies on the first ten. */
const PERSISTENCE = 0.9;

/**
 * How alike two rankings are, the first places counting most: rank-biased overlap, extrapolated to what the lists do
 * not show. Lists may have different lengths; each names a thing once.
 * @param p 0 to 1: the larger, the more the lower places count
 * @returns 0 (nothing in common) to 1 (the same order); 0 when a list is empty
 * @see Webber, Moffat, Zobel 2010, ACM TOIS 28(4):20, equation 32
 */
export function rankOverlap(a: readonly string[], b: readonly string[], p = PERSISTENCE): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const [s, l] = [short.length, long.length];
  if (s === 0) return 0;
  const [seenShort, seenLong] = [new Set<string>(), new Set<string>()];
  let common = 0;
  let commonAtShort = 0;
  let sum = 0;
  for (let depth = 1; depth <= l; depth++) {
    const [one, other] = [short[depth - 1], long[depth - 1]];
    if (one !== undefined) seenShort.add(one);
    if (other !== undefined) seenLong.add(other);
    if (one !== undefined && seenLong.has(one)) common++;
    if (other !== undefined && other !== one && seenShort.has(other)) common++;
    if (depth === s) commonAtShort = common;
    const extra = depth > s ? (commonAtShort * (depth - s)) / s : 0;
    sum += ((common + extra) / depth) * p ** depth;
  }
  return ((1 - p) / p) * sum + ((common - commonAtShort) / l + commonAtShort / s) * p ** l;
}
