import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { withoutDraws, writeFiguresCsv } from '../../../src/history/export.ts';
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
  expect(summaries.map(({ before }) => before)).toEqual([null, null, null, 50, null]);
  const lines = writeRunsCsv(summaries).trim().split('\r\n');
  expect(lines).toHaveLength(6);
  expect(lines[2]).toContain("'=cmd");
});

it('a trend is a line of blocks', () => {
  expect(drawTrend([0, 12.5, 50, 99, 100, 120, -3])).toBe('▁▂▅███▁');
  expect(drawTrend([])).toBe('');
  expect(drawTrend([0, 12.5, 50, 99, 100, 120, -3], false)).toBe('0159990');
});

it('all figures are a table: score, points and metrics of every run, empty where nothing was measured', () => {
  const [point, ...points] = run.points;
  const missing = { ...run, points: [{ ...point!, status: 'missing' as const }, ...points] };
  const stored = { number: 1, id: '1-aaaaaaaa', file: 'run', run: missing };
  const [head = [], ...lines] = parse(writeFiguresCsv([stored])) as string[][];
  const rows = lines.map((cells) => Object.fromEntries(head.map((name, index) => [name, cells[index]])));
  expect(rows).toHaveLength(1 + run.points.length + run.metrics.length);
  expect(rows[0]).toMatchObject({ run: '1-aaaaaaaa', level: 'score', value: String(run.score.value) });
  expect(rows[1]).toMatchObject({ level: 'point', id: point?.id, value: '', penalty: '' });
  const metric = rows.find(({ id }) => id === run.metrics[0]?.id);
  expect(metric).toMatchObject({ level: 'metric', n: String(run.metrics[0]?.n) });
  expect(JSON.stringify(withoutDraws(stored))).not.toContain('steps');
});
