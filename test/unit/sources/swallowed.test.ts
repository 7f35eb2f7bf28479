import { describe, expect, it } from 'vitest';
import { findSwallow } from '../../../src/sources/csv/swallowed.ts';
import { readAll, tableOf } from './helpers.ts';

const HEADER = 'id,subject,status,created';
const day = (id: number) => `2026-01-${String((id % 28) + 1).padStart(2, '0')}`;
const plain = (id: number) => `${id},Order late,open,${day(id)}`;
const quoted = (id: number) => `${id},"Order ${id}, late",open,${day(id)}`;
const range = (from: number, to: number, line: (id: number) => string) =>
  Array.from({ length: to - from + 1 }, (_, i) => line(from + i));

async function idsOf(lines: readonly string[], delimiter = ',', eol = '\n') {
  const text = [HEADER, ...lines].map((line) => line.replaceAll(',', delimiter) + eol).join('');
  const { rows, rejects } = await readAll(await tableOf('t.csv', text));
  return { ids: rows.map(({ cells }) => Number(cells[0])), rejects, rows };
}

describe('a quote that opens by mistake', () => {
  const stray = '4,"broken text,open,2026-01-05';
  const strayLast = '4,broken text,open,"2026-01-05';

  it.each([
    ['closed in the next record', [...range(1, 3, quoted), stray, ...range(5, 9, quoted)]],
    [
      'closed some records later',
      [...range(1, 3, plain), stray, ...range(5, 7, plain), ...range(8, 9, quoted)],
    ],
    [
      'closed well-formed',
      [...range(1, 3, plain), stray, ...range(5, 7, plain), '8,27",open,2026-02-03', plain(9)],
    ],
    ['opened in the last cell', [...range(1, 3, plain), strayLast, ...range(5, 8, plain), quoted(9)]],
    [
      'closed by the opening of a cell with a delimiter in it, the delimiter behind it lost',
      [...range(1, 3, quoted), '4,"broken text"open,2026-01-05', ...range(5, 9, quoted)],
    ],
    ['never closed', [...range(1, 3, plain), stray, ...range(5, 9, plain)]],
  ])('%s costs one record, with line and reason', async (_, lines) => {
    for (const [delimiter, eol] of [
      [',', '\n'],
      [';', '\r\n'],
    ] as const) {
      const { ids, rejects, rows } = await idsOf(lines, delimiter, eol);
      expect(ids).toEqual([1, 2, 3, 5, 6, 7, 8, 9]);
      expect(rejects).toMatchObject([{ row: 5, line: 5, code: 'unclosed-quote' }]);
      expect(rejects[0]?.raw).toMatch(/^4.+broken text/);
      expect(rows.at(-1)).toMatchObject({ row: 10, line: 10 });
    }
  });

  it('after a cell of several lines, those lines go with it', async () => {
    const lines = [
      ...range(1, 3, plain),
      '4,"fine\ntext",open,"2026-01-05',
      ...range(5, 7, plain),
      quoted(8),
    ];
    const { ids, rejects, rows } = await idsOf(lines);
    expect(ids).toEqual([1, 2, 3, 5, 6, 7, 8]);
    expect(rejects).toMatchObject([{ row: 5, line: 5, raw: '4,"fine\ntext",open,"2026-01-05' }]);
    expect(rows[3]).toMatchObject({ row: 6, line: 7 });
  });

  it('costs one record each time, however often', async () => {
    const lines = range(0, 400, (id) =>
      id % 4 === 2 ? `${id},"broken,open,${day(id)}` : id % 4 === 0 ? quoted(id) : plain(id),
    );
    const { ids, rejects } = await idsOf(lines);
    expect(rejects).toHaveLength(100);
    expect(ids).toEqual(
      range(0, 400, (id) => String(id))
        .map(Number)
        .filter((id) => id % 4 !== 2),
    );
  });

  it.each([
    ['prose with commas', '4,"Hi, we tried a, b, and c\nThanks, Bob\nand, so, on, 5",open,2026-01-05'],
    ['a pasted table of another width', '4,"see:\n1,2\n3,4\n5,6",open,2026-01-05'],
    [
      'a pasted table without ids and dates',
      '4,"name,city,team,mood\nAnn,Rome,red,fine\nBob,Oslo,blue,fine",open,2026-01-05',
    ],
    ['one pasted record', '4,"this one:\n3,Order late,open,2026-01-04\nis late",open,2026-01-05'],
    ['a log', '4,"2026-01-01 10:00,ERROR\n2026-01-01 10:01,ERROR",open,2026-01-05'],
  ])('is not seen in %s', async (_, line) => {
    const { ids, rejects } = await idsOf([...range(1, 3, plain), line, ...range(5, 9, plain)]);
    expect(ids).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(rejects).toEqual([]);
  });

  it('is looked for in linear time', () => {
    const evidence = { delimiter: ',', quote: '"', known: ['1', 'a', 'open', '2026-01-01'], hasStrays: true };
    expect(findSwallow(['2', 'a,b,c,d\n'.repeat(200_000), 'open', '2026-01-01'], evidence)).toBe(-1);
    expect(findSwallow(['2', `${','.repeat(1_000_000)}\n`, 'open', '2026-01-01'], evidence)).toBe(-1);
  });
});
