import { Readable, Writable } from 'node:stream';
import { main } from '../../src/cli/main.ts';
import { type Report, reportSchema } from '../../src/model/report.ts';
import type { Run, RunOptions } from './run-cli.ts';

/** Keeps what is written to it; like a pipe, it is no terminal. */
class Kept extends Writable {
  readonly #pieces: Buffer[] = [];

  override _write(piece: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.#pieces.push(piece);
    done();
  }

  get text(): string {
    return Buffer.concat(this.#pieces).toString('utf8');
  }
}

/** Puts others in the place of members of `process`. @returns what puts them back */
function replace(members: Partial<Record<keyof NodeJS.Process, unknown>>): () => void {
  const before = Object.keys(members).map(
    (name) => [name, Object.getOwnPropertyDescriptor(process, name)] as const,
  );
  for (const [name, value] of Object.entries(members))
    Object.defineProperty(process, name, { value, configurable: true, enumerable: true, writable: true });
  return () => {
    for (const [name, descriptor] of before)
      if (descriptor !== undefined) Object.defineProperty(process, name, descriptor);
  };
}

/**
 * Runs the program from its sources in this process: the same answer as `runCli`, without the start of a process and
 * the reading of every dictionary. Not for what a process of its own is needed for: its bundle, time zone, locale,
 * user, folder, signals, threads and colours. One run at a time.
 */
export async function runHere(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const { PATH, HOME } = process.env;
  const [stdout, stderr] = [new Kept(), new Kept()];
  const restore = replace({
    // Colours are asked for when modules are loaded, which may be at a terminal.
    env: { PATH, HOME, NO_COLOR: '1', ...options.env },
    stdin: Readable.from(options.input === undefined ? [] : [Buffer.from(options.input)]),
    stdout,
    stderr,
  });
  try {
    const code = await main(['node', 'bruise', ...args]);
    return { code, stdout: stdout.text, stderr: stderr.text };
  } finally {
    restore();
  }
}

/** Audits in this process and returns the validated report. */
export async function auditHere(args: readonly string[]): Promise<Report> {
  const run = await runHere(['audit', ...args, '--format', 'json', '--quiet']);
  if (run.code !== 0) throw new Error(`exit ${run.code}: ${run.stderr}`);
  return reportSchema.parse(JSON.parse(run.stdout));
}
