import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../../../src/sources/csv/records.ts';
import { cutTable } from '../../../src/sources/csv/shards.ts';
import { collect, cut, layoutOf } from './csv-helpers.ts';

/** Records of all sorts, some of them damaged, with notes below. */
const line = fc.oneof(
  fc.nat(99).map((id) => `${id},"Order ${id}, late",open,2026-01-${10 + (id % 20)}`),
  fc.nat(99).map((id) => `${id},"two\nlines ""so""",open,2026-01-${10 + (id % 20)}`),
  fc.nat(99).map((id) => `${id},"broken text,open,2026-01-${10 + (id % 20)}`),
  fc.nat(99).map((id) => `${id},"5" nail,"a "quoted" word",2026-01-${10 + (id % 20)}`),
  fc.constantFrom('', ' , ', 'A note by itself', '1,2', '1,2,3,4,5,6', '"never'),
);

describe('shards', () => {
  it('together give what reading from first to last gives', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 40 }),
        fc.integer({ min: 1, max: 200 }),
        async (lines, shardBytes) => {
          const text = ['id,subject,status,created', ...lines].join('\n');
          const layout = await layoutOf(text, { columns: 4 });
          const body = Buffer.from(text).subarray(layout.from.byte);
          const limits = { recordBytes: 300, cells: 100 };
          const whole = await collect(readRecords(cut(body, 64), layout, { limits }));
          const { shards, end } = await cutTable(cut(body, 50), layout, { shardBytes, limits });
          const parts = [];
          for (const shard of shards) {
            const from = Buffer.from(text).subarray(shard.from.byte);
            parts.push(
              await collect(readRecords(cut(from, 77), layout, { ...structuredClone(shard), limits })),
            );
          }
          expect({
            rows: parts.flatMap(({ rows }) => rows),
            rejects: parts.flatMap(({ rejects }) => rejects),
            blanks: parts.reduce((sum, { blanks }) => sum + blanks, 0),
          }).toEqual(whole);
          expect(end).toBe(Buffer.byteLength(text));
        },
      ),
      { numRuns: 500 },
    );
  });
});
