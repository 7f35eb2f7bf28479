import { describe, expect, it } from 'vitest';
import { analyzer } from '../../../src/analyzers/fix-speed/index.ts';
import type { Fact } from '../../../src/model/conclusion.ts';
import { readCase } from '../../tools/analyzer-case.ts';

/** Days from report to close, each of so many tickets. */
function curveOf(days: readonly number[]): readonly (readonly Fact[])[] {
  const { observations, context } = readCase({
    asOf: '2026-06-30',
    kind: 'tickets',
    records: days.map((day, index) => ({
      account: `A${index}`,
      createdAt: '2023-09-01',
      resolvedAt: new Date(Date.UTC(2023, 8, 1 + day)).toISOString().slice(0, 10),
      status: 'closed',
      body: `Ticket ${index} fails.`,
      signals: { intent: 'defect' },
    })),
  });
  const conclusion = analyzer.finish(analyzer.map(observations, context), context);
  const tables = conclusion.kind === 'measured' ? (conclusion.tables ?? []) : [];
  return tables.find(({ id }) => id === 'fix-curve')?.rows ?? [];
}

const numbers = (rows: readonly (readonly Fact[])[], at: number) => rows.map((row) => Number(row[at]));

describe('the curve of the time to fix', () => {
  it('starts with all open, has a step per day, and limits around each', () => {
    const rows = curveOf([2, 3, 3, 5, 8, 13, 21, 34]);
    expect(numbers(rows, 0)).toEqual([0, 2, 3, 5, 8, 13, 21, 34]);
    expect(numbers(rows, 1)).toEqual(
      [1, 0.875, 0.625, 0.5, 0.375, 0.25, 0.125, 0].map((share) => expect.closeTo(share, 12)),
    );
    for (const [, open, lower, upper] of rows) {
      expect(Number(lower)).toBeLessThanOrEqual(Number(open));
      expect(Number(upper)).toBeGreaterThanOrEqual(Number(open));
    }
  });

  it('has one row for the first day where tickets are closed on it', () => {
    const rows = curveOf([0, 0, 2, 3, 5, 8, 13, 21]);
    expect(rows[0]?.slice(0, 2)).toEqual([0, 0.75]);
    expect(new Set(numbers(rows, 0)).size).toBe(rows.length);
  });

  it('keeps sixty steps of many, the median and the end among them, and is never far off', () => {
    const rows = curveOf(Array.from({ length: 400 }, (_, index) => 1 + index));
    expect(rows.length).toBeLessThanOrEqual(60);
    expect(rows.length).toBeGreaterThan(40);
    expect(numbers(rows, 0)).toContain(200);
    expect(rows.at(-1)?.slice(0, 2)).toEqual([400, 0]);
    const open = numbers(rows, 1);
    open.slice(1).forEach((share, at) => {
      expect((open[at] ?? 0) - share).toBeLessThan(0.025);
    });
  });
});
