import { ANCHOR_SCORES, type Anchors } from '../model/analyzer.ts';

/** A straight piece of the penalty curve: beyond the value `left`, up to `right`, it rises from `from` to `to`. */
export interface Piece {
  readonly left: number;
  readonly right: number;
  readonly from: number;
  readonly to: number;
}

/** The piece of the curve a metric value lies on; null beyond the anchors, where the curve is flat. */
export function pieceOf(value: number, anchors: Anchors): Piece | null {
  if (value <= anchors[0] || value > anchors[3]) return null;
  const at = value <= anchors[1] ? 1 : value <= anchors[2] ? 2 : 3;
  const [left = 0, right = 0] = [anchors[at - 1], anchors[at]];
  const [from = 0, to = 0] = [ANCHOR_SCORES[at - 1], ANCHOR_SCORES[at]];
  return { left, right, from, to };
}

/**
 * Penalty of a metric value: linear between the anchors, flat beyond them.
 * @returns 0 (trusted) to 100 (severe); NaN for NaN
 */
export function penaltyAt(value: number, anchors: Anchors): number {
  const piece = pieceOf(value, anchors);
  if (piece === null) return value <= anchors[0] ? ANCHOR_SCORES[0] : ANCHOR_SCORES[3];
  const { left, right, from, to } = piece;
  return from + ((to - from) * (value - left)) / (right - left);
}

/** The value that scores 50, half-way between `good` and `severe`: what is assumed before any data. */
export function neutralValue(anchors: Anchors): number {
  return (anchors[1] + anchors[2]) / 2;
}
