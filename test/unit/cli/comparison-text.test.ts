import { expect, it } from 'vitest';
import { writeComparison } from '../../../src/cli/comparison-text.ts';
import type { AlikeRuns, Change } from '../../../src/lib/comparison.ts';

const chances = { worse: 1, clearlyWorse: 1, clearlyBetter: 0 };
const score: Change = { before: 49.8, after: 55.8, change: 6, interval: [4.8, 7.3], ...chances };
const finding = { analyzer: 'a', point: 'tickets', severity: 'risk', beyondChance: true } as const;
const run = { version: '1.0.0', asOf: '2026-10-18' };
const comparison: AlikeRuns = {
  kind: 'alike',
  ...{ before: { ...run, id: '1', score: 49.8 }, after: { ...run, id: '2', score: 55.8 } },
  ...{ sharedDraws: true, score, level: 'alert', points: [], themes: [] },
  metrics: [
    {
      ...{ id: 'T1', point: 'tickets', title: 'Perceived-defect share', unit: 'share', moved: 'worse' },
      value: { before: 0.3, after: 0.58, interval: [0.2, 0.3] },
      penalty: { before: 44.7, after: 97.8, change: 53.1, interval: [41.9, 63.5], ...chances },
    },
  ],
  findings: [
    { ...finding, id: 'a', state: 'worsening', statement: 'Imports break', before: 1, after: 1200 },
    { ...finding, id: 'b', state: 'resolved', statement: 'Logins fail', before: 4, after: 0 },
  ],
};

it('says that a metric changed by points of penalty, beside values in its own unit', () => {
  const [head, row] = writeComparison(comparison)
    .split('\n')
    .filter((line) => /^(?:metric|T1) /.test(line));
  expect(head?.split(/ {2,}/)).toEqual(['metric', 'before', 'after', 'penalty', '90 %', 'moved']);
  expect(row?.split(/ {2,}/).slice(0, 4)).toEqual(['T1', '30 %', '58 %', '+53.1']);
});

it('tells changes that a reader finds by subtracting what is printed', () => {
  const move = { ...score, before: 57.04, after: 54.26, change: -2.78 };
  const points = [{ ...move, id: 'tickets', title: 'Support tickets' }] as const;
  const text = writeComparison({ ...comparison, score: move, points });
  expect(text).toContain('57.0 to 54.3 (-2.7;');
  expect(text).toMatch(/Support tickets +57\.0 +54\.3 +-2\.7 /);
});

it('counts the rows of a finding as they are counted', () => {
  const text = writeComparison(comparison);
  expect(text).toContain('Imports break (1 row, now 1,200)');
  expect(text).toContain('Logins fail (4 rows, now 0)');
});
