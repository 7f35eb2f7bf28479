/**
 * Adds what numbers beside the words count for: `weights[number * classes + class]`, and behind them a constant for
 * each class.
 * @param scores one for each class; changed and given back
 */
export function addDense(
  scores: Float64Array,
  numbers: Float64Array,
  weights: ArrayLike<number>,
): Float64Array {
  const classes = scores.length;
  const constants = numbers.length * classes;
  for (let n = 0; n < numbers.length; n++) {
    const said = numbers[n] ?? 0;
    if (said === 0) continue;
    for (let i = 0; i < classes; i++) scores[i] = (scores[i] ?? 0) + said * (weights[n * classes + i] ?? 0);
  }
  for (let i = 0; i < classes; i++) scores[i] = (scores[i] ?? 0) + (weights[constants + i] ?? 0);
  return scores;
}
