import { describe, expect, it } from 'vitest';
import { tell } from '../../../src/lib/notice.ts';
import { compileMapper } from '../../../src/profiles/canonicalise.ts';
import { PROFILES } from '../../../src/profiles/registry.ts';
import { makeTable } from './table.ts';

function read(id: string, header: readonly string[], rows: readonly (readonly string[])[], parts = {}) {
  const mapper = compileMapper(makeTable(header, rows, parts), PROFILES.find(({ meta }) => meta.id === id)!);
  const mapped = rows.map((cells, at) => mapper.map({ row: at + 2, line: at + 2, cells }));
  return { mapper, records: mapped.flatMap((row) => (row.kind === 'record' ? [row.record] : [])) };
}

describe('a column is read', () => {
  it('when all its dates are relative', () => {
    const rows = ['2 hours ago', 'yesterday', 'vor 3 Tagen'].map((cell) => ['It fails', cell]);
    const { mapper, records } = read('generic-tickets', ['Subject', 'Created'], rows, {
      source: 'export-2026-03-10.csv',
    });
    expect(mapper.columns.createdAt).toBe('Created');
    expect(records.every((record) => 'createdAt' in record && record.createdAt !== null)).toBe(true);
  });

  it('when all its ratings are percentages', () => {
    const rows = ['80', '95', '20', '100'].map((cell) => ['Good', cell]);
    const { mapper, records } = read('generic-reviews', ['Review', 'Rating'], rows);
    expect(mapper.columns.stars).toBe('Rating');
    expect(records).toMatchObject([{ stars: 4 }, { stars: 4.75 }, { stars: 1 }, { stars: 5 }]);
  });

  it('but not when its cells are words', () => {
    const rows = ['soon', 'later', 'never'].map((cell) => ['It fails', cell]);
    const { mapper } = read('generic-tickets', ['Subject', 'Created'], rows);
    expect(mapper.columns.createdAt).toBeUndefined();
    expect(mapper.notes.map(tell)).toContain('createdAt: column "Created" holds no dates, so it is not read');
  });
});
