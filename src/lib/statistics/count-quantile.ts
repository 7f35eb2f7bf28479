/**
 * Quantile of values that occur several times, linear between neighbours (Hyndman and Fan's type 7).
 * @param counted [value, how often], values ascending, counts whole
 * @param p 0 to 1
 * @returns null when there are no values
 */
export function quantileOfCounts(
  counted: readonly (readonly [value: number, count: number])[],
  p: number,
): number | null {
  const total = counted.reduce((sum, [, count]) => sum + count, 0);
  if (total === 0) return null;
  const at = (total - 1) * p;
  const low = valueAt(counted, Math.floor(at));
  const high = valueAt(counted, Math.ceil(at));
  return low + (at - Math.floor(at)) * (high - low);
}

function valueAt(counted: readonly (readonly [number, number])[], index: number): number {
  let left = index;
  for (const [value, count] of counted) {
    if (left < count) return value;
    left -= count;
  }
  return counted.at(-1)?.[0] ?? 0;
}
