/**
 * `e` to the power of `x` for `x <= 0`, by multiplications alone, which give the same bits on every machine.
 * Close to the true value near 0 and a little below it far away, where nothing depends on it.
 */
export function expOf(x: number): number {
  if (x <= -32) return 0;
  let power = 1 + x / 1024;
  for (let i = 0; i < 10; i++) power *= power;
  return power;
}

/** Turns scores into shares that sum up to 1, in place. */
export function softmax(scores: Float64Array): Float64Array {
  let most = Number.NEGATIVE_INFINITY;
  for (const score of scores) most = Math.max(most, score);
  let total = 0;
  for (let i = 0; i < scores.length; i++) {
    const share = expOf((scores[i] ?? 0) - most);
    scores[i] = share;
    total += share;
  }
  for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] ?? 0) / total;
  return scores;
}
