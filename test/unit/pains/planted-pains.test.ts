import { describe, expect, it } from 'vitest';
import { measureCompany } from '../../eval/pains/measure.ts';

// A few of the companies that `test/eval/pains.ts` measures: enough to see that the targets still hold.

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describe('planted pains', () => {
  it('are found and ranked, four of five and more, among ten', () => {
    const found = [1, 2, 3, 4].map((seed) => measureCompany(seed));
    expect(mean(found.map(({ precision }) => precision))).toBeGreaterThanOrEqual(0.8);
    expect(mean(found.map(({ recall }) => recall))).toBeGreaterThanOrEqual(0.8);
    expect(found.every(({ strong }) => strong.length > 0)).toBe(true);
  });

  it('are not called strong where none is planted', () => {
    const strong = [1, 2, 3, 4, 5].flatMap(
      (seed) => measureCompany(2000 + seed, { pains: false, uneven: true }).strong,
    );
    expect(strong.length).toBeLessThanOrEqual(1);
  });
});
