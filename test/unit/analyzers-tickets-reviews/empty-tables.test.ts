import { expect, it } from 'vitest';
import { analyzer as perceived } from '../../../src/analyzers/perceived-defects/index.ts';
import { analyzer as trend } from '../../../src/analyzers/ticket-trend/index.ts';
import type { Analyzer } from '../../../src/model/analyzer.ts';
import { readCase } from '../../tools/analyzer-case.ts';

/** Tickets of 2023 without a class set by the vendor, asked about later. */
function rowsOf(
  { map, finish }: Pick<Analyzer, 'map' | 'finish'>,
  id: string,
  asOf: string,
  bodyOf = (index: number) => `Ticket ${index} fails.`,
) {
  const { observations, context } = readCase({
    asOf,
    kind: 'tickets',
    records: Array.from({ length: 30 }, (_, index) => ({
      account: `A${index}`,
      createdAt: `2023-09-${String(1 + index).padStart(2, '0')}`,
      body: bodyOf(index),
      signals: { intent: 'defect' },
    })),
  });
  const conclusion = finish(map(observations, context), context);
  const tables = conclusion.kind === 'measured' ? (conclusion.tables ?? []) : [];
  return tables.find((table) => table.id === id)?.rows;
}

it('published studies are not listed beside nothing', () => {
  expect(rowsOf(perceived as Analyzer, 'defect-gap', '2023-10-01')).toEqual([]);
});

it('weeks without a single ticket are not listed', () => {
  expect(rowsOf(trend as Analyzer, 'weeks', '2026-10-01')).toEqual([]);
  expect(rowsOf(trend as Analyzer, 'weeks', '2023-10-01')).not.toEqual([]);
});

it('weeks count the tickets that nobody can read as well', () => {
  const sumOf = (bodyOf?: (index: number) => string) => {
    const rows = rowsOf(trend as Analyzer, 'weeks', '2023-10-01', bodyOf) ?? [];
    return [1, 2].map((column) => rows.reduce((sum, row) => sum + Number(row[column]), 0));
  };
  const [defects = 0, all] = sumOf();
  expect(defects).toBe(all);
  const halfRead = sumOf((index) => (index % 2 === 0 ? `Ticket ${index} fails.` : ''));
  expect(halfRead[1]).toBe(all);
  expect(halfRead[0]).toBeLessThan(defects);
});
