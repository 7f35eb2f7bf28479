import { describe, expect, it } from 'vitest';
import { analyzer as backlogBalance } from '../../../src/analyzers/backlog-balance/index.ts';
import { analyzer as backlogCoverage } from '../../../src/analyzers/backlog-coverage/index.ts';
import { analyzer as backlogFlow } from '../../../src/analyzers/backlog-flow/index.ts';
import { analyzer as competitorLosses } from '../../../src/analyzers/competitor-losses/index.ts';
import { analyzer as customerInterviews } from '../../../src/analyzers/customer-interviews/index.ts';
import { analyzer as lossReasons } from '../../../src/analyzers/loss-reasons/index.ts';
import { analyzer as riskAccounts } from '../../../src/analyzers/risk-accounts/index.ts';
import { findBrokenLaws, findMetaFaults } from '../../contracts/laws.ts';

const ANALYZERS = [
  lossReasons,
  competitorLosses,
  backlogCoverage,
  backlogBalance,
  backlogFlow,
  customerInterviews,
  riskAccounts,
];

describe.each(ANALYZERS.map((analyzer) => [analyzer.meta.id, analyzer] as const))('%s', (_, analyzer) => {
  it('obeys the laws', () => {
    expect(findBrokenLaws(analyzer)).toEqual([]);
    expect(findBrokenLaws(analyzer, 900)).toEqual([]);
  });

  it('describes itself truly', () => {
    expect(findMetaFaults(analyzer)).toEqual([]);
  });

  it('says that its records are not there', () => {
    const ctx = { themes: [], asOfDay: 20_000, present: [] };
    expect(analyzer.finish(analyzer.map([], ctx), ctx)).toMatchObject({ kind: 'notApplicable' });
  });
});

it('brings the metrics of its points with weights that leave nothing out', () => {
  const weight = (point: string) =>
    ANALYZERS.filter(({ meta }) => meta.point === point)
      .flatMap(({ meta }) => meta.metrics)
      .reduce((sum, metric) => sum + metric.weight, 0);
  for (const point of ['lost-deals', 'backlog', 'customers']) expect(weight(point)).toBeCloseTo(1, 12);
});
