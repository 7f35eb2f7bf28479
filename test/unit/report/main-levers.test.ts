import { describe, expect, it } from 'vitest';
import { speaking } from '../../../src/lib/words/language.ts';
import type { Lever } from '../../../src/model/advice.ts';
import { dearerThan, mainAreas, mainLevers } from '../../../src/report/advice/main-levers.ts';
import { nameMain } from '../../../src/report/advice/plan-rule.ts';
import type { Told } from '../../../src/report/advice/told.ts';

const lever = (id: string, title: string, more: Partial<Lever>): Lever => ({
  ...{ id, title, points: 1, metrics: [], customers: null, sources: null, broad: false },
  ...{ lostDeals: null, lostAmount: null, accounts: null, arr: null, currency: null },
  ...more,
});
const stability = lever('reliability', 'Bugs and stability', { broad: true });
const told = (...rows: Lever[]) =>
  ({ levers: { rows, unnamed: 0, general: 0, note: '' } }) as unknown as Told;
const idsOf = (levers: readonly Lever[]) => levers.map(({ id }) => id);

describe('the pains told first', () => {
  it('are areas that more than one customer tells of', () => {
    const alone = lever('billing', 'Billing and invoices', { customers: 1 });
    const heard = lever('import-export', 'Import and export', { customers: 2 });
    expect(idsOf(mainLevers(told(stability, alone, heard)))).toEqual(['import-export']);
    expect(idsOf(mainLevers(told(stability, alone)))).toEqual(['reliability']);
    expect(idsOf(mainLevers(told(alone)))).toEqual(['billing']);
  });

  it('say what is dearer than they are, and why it is not told first', () => {
    const alone = lever('billing', 'Billing and invoices', { customers: 1, points: 3 });
    const heard = lever('import-export', 'Import and export', { customers: 2 });
    const dear = lever('reliability', 'Bugs and stability', { broad: true, points: 2 });
    expect(dearerThan(heard, told(alone, dear, heard))).toEqual({ aspect: dear, unheard: alone });
    expect(dearerThan(heard, told(stability, heard))).toEqual({ aspect: null, unheard: null });
    expect(dearerThan(dear, told(alone, dear)).aspect).toBeNull();
  });

  it('carry points that can be seen: nobody starts with what costs 0.0', () => {
    const heard = lever('import-export', 'Import and export', { customers: 2 });
    const tiny = lever('search', 'Search', { customers: 2, points: 0.04 });
    expect(idsOf(mainLevers(told(heard, tiny)))).toEqual(['import-export']);
    expect(idsOf(mainLevers(told(tiny)))).toEqual([]);
  });

  it('have no area where only stability is told: nobody can be asked on which plan that is', () => {
    expect(mainAreas(told(stability))).toEqual([]);
  });

  it('are named in the language of the report', () => {
    const two = told(
      lever('import-export', 'Import and export', { customers: 2 }),
      lever('integration', 'Integrations (Direct bank)', { customers: 2 }),
    );
    expect(nameMain(two)).toBe('import and export and integrations (Direct bank)');
    expect(speaking('de', () => nameMain(two))).toBe('Import und Export und Integrationen (Direct bank)');
  });
});
