import type { Progress } from '../../engine/request.ts';
import { sanitiseTerminal } from '../../lib/escape/escape.ts';
import { formatUnit } from '../../lib/words/format-unit.ts';

/** Repainting more often than people can read only costs time. */
const PAINT_MS = 100;
/** A rate of less than this says nothing. */
const LEAST_MS = 1000;
const CLEAR_LINE = '\r\u001b[K';
const MAX_NAME = 40;

/** The parts of a terminal and of a clock that progress needs. */
export interface ProgressScreen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

export interface ProgressOptions {
  readonly screen?: ProgressScreen;
  /** Milliseconds since any moment. */
  readonly now?: () => number;
}

export interface ProgressLine {
  /** Whether anybody sees it. */
  readonly isShown: boolean;
  /** Rows that will be read, once somebody knows. */
  expect(rows: number | null): void;
  show(progress: Progress): void;
  clear(): void;
}

/** Shows on a terminal what is done, how fast, and how long it will take; says nothing anywhere else. */
export function createProgress(quiet: boolean, options: ProgressOptions = {}): ProgressLine {
  const { screen = process.stderr, now = () => performance.now() } = options;
  const isShown = screen.isTTY === true && !quiet;
  const read = new Map<string, number>();
  // Starting up is no part of the pace.
  let first: { readonly time: number; readonly rows: number } | null = null;
  let painted = Number.NEGATIVE_INFINITY;
  let isDirty = false;
  let expected: number | null = null;
  const paint = (text: string) => {
    // A terminal without a size says 0.
    const room = Math.max(1, (screen.columns || 80) - 1);
    screen.write(`${CLEAR_LINE}${text.slice(0, room)}`);
    isDirty = true;
  };
  return {
    isShown,
    expect(rows) {
      expected = rows;
    },
    show({ source, rows, phase }) {
      if (!isShown) return;
      if (phase !== undefined) return paint(phase);
      read.set(source, rows);
      const time = now();
      if (time - painted < PAINT_MS) return;
      painted = time;
      const total = [...read.values()].reduce((sum, own) => sum + own, 0);
      first ??= { time, rows: total };
      const pace = paceOf(total - first.rows, time - first.time);
      paint(`reading ${nameOf(source)}  ${describePace(total, pace, expected)}`);
    },
    clear() {
      if (isDirty) screen.write(CLEAR_LINE);
      isDirty = false;
    },
  };
}

const nameOf = (source: string) => sanitiseTerminal(source).slice(-MAX_NAME);

/** Rows a second; null as long as that says nothing. */
const paceOf = (rows: number, ms: number) => (ms < LEAST_MS || rows <= 0 ? null : (rows / ms) * 1000);

/** `12,000 rows  4,000 rows/s  about 3 s left` */
function describePace(rows: number, pace: number | null, expected: number | null): string {
  const parts = [`${formatUnit(rows, 'count')} rows`];
  if (pace !== null) {
    parts.push(`${formatUnit(Math.round(pace), 'count')} rows/s`);
    if (expected !== null && expected > rows) parts.push(writeLeft((expected - rows) / pace));
  }
  return parts.join('  ');
}

function writeLeft(seconds: number): string {
  if (seconds < 1) return 'nearly done';
  if (seconds < 90) return `about ${Math.ceil(seconds)} s left`;
  return `about ${Math.ceil(seconds / 60)} min left`;
}
