import { describe, expect, it } from 'vitest';
import { AnalyzerRun } from '../../../src/engine/analyzer-run.ts';
import { builtInToolbox } from '../../../src/engine/toolbox.ts';
import { observation } from '../../tools/observations.ts';

const analyzer = builtInToolbox().analyzers.find(({ meta }) => meta.id === 'reopened-tickets')!;
const ticket = (row: number) =>
  observation('tickets', { row, status: 'solved', reopens: row % 2, subject: 'It fails' });
const context = { themes: [], asOfDay: 0, present: ['tickets'] } as const;
const runOver = (...rows: readonly number[]) => {
  const run = new AnalyzerRun(analyzer, context);
  for (const row of rows) run.add([ticket(row)]);
  return run;
};

describe('AnalyzerRun', () => {
  it('says the same however often it is asked', () => {
    const run = runOver(1, 2, 3);
    const first = run.finish(context);
    expect(first).toMatchObject({ kind: 'measured', metrics: [{ n: 3 }] });
    expect(run.finish(context)).toEqual(first);
    expect(run.toState()).toEqual(run.toState());
  });

  it('goes on from what it has said', () => {
    const run = runOver(1, 2);
    run.toState();
    run.add([ticket(3)]);
    expect(run.finish(context)).toEqual(runOver(1, 2, 3).finish(context));
  });
});
