import type { Severity } from '../model/conclusion.ts';
import type { PointId } from '../model/kinds.ts';
import type { Interval } from '../model/score.ts';
import type { AsOf } from './dates/as-of.ts';

// What two runs say about each other: made by the history, told by messages and reporters.

export type Direction = 'worse' | 'better';

/** How a penalty, 0 to 100, moved. */
export interface Change {
  readonly before: number;
  readonly after: number;
  /** `after - before`: above 0 is worse. */
  readonly change: number;
  /** 90 % interval of the change. */
  readonly interval: Interval;
  /** Probability that it got worse at all. */
  readonly worse: number;
  /** Probability that it got worse, or better, by more than the margin a change must have to count. */
  readonly clearlyWorse: number;
  readonly clearlyBetter: number;
}

export interface PointChange extends Change {
  readonly id: PointId;
  readonly title: string;
}

export interface MetricChange {
  readonly id: string;
  readonly point: PointId;
  readonly title: string;
  readonly unit: string;
  /** In the metric's own unit. */
  readonly value: { readonly before: number; readonly after: number; readonly interval: Interval };
  readonly penalty: Change;
  /** Set when the change stands out among all metrics (Benjamini and Hochberg), whatever the total does. */
  readonly moved: Direction | null;
}

export type FindingState = 'new' | 'worsening' | 'standing' | 'improving' | 'resolved';

export interface FindingChange {
  readonly id: string;
  readonly analyzer: string;
  readonly point: PointId | 'cross';
  readonly state: FindingState;
  readonly severity: Severity;
  /** As the newer run says it; as the older one did, when resolved. */
  readonly statement: string;
  /** Rows that prove it; 0 where it is not found. */
  readonly before: number;
  readonly after: number;
  /** Whether its share of the records changed by more than chance: small findings come and go. */
  readonly beyondChance: boolean;
}

/** A theme whose share of its kind of record changed. */
export interface ThemeChange {
  readonly title: string;
  readonly direction: Direction;
  /** Shares, 0 to 1. */
  readonly before: number;
  readonly after: number;
}

/** A run as a comparison names it. */
export interface ComparedRun extends AsOf {
  /** Id in the history, or the file it was read from. */
  readonly id: string;
  readonly version: string;
  readonly score: number;
}

interface Compared {
  readonly before: ComparedRun;
  readonly after: ComparedRun;
}

/** Runs of the same method: every change has an interval. */
export interface AlikeRuns extends Compared {
  readonly kind: 'alike';
  /** False when a run holds no draws: the intervals are then wider than they need be. */
  readonly sharedDraws: boolean;
  readonly score: Change;
  /** `alert` and `better`: the score clearly moved, beyond chance. `warn`: it probably got clearly worse. */
  readonly level: 'alert' | 'warn' | 'better' | 'steady';
  readonly points: readonly PointChange[];
  readonly metrics: readonly MetricChange[];
  readonly findings: readonly FindingChange[];
  readonly themes: readonly ThemeChange[];
}

/** Runs that must not be compared: what differs is named, and nothing has a direction. */
export interface UnlikeRuns extends Compared {
  readonly kind: 'unlike';
  /** Sentences without a full stop; at least one. */
  readonly differences: readonly string[];
}

export type Comparison = AlikeRuns | UnlikeRuns;

/**
 * Whether something changed that is worth a message: the score, or a metric beyond chance. Findings and themes tell
 * what; alone they may come and go by chance.
 */
export function hasNews(comparison: Comparison): boolean {
  if (comparison.kind === 'unlike') return false;
  return (
    comparison.level === 'alert' ||
    comparison.level === 'better' ||
    comparison.metrics.some(({ moved }) => moved !== null)
  );
}
