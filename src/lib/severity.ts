import type { Anchors, MetricSpec } from '../model/analyzer.ts';
import type { Severity } from '../model/conclusion.ts';
import { wilsonInterval } from './statistics/wilson.ts';

/**
 * How loudly a share of `x` of `n` speaks against a reference: `risk` when its whole 90 % interval lies above,
 * `caution` when only the share itself does, so that chance may explain it, else `info`. A matter of
 * significance; what the share is worth is for scoring to say.
 */
export function severityAbove(x: number, n: number, reference: number): Severity {
  if (n === 0 || x / n <= reference) return 'info';
  return wilsonInterval(x, n)[0] > reference ? 'risk' : 'caution';
}

/** For what is more than information wherever it is met, even once. */
export const atLeastCaution = (severity: Severity): Severity => (severity === 'info' ? 'caution' : severity);

/** Fewer units than this are never loud: the least a metric rests on unless it says otherwise. Our choice. */
export const MIN_TOLD = 5;

/**
 * How loudly a share of `x` of `n` speaks by the anchors its metric is scored with: `risk` when its whole 90 %
 * interval lies beyond the middle between good and severe, `caution` when it is worse than good, else `info`,
 * as is a share of fewer than `MIN_TOLD`.
 */
export function severityByAnchors(x: number, n: number, [, good, severe]: Anchors): Severity {
  if (n < MIN_TOLD || x / n <= good) return 'info';
  return wilsonInterval(x, n)[0] > (good + severe) / 2 ? 'risk' : 'caution';
}

/** Anchors of a metric an analyzer declares; an unknown id is never loud. */
export function anchorsOf(metrics: readonly MetricSpec[], id: string): Anchors {
  return metrics.find((metric) => metric.id === id)?.anchors ?? [1, 1, 1, 1];
}
