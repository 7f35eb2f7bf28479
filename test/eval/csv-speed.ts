import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { makeBenchData } from '../bench/generate.ts';
import type { Cost } from './child.ts';
import { BENCH, median, mustRun } from './run-child.ts';

/** How fast CSV is read, next to csv-parse: `npx tsx test/eval/csv-speed.ts [FILE] [--rounds 3]`. */

const MODES = [
  ['csv-parse objects', 'objects'],
  ['scanner, 8 columns', 'columns', '8'],
  ['scanner, all columns', 'columns', '0'],
] as const;

export interface ModeSpeed {
  readonly name: string;
  /** Medians of the rounds. */
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
}

/** A clean tickets export of 26 columns, about 660 bytes a row; made where it is not there. */
export function makeTickets(rows: number): string {
  return makeBenchData(`${BENCH}/${rows}`, rows);
}

/** Each mode in a process of its own, in turn, so that none profits from the others. */
export async function measureCsv(path: string, rounds: number): Promise<readonly ModeSpeed[]> {
  const costs = MODES.map((): Cost[] => []);
  const rows = new Set<string>();
  for (let round = 0; round < rounds; round++) {
    for (const [i, [, mode, count = '0']] of MODES.entries()) {
      const { cost, stdout } = await mustRun([mode, path, count]);
      costs[i]?.push(cost);
      rows.add(stdout);
    }
  }
  if (rows.size !== 1) throw new Error(`the readers disagree on the number of rows: ${[...rows].join(', ')}`);
  return MODES.map(([name], i) => ({
    name,
    seconds: median((costs[i] ?? []).map(({ seconds }) => seconds)),
    cpuSeconds: median((costs[i] ?? []).map(({ cpuSeconds }) => cpuSeconds)),
    peakMegabytes: Math.max(...(costs[i] ?? []).map(({ peakMegabytes }) => peakMegabytes)),
  }));
}

async function print(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { rounds: { type: 'string', default: '1' } },
  });
  const path = positionals[0] ?? makeTickets(100_000);
  const megabytes = statSync(path).size / 1e6;
  const speeds = await measureCsv(path, Number(values.rounds));
  const base = speeds[0]?.seconds ?? 0;
  for (const { name, seconds, cpuSeconds, peakMegabytes } of speeds) {
    const speed = `${Math.round(megabytes / seconds)} MB/s, ${seconds.toFixed(2)} s, CPU ${cpuSeconds.toFixed(2)} s`;
    console.log(`${name.padEnd(22)} ${speed}, ${(base / seconds).toFixed(1)} x, peak ${peakMegabytes} MB`);
  }
}

if (process.argv[1]?.endsWith('csv-speed.ts') === true) await print();
