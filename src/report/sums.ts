import { roundParts, roundTo } from '../lib/round.ts';
import type { Score } from '../model/score.ts';

/** Decimals of the numbers in a report. */
export const DECIMALS = 4;

export interface RoundedSums {
  /** Contribution by point id. */
  readonly points: ReadonlyMap<string, number>;
  /** Contribution by metric id. */
  readonly metrics: ReadonlyMap<string, number>;
  /** Contribution by point id with one decimal. */
  readonly printed: ReadonlyMap<string, number>;
}

interface Part {
  readonly point: string;
  readonly metric: string | null;
  readonly value: number;
}

/**
 * Rounds contributions so that metrics add up to their point, points to the score, and the printed points to the
 * printed score. A point whose metrics do not explain it (it has none) is a part of its own.
 */
export function roundContributions(score: Score): RoundedSums {
  const parts = score.points.flatMap((point): Part[] => {
    const own = score.metrics.filter((metric) => metric.point === point.id);
    const sum = own.reduce((total, metric) => total + metric.contribution, 0);
    return Math.abs(sum - point.contribution) < 1e-6
      ? own.map((metric) => ({ point: point.id, metric: metric.spec.id, value: metric.contribution }))
      : [{ point: point.id, metric: null, value: point.contribution }];
  });
  const rounded = roundParts(
    parts.map((part) => part.value),
    DECIMALS,
  );
  const points = new Map<string, number>();
  const metrics = new Map<string, number>(
    score.metrics.map((metric) => [metric.spec.id, roundTo(metric.contribution, DECIMALS)]),
  );
  for (const [index, part] of parts.entries()) {
    const value = rounded[index] ?? 0;
    points.set(part.point, roundTo((points.get(part.point) ?? 0) + value, DECIMALS));
    if (part.metric !== null) metrics.set(part.metric, value);
  }
  const tenths = roundParts(
    // From the rounded sums, as the printed score is; the nudge makes ties round up as they do there.
    score.points.map((point, index) => (points.get(point.id) ?? 0) + (index === 0 ? 1e-9 : 0)),
    1,
  );
  return {
    points,
    metrics,
    printed: new Map(score.points.map((point, index) => [point.id, tenths[index] ?? 0])),
  };
}
