import type { ClusterRows } from '../../model/conclusion.ts';

/** `count` units of one resampling cluster in one cell. */
export interface CellEntry {
  readonly cluster: number;
  readonly cell: number;
  readonly count: number;
}

/**
 * A metric made ready for drawing. What was counted lies in cells; the estimate is a function of the cell totals
 * and of pseudo-parts. With plain totals and the pseudo-parts at their means it is the point estimate; with
 * weighted totals and Gamma draws of the pseudo-parts it is one draw of the cluster Bayesian bootstrap.
 */
export interface Estimation {
  readonly width: number;
  readonly entries: readonly CellEntry[];
  /** Gamma shapes, and so means, of the pseudo-parts. */
  readonly shapes: readonly number[];
  estimate(cells: Float64Array, pseudo: Float64Array): number;
}

/** Counts come from plug-ins too: what is not a finite, positive number counts as none. */
export function soundCount(value: number | undefined): number {
  return value !== undefined && value > 0 ? Math.min(value, Number.MAX_SAFE_INTEGER) : 0;
}

/** Entries of rows `[cluster, ...counts]`, column `i` in cell `i`, in an order that the rows' order cannot change. */
export function columnEntries(clusters: ClusterRows, width: number): CellEntry[] {
  const entries: CellEntry[] = [];
  for (const row of clusters.toSorted(compareRows)) {
    for (let cell = 0; cell < width; cell++) {
      const count = soundCount(row[cell + 1]);
      if (count > 0) entries.push({ cluster: row[0] ?? 0, cell, count });
    }
  }
  return entries;
}

/** Orders rows of numbers by the first that differs. */
export function compareRows(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** Totals by cell. */
export function sumEntries(entries: readonly CellEntry[], width: number): Float64Array {
  const totals = new Float64Array(width);
  for (const { cell, count } of entries) totals[cell] = (totals[cell] ?? 0) + count;
  return totals;
}

/** Pseudo-parts of a share: successes and failures that score 50 together. */
export function shareShapes(records: number, share: number): [number, number] {
  const inside = Math.min(Math.max(share, 0), 1);
  return [records * inside, records * (1 - inside)];
}
