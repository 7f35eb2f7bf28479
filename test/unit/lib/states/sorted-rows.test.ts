import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hash32 } from '../../../../src/lib/hash.ts';
import { hashName } from '../../../../src/lib/hash-name.ts';
import { countRules, gatherRows, mergeRows } from '../../../../src/lib/states/sorted-rows.ts';

const aRow = fc.tuple(
  fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 2 ** 32 - 3, max: 2 ** 32 - 1 })),
  fc.integer({ min: -1_000_000, max: 3 }),
  fc.integer({ min: 0, max: 9 }),
);

/** Sums by place, in the order of the places. */
function addUp(rows: readonly (readonly number[])[]): number[][] {
  const sums = new Map<string, number[]>();
  for (const [cluster = 0, day = 0, count = 0] of rows) {
    const key = `${cluster} ${day}`;
    sums.set(key, [cluster, day, (sums.get(key)?.[2] ?? 0) + count]);
  }
  return [...sums.values()].sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0));
}

describe('rows in order', () => {
  const rules = countRules(2);

  it('are the sums by place, gathered or merged, and the parts stay as they were', () => {
    fc.assert(
      fc.property(fc.array(aRow, { maxLength: 40 }), fc.nat(40), (rows, cut) => {
        const parts = [rows.slice(0, cut), rows.slice(cut)].map((part) => gatherRows(part, rules));
        const before = structuredClone(parts);
        expect(gatherRows(rows, rules)).toEqual(addUp(rows));
        expect(mergeRows(parts[0] ?? [], parts[1] ?? [], rules)).toEqual(addUp(rows));
        expect(parts).toEqual(before);
      }),
    );
  });
});

describe('hashName', () => {
  it('is the hash of the name without blanks around it, in small letters', () => {
    const anyName = fc.oneof(
      fc.string(),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(' ACME\t', 'Ünal ', '', ' '),
    );
    fc.assert(
      fc.property(anyName, fc.nat(50), (name, seed) => {
        expect(hashName(name, seed)).toBe(hash32(name.trim().toLowerCase(), seed));
      }),
    );
  });
});
