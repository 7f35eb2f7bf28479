import { describe, expect, it } from 'vitest';
import { plantCompany } from '../../eval/perception/company.ts';
import { recover } from '../../eval/perception/recover.ts';

// A small part of `npx tsx test/eval/perception.ts`.

const SEEDS = Array.from({ length: 20 }, (_, i) => 1001 + i);

describe('planted wishes', () => {
  it('are the same for the same seed', () => {
    expect(plantCompany(5)).toEqual(plantCompany(5));
    expect(plantCompany(5).files).not.toEqual(plantCompany(6).files);
  });

  it('are split as they were planted, within the stated interval, in 17 of 20 companies at least', async () => {
    const covered: boolean[] = [];
    for (const seed of SEEDS) covered.push((await recover(seed)).covered);
    expect(covered.filter(Boolean).length).toBeGreaterThanOrEqual(17);
  }, 120_000);
});
