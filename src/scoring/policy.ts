import { ANCHOR_SCORES } from '../model/analyzer.ts';
import type { PointId } from '../model/kinds.ts';
import type { Grade } from '../model/score.ts';

/** A value and where it comes from; `our choice` where no published norm was found. */
export interface Chosen<T> {
  readonly value: T;
  readonly source: string;
}

/** A band of the penalty: from its cut up to the next one. */
export interface Band {
  readonly grade: Grade;
  readonly name: string;
  readonly from: number;
}

/** How far a report is believed: the share of it that is right, and what the wrong rest may contain. */
export interface ReliabilityModel {
  /** Range of the share of reports that are right, uniform within. */
  readonly reported: readonly [lo: number, hi: number];
  /** The same for the verified part of the units. */
  readonly verified: readonly [lo: number, hi: number];
  /** Beta shape of the share among the wrong reports. */
  readonly unknown: readonly [a: number, b: number];
}

/** What numbers are worth. Changing anything here changes `version` and so the method fingerprint. */
export const POLICY = {
  version: '1',
  pointWeights: {
    value: { customers: 0.15, tickets: 0.25, reviews: 0.2, 'lost-deals': 0.25, backlog: 0.15 },
    source:
      'our choice: tickets and deals are behaviour and money; reviewers select themselves; interviews are few and often hand-picked; a backlog is written by the vendor',
  } satisfies Chosen<Readonly<Record<PointId, number>>>,
  bands: {
    value: [
      { grade: 'A', name: 'Trusted', from: 0 },
      { grade: 'B', name: 'Scuffed', from: 20 },
      { grade: 'C', name: 'Bruised', from: 35 },
      { grade: 'D', name: 'Damaged', from: 50 },
      { grade: 'E', name: 'Broken trust', from: 65 },
    ],
    source: 'our choice',
  } satisfies Chosen<readonly [Band, ...Band[]]>,
  /** Penalty at each of a metric's four anchors. */
  anchorScores: { value: ANCHOR_SCORES, source: 'our choice' } satisfies Chosen<readonly number[]>,
  /** Score of what is missing: the middle, so that withholding evidence neither helps nor hurts. */
  neutral: { value: 50, source: 'our choice' } satisfies Chosen<number>,
  /** Pseudo-records at the middle of `good` and `severe` that a share is shrunk with. */
  shrinkage: {
    value: 1,
    source: 'our choice, calibrated: with 4 the many small shrinkages compress the composite',
  } satisfies Chosen<number>,
  /** Pseudo-records at the pooled share that each window of a trend is shrunk with. */
  trendShrinkage: {
    value: 10,
    source: 'our choice: a change that the data cannot show costs nothing',
  } satisfies Chosen<number>,
  /** Pseudo-events on each side of a flow ratio. */
  flowShrinkage: { value: 0.5, source: 'Jeffreys prior of a Poisson rate' } satisfies Chosen<number>,
  /** Pseudo-ratings of one to five stars, one review in all; their polarisation scores 50. */
  polarisationBase: { value: [0.14, 0.08, 0.11, 0.17, 0.5], source: 'our choice' } satisfies Chosen<
    readonly number[]
  >,
  /** Correlation of the metrics inside a point, for the draws. */
  correlation: {
    value: 0.5,
    source: 'our choice, calibrated: without it a 90 % interval holds the truth only 71 to 86 % of the time',
  } satisfies Chosen<number>,
  draws: {
    value: 2000,
    source: 'our choice: percentiles settle to about half a point',
  } satisfies Chosen<number>,
  /** Units below which a metric counts as missing, unless its spec says otherwise. */
  minN: { value: 5, source: 'our choice' } satisfies Chosen<number>,
  reliability: {
    value: {
      'seller-reported': { reported: [0.4, 0.68], verified: [0.85, 1], unknown: [1, 3] },
      'vendor-picked': { reported: [0.4, 0.8], verified: [1, 1], unknown: [1, 1] },
    },
    source:
      'customerexperienceinsight.com, why sales are won or lost: sellers name the real reason in 40 % of deals, partly in 28 %; the rest is our choice',
  } satisfies Chosen<Readonly<Record<'seller-reported' | 'vendor-picked', ReliabilityModel>>>,
  /** Coverage from which each label holds, highest first. */
  coverageLabels: {
    value: [
      { label: 'high', from: 0.7 },
      { label: 'medium', from: 0.5 },
      { label: 'low', from: 0.3 },
      { label: 'insufficient', from: 0 },
    ],
    source: 'our choice',
  } satisfies Chosen<
    readonly { readonly label: 'high' | 'medium' | 'low' | 'insufficient'; readonly from: number }[]
  >,
  /** Evidence below which no grade is given. */
  gradeNeeds: { value: { coverage: 0.5, points: 3 }, source: 'our choice' } satisfies Chosen<{
    readonly coverage: number;
    readonly points: number;
  }>,
  /** A point that is this bad, this surely, keeps the grade from being better than `best`. */
  cap: {
    value: { score: 80, drawsAbove: 65, probability: 0.9, best: 'C' },
    source: 'our choice, after the worst-bug rule of SonarQube ratings',
  } satisfies Chosen<{
    readonly score: number;
    readonly drawsAbove: number;
    readonly probability: number;
    readonly best: Grade;
  }>,
} as const;
