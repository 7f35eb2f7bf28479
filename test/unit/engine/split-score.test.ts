import { describe, expect, it } from 'vitest';
import { meta } from '../../../src/analyzers/perception-or-product/meta.ts';
import type { Analysis } from '../../../src/engine/analyses.ts';
import { splitScore } from '../../../src/engine/split-score.ts';
import type { TableSpec } from '../../../src/model/analyzer.ts';
import type { Fact } from '../../../src/model/conclusion.ts';
import { sampleInput } from '../../tools/sample-report.ts';

const ID = 'perception-by-source';
const SPEC = meta.tables?.[ID] ?? { title: '', columns: [] };
const ROW: readonly Fact[] = ['tickets', 100, 10, 20, 5, 60, 5, 0.25, 0.2, 0.3];

function splitOf(spec: TableSpec, row: readonly Fact[]) {
  const tables = [{ id: ID, rows: [row] }];
  const analysis: Analysis = {
    meta: { ...meta, tables: { ...meta.tables, [ID]: spec } },
    conclusion: { kind: 'measured', metrics: [], findings: [], tables },
  };
  const [{ conclusion } = analysis] = splitScore([analysis], sampleInput().score);
  return conclusion.kind === 'measured' ? conclusion.tables?.find(({ id }) => id === 'score-split') : null;
}

describe('the score split into perception and product', () => {
  it('takes the share of each source from what its point costs', () => {
    const lost = sampleInput().score.points.find(({ id }) => id === 'tickets')?.contribution ?? 0;
    expect(splitOf(SPEC, ROW)?.rows[0]).toEqual(['Support tickets', lost, lost / 4, lost * 0.2, lost * 0.3]);
  });

  it('is the same wherever the columns stand', () => {
    const turned = { ...SPEC, columns: SPEC.columns.toReversed() };
    expect(splitOf(turned, ROW.toReversed())).toEqual(splitOf(SPEC, ROW));
  });

  it('is left out where a column is gone', () => {
    const columns = SPEC.columns.filter(({ id }) => id !== 'share');
    expect(splitOf({ ...SPEC, columns }, ROW)).toBeUndefined();
  });
});
