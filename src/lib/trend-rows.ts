import type { ClusterRows, Statement } from '../model/conclusion.ts';
import { type WindowState, windowCounts } from './states/windows.ts';

/**
 * Sufficient statistics of a trend metric: [cluster, xRecent, nRecent, xPrevious, nPrevious], sorted.
 * @param state counts [x, n] that keep at least `2 * window` days apart
 * @param window days: recent is `(asOf - window, asOf]`, previous as long before
 */
export function trendRows(state: WindowState, asOfDay: number, window: number): ClusterRows {
  const recent = windowCounts(state, asOfDay - window, asOfDay);
  const previous = windowCounts(state, asOfDay - 2 * window, asOfDay - window);
  const clusters = [...new Set([...recent.keys(), ...previous.keys()])].sort((a, b) => a - b);
  return clusters.map((cluster) => {
    const [x1 = 0, n1 = 0] = recent.get(cluster) ?? [];
    const [x2 = 0, n2 = 0] = previous.get(cluster) ?? [];
    return [cluster, x1, n1, x2, n2];
  });
}

interface WindowSum {
  readonly x: number;
  readonly n: number;
}

/** Both windows over all clusters. */
export function sumTrend(rows: ClusterRows): { readonly recent: WindowSum; readonly previous: WindowSum } {
  const sum = (column: number): number => rows.reduce((total, row) => total + (row[column] ?? 0), 0);
  return { recent: { x: sum(1), n: sum(2) }, previous: { x: sum(3), n: sum(4) } };
}

/** Says how many records each window has where one of them has none, so that no trend can be told. */
export function noteEmpty({ recent, previous }: ReturnType<typeof sumTrend>): Statement[] {
  if (recent.n > 0 && previous.n > 0) return [];
  return [{ id: 'windows', facts: { recent: recent.n, previous: previous.n } }];
}
