import { describe, expect, it } from 'vitest';
import { compileMapper } from '../../../src/profiles/canonicalise.ts';
import { PROFILES } from '../../../src/profiles/registry.ts';
import { makeTable } from './table.ts';

/** The classes a vendor gave, by the words of a category column. */
function classes(id: string, header: string, cells: readonly string[]): readonly unknown[] {
  const rows = cells.map((cell, row) => [cell, 's', 't', String(row)]);
  const table = makeTable([header, 'short_description', 'description', 'number'], rows);
  const mapper = compileMapper(table, PROFILES.find(({ meta }) => meta.id === id)!);
  return table.sample.map((row) => {
    const mapped = mapper.map(row);
    if (mapped.kind !== 'record') throw new Error(mapped.kind);
    const { vendorClass = undefined } = mapped.record as unknown as Record<string, unknown>;
    return vendorClass;
  });
}

describe('a category column is a class where it speaks of kinds of request', () => {
  it('names of components are none, whatever stands beside them', () => {
    const cells = ['inquiry', 'software', 'hardware', 'network', 'database'];
    expect(classes('servicenow-tickets', 'category', cells)).toEqual([null, null, null, null, null]);
  });

  it('one that calls a request a defect or a wish is', () => {
    const cells = ['Inquiry / Help', 'Hardware', 'Defect', 'Enhancement'];
    expect(classes('servicenow-tickets', 'category', cells)).toEqual([
      'how-to',
      'other',
      'defect',
      'enhancement',
    ]);
  });

  it('so is one whose every word is known, and one of too few cells to tell', () => {
    expect(classes('servicenow-tickets', 'category', ['Inquiry', 'Question', 'Help'])).toEqual(
      Array(3).fill('how-to'),
    );
    expect(classes('servicenow-tickets', 'category', ['Hardware', 'Inquiry'])).toEqual(['other', 'how-to']);
  });
});
