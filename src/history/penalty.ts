/** Penalty at each of a metric's anchors, as the report's schema promises. */
const SCORES = [0, 20, 80, 100] as const;

/** Penalty of a metric value, 0 to 100: linear between the anchors, flat beyond them. */
export function penaltyAt(value: number, anchors: readonly number[]): number {
  const right = anchors.findIndex((anchor) => value <= anchor);
  if (right === 0) return SCORES[0];
  if (right < 0) return SCORES[3];
  const from = anchors[right - 1] ?? value;
  const to = anchors[right] ?? value;
  const low = SCORES[right - 1] ?? 0;
  return low + (((SCORES[right] ?? low) - low) * (value - from)) / (to - from);
}
