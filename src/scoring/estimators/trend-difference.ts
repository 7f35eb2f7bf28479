import type { MetricData } from '../../model/conclusion.ts';
import type { Estimation } from './estimation.ts';
import { estimateTrend } from './trend.ts';

type Data = Extract<MetricData, { kind: 'trend-difference' }>;

/** Recent share minus previous share. */
export function estimateTrendDifference(data: Data): Estimation {
  return estimateTrend(data.clusters, (recent, previous) => recent - previous);
}
