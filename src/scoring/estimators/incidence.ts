import { neutralValue } from '../../lib/curve.ts';
import { incidenceOfBins } from '../../lib/statistics/survival.ts';
import type { Anchors } from '../../model/analyzer.ts';
import type { MetricData } from '../../model/conclusion.ts';
import { POLICY } from '../policy.ts';
import { type CellEntry, compareRows, type Estimation, shareShapes, soundCount } from './estimation.ts';

type Data = Extract<MetricData, { kind: 'incidence' }>;

/**
 * Share without the wanted event by the horizon, from data where some are still waiting (Aalen-Johansen), shrunk by
 * one pseudo-record. Its outcome is known only at the horizon, so who has just begun to wait changes nothing, and
 * when nobody was watched long enough the estimate is "cannot tell", not "never". Without censoring it is the
 * estimate of a plain share.
 */
export function estimateIncidence(data: Data, anchors: Anchors): Estimation {
  const days = daysWithin(data);
  const width = 3 * days.size + 1;
  const bins = new Float64Array(width + 3);
  return {
    width,
    // What happens after the horizon only matters as "was still at risk", so it shares the last cell.
    entries: dayEntries(data, days, width - 1),
    shapes: shareShapes(POLICY.shrinkage.value, neutralValue(anchors)),
    estimate: (cells, [without = 0, wanted = 0]) => {
      bins.set(cells);
      bins[width - 1] = wanted;
      bins[width + 2] = (cells[width - 1] ?? 0) + without;
      return 1 - incidenceOfBins(bins);
    },
  };
}

/** Distinct days up to the horizon, ascending, with their position. */
function daysWithin({ clusters, horizon }: Data): Map<number, number> {
  const days = new Set<number>();
  for (const [, , day] of clusters) {
    if (day !== undefined && day <= horizon) days.add(day);
  }
  return new Map([...days].sort((a, b) => a - b).map((day, index) => [day, index]));
}

function dayEntries(data: Data, days: ReadonlyMap<number, number>, later: number): CellEntry[] {
  const entries: CellEntry[] = [];
  const tail = new Map<number, number>();
  for (const row of data.clusters.toSorted(compareRows)) {
    const [cluster = 0, event = 0, day = Number.NaN] = row;
    const count = soundCount(row[3]);
    if (count === 0 || Number.isNaN(day)) continue;
    const index = days.get(day);
    if (index === undefined) tail.set(cluster, (tail.get(cluster) ?? 0) + count);
    else entries.push({ cluster, cell: 3 * index + (event === 1 ? 0 : event === 2 ? 1 : 2), count });
  }
  for (const [cluster, count] of tail) entries.push({ cluster, cell: later, count });
  return entries;
}
