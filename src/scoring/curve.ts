import type { Anchors } from '../model/analyzer.ts';
import { POLICY } from './policy.ts';

/**
 * Penalty of a metric value: linear between the anchors, flat beyond them.
 * @returns 0 (trusted) to 100 (severe); NaN for NaN
 */
export function penalty(value: number, anchors: Anchors): number {
  const scores = POLICY.anchorScores.value;
  if (value <= anchors[0]) return scores[0];
  for (let i = 1; i < 4; i++) {
    const right = anchors[i] ?? 0;
    if (value > right) continue;
    const left = anchors[i - 1] ?? 0;
    const from = scores[i - 1] ?? 0;
    return from + (((scores[i] ?? 0) - from) * (value - left)) / (right - left);
  }
  return Number.isNaN(value) ? value : scores[3];
}

/** The value that scores 50, half-way between `good` and `severe`: what is assumed before any data. */
export function neutralValue(anchors: Anchors): number {
  return (anchors[1] + anchors[2]) / 2;
}
