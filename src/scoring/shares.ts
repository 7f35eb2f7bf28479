/**
 * Divides weights by their sum. What is not a finite, positive number weighs nothing; when nothing weighs
 * anything, all weigh the same.
 */
export function toShares(weights: readonly number[]): number[] {
  const sound = weights.map((weight) => (weight > 0 && Number.isFinite(weight) ? weight : 0));
  const sum = sound.reduce((total, weight) => total + weight, 0);
  return sound.map((weight) => (sum > 0 ? weight / sum : 1 / sound.length));
}
