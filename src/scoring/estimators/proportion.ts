import { neutralValue } from '../../lib/curve.ts';
import type { Anchors } from '../../model/analyzer.ts';
import type { MetricData } from '../../model/conclusion.ts';
import { POLICY } from '../policy.ts';
import { columnEntries, type Estimation, shareShapes } from './estimation.ts';

type Data = Extract<MetricData, { kind: 'proportion' }>;

/**
 * A share, shrunk by one pseudo-record toward the value that scores 50: (x + k m) / (n + k). With one record in
 * each cluster its draws are those of Beta(x + k m, n - x + k (1 - m)).
 */
export function estimateProportion(data: Data, anchors: Anchors): Estimation {
  return {
    width: 2,
    entries: columnEntries(data.clusters, 2),
    shapes: shareShapes(POLICY.shrinkage.value, neutralValue(anchors)),
    estimate: ([x = 0, n = 0], [successes = 0, failures = 0]) => (x + successes) / (n + successes + failures),
  };
}
