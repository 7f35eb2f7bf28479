import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { build } from 'esbuild';
import type { Cost } from './child.ts';

/** Where large generated files and the compiled child lie; not under version control. */
export const BENCH = '.bench';
const CHILD = `${BENCH}/child.mjs`;
const REQUIRE =
  "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);";

let built: Promise<unknown> | undefined;

/** Compiled once: the start of a compiler in each process would be most of its time and memory. */
function buildChild(): Promise<unknown> {
  mkdirSync(BENCH, { recursive: true });
  built ??= build({
    entryPoints: ['test/eval/child.ts'],
    outfile: CHILD,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    banner: { js: REQUIRE },
    logLevel: 'error',
  });
  return built;
}

export interface ChildRun {
  /** Null: it was killed, for it took too long. */
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** As a user waits for it, with the start of the process. */
  readonly wallSeconds: number;
  /** Null: it ended in a crash. */
  readonly cost: Cost | null;
}

/** Runs `child.ts` in a process of its own. */
export async function runChild(args: readonly string[], { timeoutSeconds = 600 } = {}): Promise<ChildRun> {
  await buildChild();
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [CHILD, ...args], {
    encoding: 'utf8',
    timeout: timeoutSeconds * 1000,
    maxBuffer: 2 ** 28,
  });
  const wallSeconds = (performance.now() - started) / 1000;
  const [words = '', cost] = stderr.split('\n#');
  return {
    status,
    stdout,
    stderr: words,
    wallSeconds,
    cost: cost === undefined ? null : JSON.parse(cost),
  };
}

/** The same, for what must not fail. */
export async function mustRun(
  args: readonly string[],
): Promise<{ stdout: string; cost: Cost; wallSeconds: number }> {
  const { status, stdout, stderr, cost, wallSeconds } = await runChild(args);
  if (status !== 0 || cost === null) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return { stdout, cost, wallSeconds };
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
