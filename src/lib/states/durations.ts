import type { ClusterRows } from '../../model/conclusion.ts';
import type { SurvivalEvent } from '../statistics/survival.ts';
import { type CellLimits, DayCells, mergeCells } from './day-cells.ts';
import { OLD, type WindowState } from './windows.ts';

/** Times from a start to an end, by cluster, some of them not over yet; bounded as `DayCells` are. */
export interface DurationState {
  /** [cluster, days taken, event 1, event 2]; days beyond the horizon count as one day after it. */
  readonly ended: WindowState;
  /** [cluster, day started, open]; how long they have been open is known only on the as-of day. */
  readonly open: WindowState;
  readonly [key: string]: WindowState;
}

export interface DurationLimits {
  /** Days that must stay apart. */
  readonly horizon: number;
  /** Clusters left when there are too many counts to keep them apart. */
  readonly buckets: number;
}

/** Durations are days too, but no window moves over them: all of them stay apart. */
function endedLimits({ buckets }: DurationLimits): CellLimits {
  return { span: Number.MAX_SAFE_INTEGER, width: 2, buckets };
}

function openLimits({ horizon, buckets }: DurationLimits): CellLimits {
  return { span: horizon + 1, width: 1, buckets };
}

export class DurationTally {
  readonly #horizon: number;
  readonly #ended: DayCells;
  readonly #open: DayCells;

  constructor(limits: DurationLimits) {
    this.#horizon = limits.horizon;
    this.#ended = new DayCells(endedLimits(limits));
    this.#open = new DayCells(openLimits(limits));
  }

  /**
   * @param days whole days from start to end, not negative
   * @param event 1 the wanted end, 2 another one
   */
  addEnded(cluster: number, days: number, event: 1 | 2): void {
    this.#ended.add(cluster, Math.min(days, this.#horizon + 1), event - 1);
  }

  addOpen(cluster: number, startDay: number): void {
    this.#open.add(cluster, startDay, 0);
  }

  toState(): DurationState {
    return { ended: this.#ended.toState(), open: this.#open.toState() };
  }
}

export function mergeDurations(a: DurationState, b: DurationState, limits: DurationLimits): DurationState {
  return {
    ended: mergeCells(a.ended, b.ended, endedLimits(limits)),
    open: mergeCells(a.open, b.open, openLimits(limits)),
  };
}

/** Sufficient statistics of an `incidence` metric: [cluster, event, day, count], sorted. */
export function incidenceRows(
  state: DurationState,
  { horizon, buckets }: DurationLimits,
  asOfDay: number,
): ClusterRows {
  // One of the two may have been folded before the other; a cluster must be the same in both.
  const folded = state.ended.folded || state.open.folded;
  const clusterIn = (cluster: number): number => (folded ? cluster % buckets : cluster);
  const rows: number[][] = [];
  for (const [cluster = 0, day = 0, first = 0, second = 0] of state.ended.rows) {
    if (first > 0) rows.push([clusterIn(cluster), 1, day, first]);
    if (second > 0) rows.push([clusterIn(cluster), 2, day, second]);
  }
  for (const [cluster = 0, day = OLD, count = 0] of state.open.rows) {
    // What started after the as-of day has not been open for any time yet.
    const age = day === OLD ? horizon + 1 : Math.min(Math.max(0, asOfDay - day), horizon + 1);
    rows.push([clusterIn(cluster), 0, age, count]);
  }
  return rows.sort(compareRows);
}

/** The same without clusters, for survival curves. */
export function survivalEvents(rows: ClusterRows): SurvivalEvent[] {
  return rows.map(([, event = 0, day = 0, count = 0]) => ({
    day,
    event: event === 1 ? 1 : event === 2 ? 2 : 0,
    count,
  }));
}

/** How many are counted in rows of `incidenceRows`, all or those that pass. */
export function countDurations(
  rows: ClusterRows,
  pass: (event: number, day: number) => boolean = () => true,
): number {
  return rows.reduce((sum, [, event = 0, day = 0, count = 0]) => sum + (pass(event, day) ? count : 0), 0);
}

function compareRows(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
