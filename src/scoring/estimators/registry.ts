import type { Anchors } from '../../model/analyzer.ts';
import type { MetricData } from '../../model/conclusion.ts';
import type { Estimation } from './estimation.ts';
import { estimateFlowRatio } from './flow-ratio.ts';
import { estimateIncidence } from './incidence.ts';
import { estimatePolarisation } from './polarisation.ts';
import { estimateProportion } from './proportion.ts';
import { estimateTrendDifference } from './trend-difference.ts';
import { estimateTrendRatio } from './trend-ratio.ts';

/** Makes measured data ready for its point estimate and its draws. */
export function prepareEstimation(data: MetricData, anchors: Anchors): Estimation {
  switch (data.kind) {
    case 'proportion':
      return estimateProportion(data, anchors);
    case 'incidence':
      return estimateIncidence(data, anchors);
    case 'polarisation':
      return estimatePolarisation(data);
    case 'trend-ratio':
      return estimateTrendRatio(data);
    case 'trend-difference':
      return estimateTrendDifference(data);
    case 'flow-ratio':
      return estimateFlowRatio(data);
  }
}
