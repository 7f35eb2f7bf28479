import type { PointId } from '../../../src/model/kinds.ts';
import type { MetricInput, Score, ScoredPoint } from '../../../src/model/score.ts';
import { inputOf, metricOf, shareOf } from './specs.ts';

/** Eleven of seventeen statements are complaints. */
const STATEMENTS = [
  [1, 5, 6],
  [2, 4, 6],
  [3, 2, 5],
];

/**
 * The company of the worked example. Every record is a cluster of its own, but for interviews: their statements
 * belong to three people.
 */
export function acme(): MetricInput[] {
  return [
    shareOf('I1', 2, 3),
    inputOf('I2', metricOf('I2', 3, { kind: 'proportion', clusters: STATEMENTS })),
    shareOf('I3', 1, 3),
    shareOf('T1', 330, 1000),
    shareOf('T2', 250, 920),
    waiting('T3', 176, 330, 30),
    shareOf('T4', 18, 260),
    waiting('T5', 96, 140, 180),
    shareOf('T6', 90, 760),
    inputOf('T7', metricOf('T7', 480, { kind: 'trend-ratio', clusters: twoWindows([182, 520], [148, 480]) })),
    shareOf('R1', 14, 60),
    inputOf('R2', metricOf('R2', 60, { kind: 'polarisation', clusters: stars([8, 5, 7, 10, 30]) })),
    shareOf('R3', 9, 60),
    shareOf('R4', 33, 60),
    inputOf('R5', metricOf('R5', 30, { kind: 'trend-difference', clusters: twoWindows([8, 30], [5, 30]) })),
    shareOf('D1', 40, 90),
    shareOf('D2', 27, 90),
    shareOf('D3', 34, 90),
    shareOf('D4', 52, 80),
    inputOf('D5', metricOf('D5', 44, { kind: 'trend-ratio', clusters: twoWindows([15, 44], [12, 46]) })),
    inputOf('B1', metricOf('B1', 10, { kind: 'proportion', clusters: pains() })),
    shareOf('B2', 70, 120),
    shareOf('B3', 66, 120),
    shareOf('B4', 55, 120),
    inputOf('B5', metricOf('B5', 84 + 61, { kind: 'flow-ratio', clusters: flow(84, 61) })),
    shareOf('B6', 9, 24),
  ];
}

/** The company with the exports of some points only. */
export function onlyPoints(...ids: readonly PointId[]): MetricInput[] {
  return acme().map((input) => (ids.includes(input.point) ? input : { ...input, metric: null }));
}

export function pointOf(score: Score, id: PointId): ScoredPoint {
  return score.points.find((point) => point.id === id)!;
}

/** `open` of `n` still open on the horizon, the others fixed before. */
function waiting(id: string, open: number, n: number, horizon: number): MetricInput {
  const clusters = Array.from({ length: n }, (_, i) =>
    i < open ? [i + 1, 0, horizon + 1, 1] : [i + 1, 1, i % horizon, 1],
  );
  return inputOf(id, metricOf(id, n, { kind: 'incidence', horizon, clusters }));
}

export function twoWindows(
  [xRecent, nRecent]: readonly [number, number],
  [xPrevious, nPrevious]: readonly [number, number],
): number[][] {
  return [
    ...Array.from({ length: nRecent }, (_, i) => [i + 1, i < xRecent ? 1 : 0, 1, 0, 0]),
    ...Array.from({ length: nPrevious }, (_, i) => [10_000 + i, 0, 0, i < xPrevious ? 1 : 0, 1]),
  ];
}

export function stars(counts: readonly number[]): number[][] {
  return counts.flatMap((count, star) =>
    Array.from({ length: count }, (_, i) => [
      100 * (star + 1) + i,
      ...counts.map((_, s) => (s === star ? 1 : 0)),
    ]),
  );
}

/** Ten pains with 14 units of demand, 6.1 of them uncovered. */
function pains(): number[][] {
  const demand = [2.6, 2.1, 1.9, 1.6, 1.4, 1.2, 1, 0.9, 0.7, 0.6];
  const uncovered = new Set([2.1, 1.6, 1.4, 1]);
  return demand.map((units, i) => [i + 1, uncovered.has(units) ? units : 0, units]);
}

export function flow(opened: number, closed: number): number[][] {
  return [
    ...Array.from({ length: opened }, (_, i) => [i + 1, 1, 0]),
    ...Array.from({ length: closed }, (_, i) => [1000 + i, 0, 1]),
  ];
}
