import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from './csv-helpers.ts';

const DIALECT = { columns: 4 };
const HEADER = 'id,subject,status,created';
const day = (id: number) => `2026-01-${String((id % 28) + 1).padStart(2, '0')}`;
const write = {
  plain: (id: number) => `${id},Order late,open,${day(id)}`,
  quoted: (id: number) => `${id},"Order ${id}, late",open,${day(id)}`,
  lines: (id: number) => `${id},"It is ""late"",\nthanks",open,${day(id)}`,
  inner: (id: number) => `${id},"He said "late, very" twice",open,${day(id)}`,
  inch: (id: number) => `${id},"5" nail,open,${day(id)}`,
  blank: () => ',,,',
  broken: (id: number) => `${id},"broken text,open,${day(id)}`,
  brokenLast: (id: number) => `${id},broken text,open,"${day(id)}`,
} as const;
const SOUND = ['plain', 'quoted', 'lines', 'inner', 'inch'];

describe('damage', () => {
  it('costs the damaged records and no others, and everything is accounted for', async () => {
    const kinds = fc.constantFrom(...Object.keys(write)) as fc.Arbitrary<keyof typeof write>;
    await fc.assert(
      fc.asyncProperty(
        fc.array(kinds, { maxLength: 25 }),
        fc.integer({ min: 5, max: 100 }),
        async (list, size) => {
          // The first records say what a record looks like.
          const all: (keyof typeof write)[] = ['plain', 'plain', ...list, 'plain'];
          const text = [HEADER, ...all.map((kind, id) => write[kind](id))].join('\n');
          const { rows, rejects, blanks } = await readText(`${text}\n`, DIALECT, { size });
          const expected = (test: (kind: string) => boolean) =>
            all.flatMap((kind, id) => (test(kind) ? [id] : []));
          expect(rows.map(({ cells }) => Number(cells[0]))).toEqual(expected((kind) => SOUND.includes(kind)));
          expect(rows.every(({ cells }) => cells.length === 4)).toBe(true);
          expect(rejects.map(({ row }) => row - 2)).toEqual(expected((kind) => kind.startsWith('broken')));
          expect(blanks).toBe(expected((kind) => kind === 'blank').length);
          expect(rows.length + rejects.length + blanks).toBe(all.length);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is one reject for a line that is too long, and for each such line', async () => {
    const text = `id,text\n${'1,ok\n2,0123456789012345678901234567890\n'.repeat(5)}3,"${'x'.repeat(50)}"\n4,ok`;
    for (const size of [1, 7, 1000]) {
      const { rows, rejects } = await readText(
        text,
        { columns: 2 },
        { size, limits: { recordBytes: 20, cells: 10 } },
      );
      expect(rows.map(({ row }) => row)).toEqual([2, 4, 6, 8, 10, 13]);
      expect(rejects.map(({ row, code }) => [row, code])).toEqual(
        [3, 5, 7, 9, 11, 12].map((row) => [row, 'record-too-large']),
      );
    }
  });

  it('in a header that cannot be told is refused', async () => {
    await expect(readText('"id\n1,2\n', { columns: 2 })).rejects.toThrow('quote that is never closed');
  });

  it('is found in time that grows with the file only', async () => {
    const many = '1,"5" nail\n'.repeat(20_000) + '2,"open\n'.repeat(20_000);
    const { rows, rejects } = await readText(`a,b\n${many}`, { columns: 2 });
    expect(rows).toHaveLength(20_000);
    expect(rejects.length).toBeGreaterThan(0);
    const open = `${'x,"open and more\n'.repeat(50_000)}`;
    expect((await readText(`a,b\n${open}`, { columns: 2 })).rejects.length).toBeGreaterThan(0);
  });
});
