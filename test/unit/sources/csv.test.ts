import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sniffCsv } from '../../../src/sources/csv/sniff.ts';
import { readAll, tableOf } from './helpers.ts';

describe('sniffCsv', () => {
  it.each([
    ['comma', 'a,b,c\n1,2,3\n', ','],
    ['semicolon with decimal commas', 'id;date;amount\n1;03.04.2026;1.234,56\n2;31.12.2025;-99,00\n', ';'],
    ['tab with commas in text', 'id\ttext\n1\tone, two, three\n2\tfour\n', '\t'],
    ['pipe', 'a|b\n1|2\n', '|'],
    ['lists joined with ; in comma cells', 'a,b,c\n1,x;y,3\n2,x;z,3\n3,q;r,3\n', ','],
    ['separators inside quotes', 'a;b\n"x,y,z,w";1\n"p,q,r,s";2\n', ';'],
    ['line ends inside quotes', 'a,b\n"x;\n;;\n",1\n"y;;\n",2\n', ','],
    ['one column', 'name\nAnn\nBob\n', ','],
    ['header alone', 'id;text;score\n', ';'],
    ['sep line', 'sep=|\na,b|c,d\n1,1|2,2\n', '|'],
    ['every row a cell short', 'a,b,c\n1,2\n3,4\n5,6\n', ','],
  ])('%s', (_, text, delimiter) => {
    expect(sniffCsv(text, { complete: true }).delimiter).toBe(delimiter);
  });

  it('decides on the header when the first record is longer than the prefix', () => {
    expect(sniffCsv(`id;text\r\n1;"${'a,b,c '.repeat(50_000)}`, { complete: false }).delimiter).toBe(';');
  });
});

