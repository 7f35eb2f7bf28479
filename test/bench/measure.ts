import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

/** What one child process cost. */
export interface Usage {
  readonly wallSeconds: number;
  /** User and system time of all threads. */
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
  readonly exitCode: number | null;
  readonly stderr: string;
}

const TIME = '/usr/bin/time';

/** Runs in the child where no `time` program is installed. */
const REPORTER = `data:text/javascript,${encodeURIComponent(`
import { writeFileSync } from 'node:fs';
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeFileSync(process.env.BENCH_USAGE, [userCPUTime / 1e6, systemCPUTime / 1e6, maxRSS].join(' '));
});`)}`;

/** Runs `node` with the arguments and measures it from outside. */
export function measureNode(args: readonly string[]): Usage {
  const folder = mkdtempSync(join(tmpdir(), 'bruise-bench-'));
  const report = join(folder, 'usage');
  const timed = existsSync(TIME);
  const command = timed ? TIME : process.execPath;
  const before = timed ? ['-f', '%U %S %M', '-o', report, process.execPath] : ['--import', REPORTER];
  const start = performance.now();
  const child = spawnSync(command, [...before, ...args], {
    encoding: 'utf8',
    env: { ...process.env, BENCH_USAGE: report },
  });
  const wallSeconds = (performance.now() - start) / 1000;
  // `time` puts a line of its own above the figures when the child fails.
  const figures = existsSync(report) ? (readFileSync(report, 'utf8').trim().split('\n').at(-1) ?? '') : '';
  rmSync(folder, { recursive: true, force: true });
  const [user = 0, system = 0, kilobytes = 0] = figures.split(' ').map(Number);
  return {
    wallSeconds,
    cpuSeconds: user + system,
    peakMegabytes: kilobytes / 1024,
    exitCode: child.status,
    stderr: child.stderr,
  };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
  return (lower + upper) / 2;
}
