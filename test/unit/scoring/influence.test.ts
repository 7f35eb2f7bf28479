import { describe, expect, it } from 'vitest';
import type { MetricInput } from '../../../src/model/score.ts';
import { scoreWithout, withoutClusters } from '../../../src/scoring/influence.ts';
import { scoreMetrics } from '../../../src/scoring/score.ts';
import { inputOf, optionsOf, SPECS, shareOf } from './specs.ts';

const options = optionsOf({ draws: 40 });

/** T1 of four clusters; cluster 5,000,000 has half of the defects. */
function inputsOf(rows: readonly (readonly number[])[]): MetricInput[] {
  return [...SPECS.keys()].map((id) => {
    if (id !== 'T1') return id === 'R1' ? shareOf('R1', 14, 60) : inputOf(id, null);
    const one = shareOf('T1', 0, 0);
    const n = rows.reduce((sum, [, , units = 0]) => sum + units, 0);
    return { ...one, metric: { ...one.metric!, n, data: { kind: 'proportion', clusters: rows } } };
  });
}

const ROWS = [
  [5_000_000, 20, 40],
  [5_000_001, 10, 40],
  [5_000_002, 5, 60],
  [5_000_003, 5, 60],
];

describe('the score without a cluster', () => {
  const inputs = inputsOf(ROWS);
  const score = scoreMetrics(inputs, options);

  it.each([0, 1, 2, 3])('is the score of the others (%s)', (left) => {
    const others = inputsOf(ROWS.filter((_, at) => at !== left));
    const again = scoreMetrics(others, options).value;
    const without = scoreWithout({ score, inputs, options }, new Set([ROWS[left]![0]!]));
    expect(without).toBeCloseTo(again, 9);
  });

  it('is the score itself for a cluster that nothing rests on', () => {
    expect(scoreWithout({ score, inputs, options }, new Set([4095]))).toBe(score.value);
  });

  it('counts a metric as missing that then rests on too little', () => {
    const all = new Set(ROWS.map(([cluster = 0]) => cluster));
    const others = inputsOf([]);
    expect(scoreWithout({ score, inputs, options }, all)).toBeCloseTo(scoreMetrics(others, options).value, 9);
  });

  it('finds a cluster among those that were folded', () => {
    const { metric } = shareOf('T1', 0, 0);
    const folded = {
      ...metric!,
      n: 30,
      data: {
        kind: 'proportion' as const,
        clusters: [
          [7, 2, 10],
          [9, 3, 20],
        ],
      },
    };
    const left = withoutClusters(folded, new Set([4096 * 3 + 9]));
    expect(left.data.clusters).toEqual([[7, 2, 10]]);
    expect(left.n).toBeCloseTo(10, 12);
  });
});
