import type { MetricSpec } from './analyzer.ts';
import type { Metric } from './conclusion.ts';
import type { PointId } from './kinds.ts';

/** A metric that should be there: its spec and, when its analyzer measured it, the measurement. */
export interface MetricInput {
  readonly point: PointId;
  readonly spec: MetricSpec;
  readonly metric: Metric | null;
}

/**
 * Part of a hand-coded sample: of the `records` that were read alike, `coded` were coded by hand, and `positive` of
 * these truly have the trait.
 */
export interface CodedStratum {
  /** The records of this part were read as having the trait. */
  readonly isRead: boolean;
  readonly records: number;
  readonly coded: number;
  readonly positive: number;
}

export interface ScoringOptions {
  /** Whole number; the same seed and inputs give the same draws. */
  readonly seed: number;
  /** Draws per metric, 2,000 unless said otherwise. */
  readonly draws: number;
  /** Weights of the points; they are divided by their sum. */
  readonly weights: Readonly<Record<PointId, number>>;
  /** Range of the share of seller-reported loss reasons that are right, and others by model name. */
  readonly reliability?: Readonly<Record<string, readonly [number, number]>>;
  /** What hand-coded records show about the reading of each metric that is read from words, by its id. */
  readonly audited?: ReadonlyMap<string, readonly CodedStratum[]>;
  /** Points whose analyzers failed: unscored, treated as missing. */
  readonly failed?: readonly PointId[];
}

export type Interval = readonly [lo: number, hi: number];

export interface ScoredMetric {
  readonly spec: MetricSpec;
  readonly point: PointId;
  readonly status: 'measured' | 'missing';
  /** The estimate that is scored; null when missing. */
  readonly value: number | null;
  readonly n: number;
  /** Units with the trait, for metrics that are x of n; else null. */
  readonly x: number | null;
  readonly interval: Interval | null;
  /** 0 to 100; 50 when missing. */
  readonly score: number;
  /** Share inside the point. */
  readonly weight: number;
  readonly contribution: number;
}

export interface ScoredPoint {
  readonly id: PointId;
  readonly status: 'measured' | 'missing' | 'failed';
  readonly score: number;
  readonly interval: Interval;
  /** 0 to 1. */
  readonly coverage: number;
  readonly weight: number;
  readonly contribution: number;
}

export type Grade = 'A' | 'B' | 'C' | 'D' | 'E';

/** What the numbers of a score were read off. */
export interface ScoreDraws {
  /** Ascending. */
  readonly score: Float64Array;
  readonly points: ReadonlyMap<PointId, Float64Array>;
  /**
   * Of the value of each measured metric, in the order drawn: draw b of two scores with the same seed rests on the
   * same random numbers.
   */
  readonly metrics: ReadonlyMap<string, Float64Array>;
}

export interface Score {
  readonly value: number;
  readonly interval: Interval;
  readonly bounds: Interval;
  readonly observedOnly: number | null;
  readonly band: string;
  readonly grade: Grade | '?';
  readonly gradeProbabilities: Readonly<Record<Grade, number>>;
  readonly cappedBy: readonly PointId[];
  readonly coverage: number;
  readonly coverageLabel: 'high' | 'medium' | 'low' | 'insufficient';
  readonly points: readonly ScoredPoint[];
  readonly metrics: readonly ScoredMetric[];
  readonly draws: ScoreDraws;
}
