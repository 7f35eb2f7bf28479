import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import type { Worker } from '../history/lock.ts';

// The only clock of the program. Results never depend on it: it dates runs, and tells how old evidence is.

/** Milliseconds since 1970. */
const now = () => performance.timeOrigin + performance.now();

const sleep = async (ms: number) => {
  await wait(ms);
};

export const PACE = { now, sleep } as const;

/**
 * The instant a run is dated by, ISO 8601 in UTC. `SOURCE_DATE_EPOCH` (seconds since 1970) stands for the clock where
 * a run must come out the same again.
 */
export function dateRun(): string {
  const fixed = process.env.SOURCE_DATE_EPOCH ?? '';
  return new Date(/^\d{1,11}$/.test(fixed) ? 1000 * Number(fixed) : now()).toISOString();
}

/** This process, as the lock of a history knows it. */
export const WORKER: Worker = {
  pid: process.pid,
  host: hostname(),
  startedAt: new Date(performance.timeOrigin).toISOString(),
  isAlive,
  now,
  sleep,
};

function isAlive(pid: number): boolean {
  try {
    // Signal 0 asks, and does nothing.
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
