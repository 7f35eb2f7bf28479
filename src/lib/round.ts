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
 * @param sum what they add up to, where it is printed otherwise than as their own sum
 */
export function roundParts(parts: readonly number[], decimals: number, sum = addUp(parts)): number[] {
  const unit = 10 ** decimals;
  const floors = parts.map((part) => Math.floor(part * unit));
  const missing = Math.round(sum * unit) - addUp(floors);
  const byRemainder = parts
    .map((part, index) => ({ index, remainder: part * unit - (floors[index] ?? 0) }))
    .sort((a, b) => Math.sign(missing) * (b.remainder - a.remainder) || a.index - b.index);
  for (let step = 0; step < Math.abs(missing); step++) {
    const { index } = byRemainder[step % parts.length] ?? {};
    if (index !== undefined) floors[index] = (floors[index] ?? 0) + Math.sign(missing);
  }
  return floors.map((part) => roundTo(part / unit, decimals));
}

function addUp(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
