import type { Worker } from '../../../src/history/lock.ts';

/** A process that exists only here: its clock moves when it sleeps. */
export function fakeWorker(more: Partial<Worker> & { at?: number } = {}): Worker {
  let now = more.at ?? Date.UTC(2026, 10, 2, 6, 17);
  return {
    pid: 100,
    host: 'desk',
    startedAt: '2026-11-02T06:17:00.000Z',
    isAlive: () => true,
    now: () => now,
    sleep: async (ms) => {
      now += ms;
    },
    ...more,
  };
}

/** One that really waits, for tests with two at once. */
export function waitingWorker(pid: number): Worker {
  return fakeWorker({
    pid,
    now: () => performance.timeOrigin + performance.now(),
    sleep: (ms) => new Promise((done) => setTimeout(done, ms / 10)),
  });
}
