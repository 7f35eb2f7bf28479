import type { MetricData } from '../../model/conclusion.ts';
import { POLICY } from '../policy.ts';
import { columnEntries, type Estimation } from './estimation.ts';

type Data = Extract<MetricData, { kind: 'flow-ratio' }>;

/** (opened + .5) / (closed + .5): above 1 the pile grows. */
export function estimateFlowRatio(data: Data): Estimation {
  const half = POLICY.flowShrinkage.value;
  return {
    width: 2,
    entries: columnEntries(data.clusters, 2),
    shapes: [half, half],
    estimate: ([opened = 0, closed = 0], [before = 0, after = 0]) =>
      (opened + before) / Math.max(closed + after, Number.EPSILON),
  };
}
