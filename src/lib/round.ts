/** Rounds half away from zero to a number of decimals, without binary surprises such as 1.005. */
export function roundTo(value: number, decimals: number): number {
  const size = Math.abs(value);
  // JavaScript writes very small and very large numbers with an exponent, which cannot be shifted as text.
  if (size < 10 ** -(decimals + 1)) return 0;
  if (!(size < 1e15)) return value;
  const rounded = Number(`${Math.round(Number(`${shortest(size)}e${decimals}`))}e-${decimals}`);
  return value < 0 ? -rounded || 0 : rounded;
}

/** Decimal digits without an exponent; numbers this small need more than the 1e-7 JavaScript writes plainly. */
function shortest(size: number): string {
  return size < 1e-6 ? size.toFixed(20) : String(size);
}

/**
 * Rounds the parts of a sum so that the rounded parts add up to the rounded sum (largest remainder).
 * @param parts non-negative numbers
 */
export function roundParts(parts: readonly number[], decimals: number): number[] {
  const unit = 10 ** decimals;
  const total = Math.round(parts.reduce((sum, part) => sum + part, 0) * unit);
  const floors = parts.map((part) => Math.floor(part * unit));
  const missing = total - floors.reduce((sum, part) => sum + part, 0);
  const byRemainder = parts
    .map((part, index) => ({ index, remainder: part * unit - (floors[index] ?? 0) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
    .slice(0, Math.max(0, missing));
  for (const { index } of byRemainder) floors[index] = (floors[index] ?? 0) + 1;
  return floors.map((part) => roundTo(part / unit, decimals));
}
