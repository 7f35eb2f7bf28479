import { describe, expect, it } from 'vitest';
import { readableRows } from '../../../src/lib/curve-rows.ts';

const columns = [
  { id: 'days', title: 'Days', unit: 'days' },
  { id: 'open', title: 'Still open', unit: 'share' },
];
/** One of forty is closed every second day. */
const rows = Array.from({ length: 41 }, (_, step) => [2 * step, 1 - step / 40]);

describe('readableRows', () => {
  it('has the days that mean something, the median and the end, with what holds on them', () => {
    expect(readableRows({ columns, rows })).toEqual([
      [1, 1],
      [3, expect.closeTo(0.975, 9)],
      [7, expect.closeTo(0.925, 9)],
      [14, expect.closeTo(0.825, 9)],
      [30, expect.closeTo(0.625, 9)],
      [40, 0.5],
      [60, expect.closeTo(0.25, 9)],
      [80, 0],
    ]);
  });

  it('leaves short curves and other tables as they are', () => {
    const short = rows.slice(0, 3);
    expect(readableRows({ columns, rows: short })).toBe(short);
    const other = [{ id: 'week', title: 'Week', unit: 'day' }, ...columns.slice(1)];
    expect(readableRows({ columns: other, rows })).toBe(rows);
  });
});
