import type { Metric, MetricData, Statement } from '../model/conclusion.ts';
import { NO_EVIDENCE } from './evidence/evidence.ts';

/** A metric that could not be measured in data that was read, with the reason as its caveat. */
export function missingMetric(
  id: string,
  kind: Exclude<MetricData['kind'], 'incidence'>,
  reason: Statement,
): Metric {
  return { id, n: 0, data: { kind, clusters: [] }, evidence: NO_EVIDENCE, caveats: [reason] };
}
