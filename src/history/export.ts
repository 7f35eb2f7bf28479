import { dayCellOf } from '../lib/dates/as-of.ts';
import { csvLine } from '../lib/escape/escape-csv.ts';
import type { RunMetric, RunPoint } from './run.ts';
import type { StoredRun } from './store.ts';

const HEADER = [
  ...['run', 'at', 'company', 'as of', 'refused', 'level', 'id', 'title'],
  ...['value', 'unit', 'x', 'n', 'from', 'to', 'penalty'],
] as const;

/**
 * All figures of all runs as CSV, a line each: the score, the points, the metrics. `from` and `to` are the 90 %
 * interval of `value`; what was not measured has no value.
 */
export function writeFiguresCsv(runs: readonly StoredRun[]): string {
  return [csvLine([...HEADER]), ...runs.flatMap(writeRun)].join('');
}

type Cells = readonly (string | number)[];

function writeRun({ id, run }: StoredRun): string[] {
  const { at, company, refused, score, points, metrics } = run;
  const head = [id, at, company, dayCellOf(run), refused.map(({ reason }) => reason).join('; ')];
  const overall = ['score', 'score', 'Product Perception Penalty', score.value, 'score', '', ''];
  const lines: Cells[] = [
    [...overall, ...score.interval, score.value],
    ...points.map(writePoint),
    ...metrics.map(writeMetric),
  ];
  return lines.map((cells) => csvLine([...head, ...cells]));
}

function writePoint({ id, title, status, score, interval }: RunPoint): Cells {
  const figures =
    status === 'measured' ? [score, 'score', '', '', ...interval, score] : ['', 'score', '', '', '', '', ''];
  return ['point', id, title, ...figures];
}

function writeMetric({ id, title, unit, value, x, n, interval, score }: RunMetric): Cells {
  const penalty = value === null ? '' : score;
  return ['metric', id, title, value ?? '', unit, x ?? '', n, ...(interval ?? ['', '']), penalty];
}

/** A run as plain figures: without its draws, which only a comparison needs. */
export function withoutDraws({ id, run }: StoredRun): object {
  return { id, ...run, metrics: run.metrics.map(({ draws: _, ...metric }) => metric) };
}