describe('a CSV table', () => {
  it('numbers the header as row 1, counts blank rows and knows the physical lines', async () => {
    const table = await tableOf('t.csv', 'id,text\r\n1,"two\r\nlines"\r\n\r\n , \r\n2,b\r\n');
    expect(table.header).toEqual(['id', 'text']);
    const { rows, blanks } = await readAll(table);
    expect(rows).toEqual([
      { row: 2, line: 2, cells: ['1', 'two\r\nlines'] },
      { row: 5, line: 6, cells: ['2', 'b'] },
    ]);
    expect(blanks).toBe(2);
  });

  it('keeps duplicate and empty headers and ragged rows as they are', async () => {
    const table = await tableOf('t.csv', ',text,text,,\n1,a\n2,a,b,c,d,e,f\n');
    expect(table.header).toEqual(['', 'text', 'text', '', '']);
    expect(table.sample.map((row) => row.cells.length)).toEqual([2, 7]);
  });

  it('keeps headers that are names of object methods', async () => {
    const table = await tableOf('t.csv', '__proto__,constructor,toString\n{},x,y\n');
    expect(table.header).toEqual(['__proto__', 'constructor', 'toString']);
    expect(table.sample[0]?.cells).toEqual(['{}', 'x', 'y']);
  });

  it.each([
    ['CR only', 'id,text\r1,hello\r2,world\r'],
    ['mixed', 'id,text\r\n1,hello\n2,world\r'],
    ['no end of line at the end', 'id,text\n1,hello\n2,world'],
    ['byte-order mark', '\ufeffid,text\n1,hello\n2,world\n'],
    ['sep line', 'sep=,\r\nid,text\r\n1,hello\r\n2,world\r\n'],
    ['blank lines first', '\n\nid,text\n1,hello\n2,world\n'],
  ])('reads %s', async (_, text) => {
    const table = await tableOf('t.csv', text);
    expect(table.header).toEqual(['id', 'text']);
    expect((await readAll(table)).rows.map((row) => [row.row, ...row.cells])).toEqual([
      [2, '1', 'hello'],
      [3, '2', 'world'],
    ]);
  });

  it('counts the sep line and leading blank lines as lines, not as rows', async () => {
    expect((await tableOf('t.csv', 'sep=;\nid;a\n1;2\n')).sample[0]).toMatchObject({ row: 2, line: 3 });
    expect((await tableOf('t.csv', '\n\nid,a\n1,2\n')).sample[0]).toMatchObject({ row: 2, line: 4 });
  });

  it('rejects the record whose quote is never closed and reads the rest', async () => {
    const rest = Array.from({ length: 1998 }, (_, i) => `${i + 2},row`).join('\r\n');
    const table = await tableOf('t.csv', `id,text\r\n1,"never closed\r\n${rest}\r\n`);
    const { rows, rejects } = await readAll(table);
    expect(rejects).toMatchObject([{ row: 2, line: 2, code: 'unclosed-quote', raw: '1,"never closed' }]);
    expect(rows).toHaveLength(1998);
    expect(rows[0]).toEqual({ row: 3, line: 3, cells: ['2', 'row'] });
    expect(rows.at(-1)).toEqual({ row: 2000, line: 2000, cells: ['1999', 'row'] });
  });

  it('cuts the raw text of a reject at 500 characters', async () => {
    const { rejects } = await readAll(await tableOf('t.csv', `id,text\n1,"${'é'.repeat(5000)}`));
    expect(rejects[0]?.raw).toHaveLength(500);
  });

  it('goes on after a record of more than 16 MB', async () => {
    const table = await tableOf('t.csv', `id,text\n1,"${'A'.repeat(17 * 2 ** 20)}"\n2,after\n`);
    const { rows, rejects } = await readAll(table);
    expect(rejects).toMatchObject([{ row: 2, line: 2, code: 'record-too-large' }]);
    expect(rows).toEqual([{ row: 3, line: 3, cells: ['2', 'after'] }]);
  });

  it('reads an 8 MB cell', async () => {
    const { rows } = await readAll(await tableOf('t.csv', `id,text\n1,"${'A'.repeat(8 * 2 ** 20)}"\n`));
    expect(rows[0]?.cells[1]).toHaveLength(8 * 2 ** 20);
  });

  it('can be read again, and in batches', async () => {
    const text = `id,text\n${Array.from({ length: 9000 }, (_, i) => `${i},${'x'.repeat(40)}`).join('\n')}\n`;
    const table = await tableOf('t.csv', text);
    const first = await readAll(table);
    expect(first.rows).toHaveLength(9000);
    expect(first.batches).toBeGreaterThan(1);
    expect(await readAll(table)).toEqual(first);
    expect(table.sample).toEqual(first.rows.slice(0, 200));
  });

  it('is a table without rows when there is only a header', async () => {
    const table = await tableOf('t.csv', 'id,text\r\n');
    expect(table.header).toEqual(['id', 'text']);
    expect(await readAll(table)).toEqual({ rows: [], rejects: [], blanks: 0, batches: 0 });
  });

  it('reads a header with a stray quote, and refuses one that does not name the columns', async () => {
    const table = await tableOf('t.csv', '"id,text\n1,2\n3,4\n');
    expect(table.header).toEqual(['id', 'text']);
    expect((await readAll(table)).rows).toHaveLength(2);
  });

  it('reads a header in which a quote opens by mistake', async () => {
    const table = await tableOf('t.csv', '"id,text\n1,2\n');
    expect(table.header).toEqual(['id', 'text']);
    expect((await readAll(table)).rows).toEqual([{ row: 2, line: 2, cells: ['1', '2'] }]);
  });

  it('names how it was read', async () => {
    expect((await tableOf('t.csv', 'a;b\n1;2\n')).dialect).toEqual({
      format: 'csv',
      encoding: 'utf-8',
      encodingConfidence: 1,
      delimiter: ';',
      quote: '"',
      escape: '"',
      lineEnd: 'LF',
      headerRow: 1,
    });
  });

  it('never throws on noise, and reads it the same way twice', async () => {
    const noise = fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'a', ' ', ';', '\u0000', '=') });
    await fc.assert(
      fc.asyncProperty(noise, async (text) => {
        const opened = await tableOf('t.csv', `id,text\n${text}`).catch(() => null);
        if (opened !== null) expect(await readAll(opened)).toEqual(await readAll(opened));
      }),
    );
  });
});
