import { describe, expect, it } from 'vitest';
import { leversTable } from '../../../src/lib/advice-tables.ts';
import { fieldsOf } from '../../../src/lib/table-fields.ts';
import { speaking } from '../../../src/lib/words/language.ts';
import type { Levers } from '../../../src/model/advice.ts';

const integration: Levers['rows'][number] = {
  id: 'integration',
  title: 'Integrations',
  broad: false,
  points: 2.5,
  metrics: [],
  customers: 3,
  sources: 2,
  lostDeals: null,
  lostAmount: null,
  accounts: null,
  arr: null,
  currency: null,
};

describe('leversTable', () => {
  it('has the id of a pain in every language as it is typed back', () => {
    const cells = speaking('de', () => {
      const table = leversTable({ rows: [integration], unnamed: 0, general: 0, note: '' });
      return fieldsOf(table).map(({ textOf }) => textOf(table.rows[0] ?? []));
    });
    expect(cells.at(0)).toBe('Integrationen');
    expect(cells.at(-1)).toBe('integration');
  });
});
