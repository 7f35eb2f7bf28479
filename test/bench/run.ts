import { existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import { makeBenchData } from './generate.ts';
import { measureNode, median, type Usage } from './measure.ts';
import { measureSignals } from './signals.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BRUISE = join(ROOT, 'bin', 'bruise.js');
const DATA = join(ROOT, '.bench');
const START_UP_RUNS = 15;

/** Medians over the runs of one size. */
interface Result {
  readonly rows: number;
  readonly megabytes: number;
  readonly wall: number;
  readonly cpu: number;
  readonly peak: number;
}

function readOptions(): { readonly sizes: readonly number[]; readonly runs: number } {
  const { values } = parseArgs({
    options: {
      rows: { type: 'string', default: '10000,100000,1000000' },
      runs: { type: 'string', default: '3' },
    },
  });
  const sizes = values.rows.split(',').map(Number);
  const runs = Number(values.runs);
  if ([...sizes, runs].some((value) => !Number.isInteger(value) || value < 1)) {
    throw new Error('usage: npm run bench -- --rows 10000,100000 --runs 3');
  }
  return { sizes, runs };
}

function mustSucceed(usage: Usage, what: string): Usage {
  if (usage.exitCode === 0) return usage;
  throw new Error(`${what} ended with code ${usage.exitCode}\n${usage.stderr.slice(-2000)}`);
}

function auditSize(rows: number, runs: number): Result {
  const folder = join(DATA, String(rows));
  const tickets = makeBenchData(folder, rows);
  const out = join(DATA, 'out');
  mkdirSync(out, { recursive: true });
  const args = [BRUISE, 'audit', folder, '--format', 'json', '--out', join(out, `${rows}.json`)];
  const usages = Array.from({ length: runs }, () => mustSucceed(measureNode(args), `audit of ${rows} rows`));
  return {
    rows,
    megabytes: statSync(tickets).size / 1e6,
    wall: median(usages.map((usage) => usage.wallSeconds)),
    cpu: median(usages.map((usage) => usage.cpuSeconds)),
    peak: median(usages.map((usage) => usage.peakMegabytes)),
  };
}

function printResults(results: readonly Result[]): void {
  const table = new Table({
    head: ['rows', 'MB', 'wall s', 'CPU s', 'peak MB', 'rows/s', 'MB/s', 'time x', 'CPU x', 'memory x'],
  });
  for (const [i, { rows, megabytes, wall, cpu, peak }] of results.entries()) {
    const before = results[i - 1];
    const growth = before
      ? [wall / before.wall, cpu / before.cpu, peak / before.peak].map((ratio) => ratio.toFixed(2))
      : ['', '', ''];
    table.push([
      rows,
      megabytes.toFixed(1),
      wall.toFixed(2),
      cpu.toFixed(2),
      peak.toFixed(0),
      Math.round(rows / wall),
      (megabytes / wall).toFixed(1),
      ...growth,
    ]);
  }
  console.log(table.toString());
}

/** Start-up against bare Node, in turns so that a busy machine slows both. */
function printStartUp(): void {
  const help: number[] = [];
  const bare: number[] = [];
  for (let i = 0; i < START_UP_RUNS; i++) {
    bare.push(measureNode(['-e', '0']).wallSeconds * 1000);
    help.push(mustSucceed(measureNode([BRUISE, '--help']), 'bruise --help').wallSeconds * 1000);
  }
  const [a, b] = [median(help), median(bare)];
  console.log(
    `start-up: bruise --help ${a.toFixed(0)} ms, node -e 0 ${b.toFixed(0)} ms, ratio ${(a / b).toFixed(2)} (medians of ${START_UP_RUNS})`,
  );
}

function printSignals(): void {
  const { texts, characters, perSecond } = measureSignals();
  console.log(
    `signals: ${Math.round(perSecond)} texts/s on one core (${texts} tickets in English, ${characters.toFixed(0)} characters on average)`,
  );
}

function main(): void {
  const { sizes, runs } = readOptions();
  if (!existsSync(join(ROOT, 'dist', 'cli.js')))
    throw new Error('nothing to measure: run "npm run build" first');
  const results = sizes.map((rows) => {
    console.error(`${rows} rows, ${runs} runs ...`);
    return auditSize(rows, runs);
  });
  printResults(results);
  printSignals();
  printStartUp();
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
