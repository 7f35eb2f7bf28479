import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileFingerprint, SeenRows, ShardRows } from '../../../src/engine/duplicates.ts';

const row = (...cells: string[]) => ({ row: 2, line: 2, cells });

describe('row fingerprints', () => {
  const header = ['Id', 'Subject', 'Status'];

  it('do not depend on the order of the columns', () => {
    const one = compileFingerprint('zendesk-tickets', header);
    const other = compileFingerprint('zendesk-tickets', ['Status', 'Id', 'Subject']);
    expect(one(row('1', 'Export fails', 'open'))).toEqual(other(row('open', '1', 'Export fails')));
  });

  it('tell apart cells that changed places', () => {
    const print = compileFingerprint('x', header);
    expect(print(row('a', 'b', ''))).not.toEqual(print(row('b', 'a', '')));
  });

  it('tell apart columns with one name', () => {
    const print = compileFingerprint('x', ['Labels', 'Labels']);
    expect(print(row('a', ''))).not.toEqual(print(row('', 'a')));
  });

  it('tell apart different exports', () => {
    expect(compileFingerprint('a', header)(row('1', 'x', 'y'))).not.toEqual(
      compileFingerprint('b', header)(row('1', 'x', 'y')),
    );
  });

  it('do not care whether empty cells at the end are there', () => {
    const print = compileFingerprint('x', header);
    expect(print(row('1'))).toEqual(print(row('1', '', '')));
  });
});

describe('seen rows', () => {
  it('behave like a set of pairs', () => {
    const word = fc.integer({ min: 0, max: 0xffff_ffff });
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word), { maxLength: 400 }), (pairs) => {
        const seen = new SeenRows();
        const model = new Set<string>();
        for (const [low, high] of [...pairs, ...pairs]) {
          const key = `${low},${high}`;
          expect(seen.seen(low, high, 2)).toBe(model.has(key));
          model.add(key);
        }
      }),
    );
  });

  it('keep a hundred thousand rows apart while they grow', () => {
    const seen = new SeenRows();
    for (let i = 0; i < 100_000; i++) expect(seen.seen((i * 2654435761) >>> 0, i, i)).toBe(false);
    for (let i = 0; i < 100_000; i += 997) expect(seen.seen((i * 2654435761) >>> 0, i, i)).toBe(true);
  });
});

describe('the rows of a shard', () => {
  const ROWS = 40_000;
  const print = (i: number): [number, number] => [Math.imul(i + 1, 2654435761) >>> 0, i];

  it('are listed once each, in order, so that another may tell which stand elsewhere as well', () => {
    const shard = new ShardRows([]);
    for (let i = 0; i < ROWS; i++) {
      expect(shard.seen(...print(i), i + 2)).toBe(false);
      expect(shard.seen(...print(i), i + 2)).toBe(true);
    }
    const listed = shard.prints.reduce((sum, { length }) => sum + length, 0);
    expect(listed).toBe(3 * ROWS);
    const elsewhere = new SeenRows();
    const both = [0, 16_383, 16_384, 32_768, ROWS - 1];
    for (const i of both) elsewhere.seen(...print(i), 2);
    expect(elsewhere.findRepeated(shard.prints)).toEqual(both.map((i) => i + 2));
    expect(elsewhere.findRepeated(new ShardRows([]).prints)).toEqual([]);
    expect(elsewhere.seen(...print(1), 2)).toBe(true);
    expect(elsewhere.seen(...print(ROWS), 2)).toBe(false);
  });

  it('count as repeated when they are said to be', () => {
    const shard = new ShardRows([7]);
    expect(shard.seen(...print(1), 7)).toBe(true);
    expect(shard.seen(...print(2), 8)).toBe(false);
  });
});
