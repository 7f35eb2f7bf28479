import { dayCellOf } from '../lib/dates/as-of.ts';
import { csvLine } from '../lib/escape/escape-csv.ts';
import type { StoredRun } from './store.ts';

/** A run as a list of runs shows it. */
export interface RunSummary {
  readonly id: string;
  /** Instant of the run, UTC. */
  readonly at: string;
  readonly company: string;
  /** Empty when nothing is dated. */
  readonly asOf: string;
  readonly score: number;
  readonly interval: readonly [lo: number, hi: number];
  readonly grade: string;
  /** Score of the last run of the same company and method, and the change since; null when there is none. */
  readonly before: number | null;
  readonly change: number | null;
  readonly refused: string;
}

/** Runs in the order of the history. */
export function summariseRuns(runs: readonly StoredRun[]): RunSummary[] {
  const last = new Map<string, number>();
  return runs.map(({ id, run }) => {
    const key = JSON.stringify([run.company, run.method.fingerprint]);
    const refused = run.refused.map(({ reason }) => reason).join('; ');
    const before = refused === '' ? (last.get(key) ?? null) : null;
    if (refused === '') last.set(key, run.score.value);
    return {
      ...{ id, at: run.at, company: run.company, asOf: dayCellOf(run), score: run.score.value },
      ...{ interval: run.score.interval, grade: run.score.grade, refused },
      ...{ before, change: before === null ? null : run.score.value - before },
    };
  });
}

/** The same as a table for a spreadsheet. */
export function writeRunsCsv(runs: readonly RunSummary[]): string {
  const header = ['id', 'at', 'company', 'as of', 'score', 'from', 'to', 'grade', 'change', 'refused'];
  const lines = runs.map(({ id, at, company, asOf, score, interval, grade, change, refused }) =>
    csvLine([id, at, company, asOf, score, ...interval, grade, change ?? '', refused]),
  );
  return [csvLine(header), ...lines].join('');
}

const BLOCKS = '▁▂▃▄▅▆▇█';
/** The same for terminals that know ASCII only, a digit for each tenth. */
const DIGITS = '0123456789';

/** A chart of one line: penalties from 0 to 100 as blocks, oldest first. */
export function drawTrend(scores: readonly number[], unicode = true): string {
  const steps = unicode ? BLOCKS : DIGITS;
  return scores
    .map((score) => {
      const step = Math.floor((Math.min(Math.max(score, 0), 100) / 100) * steps.length);
      return steps[Math.min(step, steps.length - 1)] ?? '';
    })
    .join('');
}
