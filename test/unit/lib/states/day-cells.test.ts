import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CellLimits, DayCells, EXACT, mergeCells } from '../../../../src/lib/states/day-cells.ts';
import type { WindowState } from '../../../../src/lib/states/windows.ts';
import { sumTrend, trendRows } from '../../../../src/lib/trend-rows.ts';

const LIMITS: CellLimits = { span: 20, width: 2, buckets: 4 };

type Entry = readonly [cluster: number, day: number, column: number];

function collect(entries: readonly Entry[]): WindowState {
  const cells = new DayCells(LIMITS);
  for (const [cluster, day, column] of entries) cells.add(cluster, day, column);
  return cells.toState();
}

const anEntry = fc.tuple(
  fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  fc.integer({ min: 100, max: 160 }),
  fc.integer({ min: 0, max: 1 }),
);

describe('DayCells', () => {
  it('gives the same state from any parts, folded or not', () => {
    // Thousands of counts from a few seeds reach the folding border from both sides.
    fc.assert(
      fc.property(
        fc.array(anEntry, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: Math.ceil((2 * EXACT) / 20) }),
        fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 7, maxLength: 7 }),
        (seeds, times, pattern) => {
          const entries = Array.from({ length: seeds.length * times }, (_, i): Entry => {
            const [cluster, day, column] = seeds[i % seeds.length]!;
            return [(cluster + 977 * Math.floor(i / seeds.length)) % 2 ** 32, day, column];
          });
          const parts = [0, 1, 2].map((part) => collect(entries.filter((_, i) => pattern[i % 7] === part)));
          const [a, b, c] = parts as [WindowState, WindowState, WindowState];
          const whole = collect(entries);
          expect(mergeCells(mergeCells(a, b, LIMITS), c, LIMITS)).toEqual(whole);
          expect(mergeCells(c, mergeCells(b, a, LIMITS), LIMITS)).toEqual(whole);
          expect(JSON.parse(JSON.stringify(whole))).toEqual(whole);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is bounded, whatever comes', () => {
    const entries = Array.from({ length: 3 * EXACT }, (_, i): Entry => [i * 7919, i % 1000, i % 2]);
    const state = collect(entries);
    expect(state.folded).toBe(true);
    expect(state.rows.length).toBeLessThanOrEqual(LIMITS.buckets * (LIMITS.span + 2));
    const total = state.rows.reduce((sum, [, , x = 0, n = 0]) => sum + x + n, 0);
    expect(total).toBe(entries.length);
  });

  it('has an empty state that changes nothing', () => {
    const state = collect([[1, 5, 0]]);
    expect(mergeCells(state, collect([]), LIMITS)).toEqual(state);
    expect(mergeCells(collect([]), state, LIMITS)).toEqual(state);
  });
});

describe('trendRows', () => {
  it('looks at (A - w, A] and the window before', () => {
    const days = [100, 91, 90, 81, 80, 101];
    const state = collect(
      days.flatMap((day): Entry[] => [
        [7, day, 0],
        [7, day, 1],
      ]),
    );
    expect(trendRows(state, 100, 10)).toEqual([[7, 2, 2, 2, 2]]);
    expect(sumTrend(trendRows(state, 101, 10))).toEqual({ recent: { x: 2, n: 2 }, previous: { x: 2, n: 2 } });
  });
});
