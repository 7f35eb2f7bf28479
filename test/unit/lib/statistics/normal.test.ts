import { describe, expect, it } from 'vitest';
import { normalCdf } from '../../../../src/lib/statistics/normal.ts';

describe('normalCdf', () => {
  it.each([
    [0, 0.5],
    [1, 0.8413447],
    [1.6448536, 0.95],
    [-1.959964, 0.025],
    [3, 0.9986501],
    [-6, 9.866e-10],
  ])('of %f is %f', (z, p) => {
    expect(Math.abs(normalCdf(z) - p)).toBeLessThan(1e-6);
  });

  it('reaches 0 and 1 at the ends', () => {
    expect(normalCdf(-40)).toBe(0);
    expect(normalCdf(40)).toBe(1);
  });
});
