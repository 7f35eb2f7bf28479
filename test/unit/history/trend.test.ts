import { expect, it } from 'vitest';
import { drawTrend, summariseRuns, writeRunsCsv } from '../../../src/history/trend.ts';
import { sampleRun } from './synthetic.ts';

const run = sampleRun({ draws: 20 });
const place = (number: number, value: number, more: Partial<typeof run> = {}) => ({
  ...{ number, id: `${number}-1a2b3c4d`, file: '' },
  run: { ...run, score: { ...run.score, value }, ...more },
});

it('runs are told with the change since the last of their kind', () => {
  const runs = [
    place(1, 50),
    place(2, 40, { company: '=cmd' }),
    place(3, 53, { refused: [{ code: 'stale', reason: 'it is old' }] }),
    place(4, 54),
    place(5, 60, { method: { ...run.method, fingerprint: 'other' } }),
  ];
  const summaries = summariseRuns(runs);
  expect(summaries.map(({ change }) => change)).toEqual([null, null, null, 4, null]);
  const lines = writeRunsCsv(summaries).trim().split('\r\n');
  expect(lines).toHaveLength(6);
  expect(lines[2]).toContain("'=cmd");
});

it('a trend is a line of blocks', () => {
  expect(drawTrend([0, 12.5, 50, 99, 100, 120, -3])).toBe('▁▂▅███▁');
  expect(drawTrend([])).toBe('');
});
