import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Report, reportSchema } from '../../src/model/report.ts';

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  /** Beside PATH and HOME, which it has anyway. */
  readonly env?: NodeJS.ProcessEnv;
  readonly input?: string | Buffer;
}

/** Runs the built program as a user would: its own process, no TTY. */
export function runCli(args: readonly string[], options: RunOptions = {}): Run {
  const { PATH, HOME } = process.env;
  const run = spawnSync(process.execPath, ['bin/bruise.js', ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { PATH, HOME, ...options.env },
    input: options.input ?? '',
  });
  return { code: run.status, stdout: run.stdout, stderr: run.stderr };
}

/** Audits and returns the validated report. */
export function auditJson(args: readonly string[]): Report {
  const run = runCli(['audit', ...args, '--format', 'json', '--quiet']);
  if (run.code !== 0) throw new Error(`exit ${run.code}: ${run.stderr}`);
  return reportSchema.parse(JSON.parse(run.stdout));
}

const printed = new Map<string, string>();

/**
 * What `audit --format json` prints about a company of the fixtures. They do not change, so each thread audits each of
 * them once.
 */
export function printFixture(name: string): string {
  const before = printed.get(name);
  if (before !== undefined) return before;
  const run = runCli(['audit', `fixtures/companies/${name}`, '--format', 'json', '--quiet']);
  if (run.code !== 0) throw new Error(`exit ${run.code}: ${run.stderr}`);
  printed.set(name, run.stdout);
  return run.stdout;
}

/** The report on a company of the fixtures. */
export function auditFixture(name: string): Report {
  return reportSchema.parse(JSON.parse(printFixture(name)));
}

/** A folder for this test alone, gone afterwards. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bruise-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
