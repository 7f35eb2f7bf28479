import { agreement } from '../../lib/statistics/agreement.ts';
import type { MetricData } from '../../model/conclusion.ts';
import { POLICY } from '../policy.ts';
import { columnEntries, type Estimation } from './estimation.ts';

type Data = Extract<MetricData, { kind: 'polarisation' }>;

const STARS = 5;

/** (1 - A) / 2 of five-star ratings, with one pseudo-review: 0 when all agree, 1 when half give one star and half five. */
export function estimatePolarisation(data: Data): Estimation {
  const ratings = new Float64Array(STARS);
  return {
    width: STARS,
    entries: columnEntries(data.clusters, STARS),
    shapes: POLICY.polarisationBase.value,
    estimate: (cells, pseudo) => {
      for (let i = 0; i < STARS; i++) ratings[i] = (cells[i] ?? 0) + (pseudo[i] ?? 0);
      return (1 - agreement(ratings)) / 2;
    },
  };
}
