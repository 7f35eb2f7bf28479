import type { MetricData } from '../../model/conclusion.ts';
import type { Estimation } from './estimation.ts';
import { estimateTrend } from './trend.ts';

type Data = Extract<MetricData, { kind: 'trend-ratio' }>;

/** Beyond it a ratio says no more than "many times"; keeps what is printed finite. */
const MAX_RATIO = 1000;

/** Recent share / previous share; 1 when the trait was met in neither window. */
export function estimateTrendRatio(data: Data): Estimation {
  return estimateTrend(data.clusters, (recent, previous) => {
    if (previous > 0) return Math.min(recent / previous, MAX_RATIO);
    return recent > 0 ? MAX_RATIO : 1;
  });
}
