import { describe, expect, it } from 'vitest';
import { meta } from '../../../src/analyzers/perception-or-product/meta.ts';
import type { Analysis } from '../../../src/engine/analyses.ts';
import { splitScore } from '../../../src/engine/split-score.ts';
import type { TableSpec } from '../../../src/model/analyzer.ts';
import type { Fact } from '../../../src/model/conclusion.ts';
import type { Score } from '../../../src/model/score.ts';

const ID = 'perception-by-source';
const SPEC = meta.tables?.[ID] ?? { title: '', columns: [] };

/** Tickets of which a measured metric costs 4 points, and an unknown one 2.5. */
const score = {
  points: [{ id: 'tickets', status: 'measured', contribution: 6.5 }],
  metrics: [
    { point: 'tickets', status: 'measured', contribution: 4 },
    { point: 'tickets', status: 'missing', contribution: 2.5 },
    { point: 'reviews', status: 'measured', contribution: 9 },
  ],
} as unknown as Score;

const rowOf = (statements: number, unknown = 0): readonly Fact[] => [
  ...['tickets', statements, 5, 0, 0, statements - unknown - 5, unknown],
  ...[0.5, 0.25, 0.75],
];

function splitOf(row: readonly Fact[], spec: TableSpec = SPEC) {
  const tables = [{ id: ID, rows: [row] }];
  const analysis: Analysis = {
    meta: { ...meta, tables: { ...meta.tables, [ID]: spec } },
    conclusion: { kind: 'measured', metrics: [], findings: [], tables },
  };
  const [{ conclusion } = analysis] = splitScore([analysis], score);
  return conclusion.kind === 'measured'
    ? conclusion.tables?.find(({ id }) => id === 'score-split')?.rows
    : undefined;
}

describe('the score split into perception and product', () => {
  it('divides what was measured, not what stands for the unknown', () => {
    expect(splitOf(rowOf(10))).toEqual([
      ['Support tickets', 4, 2, 1, 3],
      ['All that can be split', 4, 2, 1, 3],
    ]);
  });

  it('is not told on a few wishes', () => {
    expect(splitOf(rowOf(9))).toBeUndefined();
    expect(splitOf(rowOf(12, 3))).toBeUndefined();
  });

  it('is the same wherever the columns stand', () => {
    const turned = { ...SPEC, columns: SPEC.columns.toReversed() };
    expect(splitOf(rowOf(10).toReversed(), turned)).toEqual(splitOf(rowOf(10)));
  });

  it('is left out where a column is gone', () => {
    const columns = SPEC.columns.filter(({ id }) => id !== 'share');
    expect(splitOf(rowOf(10), { ...SPEC, columns })).toBeUndefined();
  });
});
