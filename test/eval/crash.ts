import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Attempt, CrashSite, type Faults } from './crash-site.ts';

/**
 * Kills, crowds and starves runs of the built program, and counts what is broken afterwards:
 * `npx tsx test/eval/crash.ts kill 1000`, `parallel 25`, `enospc 60`. Another build: `BRUISE=path/to/bin/bruise.js`.
 *
 * Every run keeps a history, writes its outputs and tells a webhook on this machine. The seed makes the moments the
 * same again, as far as a clock can.
 */

const [mode = 'kill', times = '100', seed = '1'] = process.argv.slice(2);
/** Runs between two that are left in peace. */
const PEACE = 10;
const RUNS_AT_ONCE = 4;
const TMPFS_KB = 4_096;
const MAX_FREE_KB = 100;

let state = Number(seed);
/** Lehmer's generator: good enough to choose a moment. */
function luck(): number {
  state = (state * 48_271) % 2_147_483_647;
  return state / 2_147_483_647;
}

async function killOnce(site: CrashSite, round: number): Promise<Attempt[]> {
  // Every other run reads its files; the rest finds its answer, and is killed while it stores and tells.
  const isFresh = round % 2 === 0;
  if (isFresh) site.exportWeek(round);
  const usual = isFresh ? site.freshMs : site.cachedPart * site.freshMs;
  return [await site.run({ killAfterMs: luck() * usual })];
}

async function crowd(site: CrashSite, round: number): Promise<Attempt[]> {
  site.exportWeek(round);
  // All write the same outputs.
  return Promise.all(Array.from({ length: RUNS_AT_ONCE }, () => site.run()));
}

async function starve(site: CrashSite, round: number): Promise<Attempt[]> {
  if (round % 2 === 0) site.exportWeek(round);
  site.fill(luck() * MAX_FREE_KB);
  const attempt = await site.run();
  site.unfill();
  // A small disk does not hold the whole past.
  if (round % PEACE === PEACE - 1) await site.prune();
  return [attempt];
}

const FAULTS = { kill: killOnce, parallel: crowd, enospc: starve } as const;

async function main(): Promise<void> {
  const fault = mode === 'kill' || mode === 'parallel' || mode === 'enospc' ? FAULTS[mode] : null;
  if (fault === null) throw new Error(`no such fault: ${mode}`);
  const root = mkdtempSync(join(tmpdir(), 'bruise-crash-'));
  const small = mode === 'enospc';
  if (small) execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${TMPFS_KB}k`, 'tmpfs', root]);
  const site = await CrashSite.open(root, { lenient: small });
  const started = performance.now();
  try {
    // Runs that end before they are killed count for nothing.
    const isDone = (round: number) => (mode === 'kill' ? site.faults.killed : round - 1) >= Number(times);
    let round = 1;
    for (; !isDone(round); round++) {
      site.judge(await fault(site, round));
      if (round % PEACE === 0) await site.makePeace(round % (10 * PEACE) === 0);
      if (round % 50 === 0) print(site.faults, round, started);
    }
    await site.makePeace(true);
    print(site.faults, round - 1, started);
  } finally {
    await site.close();
    if (small) execFileSync('umount', [root]);
    rmSync(root, { recursive: true, force: true });
  }
}

function print(faults: Faults, rounds: number, started: number): void {
  const seconds = Math.round((performance.now() - started) / 1000);
  process.stdout.write(`${JSON.stringify({ mode, seed: Number(seed), rounds, seconds, ...faults })}\n`);
}

await main();
