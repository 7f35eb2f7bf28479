import { describe, expect, it } from 'vitest';
import { plantCompany } from '../../eval/perception/company.ts';
import { recover } from '../../eval/perception/recover.ts';

// A small part of `npx tsx test/eval/perception.ts`, which measures enough companies to hold the target of 85 %.

const SEEDS = Array.from({ length: 20 }, (_, i) => 1001 + i);
/** Two standard errors below 85 % of 20. */
const LEAST = 14;

describe('planted wishes', () => {
  it('are the same for the same seed', () => {
    expect(plantCompany(5)).toEqual(plantCompany(5));
    expect(plantCompany(5).files).not.toEqual(plantCompany(6).files);
  });

  it('are split as they were planted, within the stated interval, as often as chance lets 85 % be seen in 20 companies', async () => {
    const covered: boolean[] = [];
    for (const seed of SEEDS) covered.push((await recover(seed)).covered);
    expect(covered.filter(Boolean).length).toBeGreaterThanOrEqual(LEAST);
  }, 120_000);
});
