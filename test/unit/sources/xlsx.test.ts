import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Table } from '../../../src/model/row.ts';
import { openFile } from '../../../src/sources/open.ts';
import { formatNumber } from '../../../src/sources/xlsx/cell-value.ts';
import { builtInKind, kindOfFormat } from '../../../src/sources/xlsx/number-format.ts';
import { attributeOf, decodeCellText, scanXml } from '../../../src/sources/xlsx/xml.ts';
import {
  buildWorkbook,
  type Cell,
  escapeXml,
  type SheetSpec,
  type WorkbookSpec,
} from '../../tools/workbook.ts';
import { type Folder, makeFolder, openContent, readAll, tableOf } from './helpers.ts';

let folder: Folder;
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => folder.remove());

const HEADER = ['id', 'text', 'score'];

/** Text that does not shrink as a bomb does. */
function noise(length: number): string {
  return createHash('shake256', { outputLength: Math.ceil(length / 2) })
    .update('x')
    .digest('hex')
    .slice(0, length);
}

async function openSheet(rows: SheetSpec['rows'], spec: Partial<WorkbookSpec> = {}): Promise<Table> {
  return tableOf('t.xlsx', await buildWorkbook({ sheets: [{ name: 'Tickets', rows: rows ?? [] }], ...spec }));
}

async function cellsOf(table: Table): Promise<string[][]> {
  return (await readAll(table)).rows.map(({ cells }) => [...cells]);
}

/** The cells of one row below a header of as many columns. */
async function valuesOf(cells: readonly Cell[], spec: Partial<WorkbookSpec> = {}): Promise<string[]> {
  const table = await openSheet([cells.map((_, i) => `column ${i}`), cells, cells.map(() => 'end')], spec);
  return (await cellsOf(table))[0] ?? [];
}

describe('values', () => {
  it('reads shared strings, with runs joined and phonetic guides left out', async () => {
    const strings =
      '<si><t>plain</t></si><si><r><t>rich </t></r><r><rPr><b/></rPr><t>text</t></r></si><si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si><si><t/></si>';
    const shared = (i: number) => ({ xml: `<c t="s"><v>${i}</v></c>` });
    expect(await valuesOf([shared(0), shared(1), shared(2), shared(3), shared(0)], { strings })).toEqual([
      'plain',
      'rich text',
      '東京',
      '',
      'plain',
    ]);
    expect((await valuesOf(['a', shared(99), 'b'], { strings }))[1]).toBe('');
  });

  it('reads inline strings with every sign as it was typed', async () => {
    const text = ' <b>"a" & \'b\'</b> ’\n😀  ';
    expect(await valuesOf(['x', text, 'y'])).toEqual(['x', text, 'y']);
  });

  it('gives cached values of formulas, not formulas', async () => {
    const cells = [
      { xml: '<c><f>1+1</f><v>2</v></c>' },
      { xml: '<c t="str"><f>CONCAT("a","b")</f><v>a &amp; b</v></c>' },
      { xml: '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>' },
      { xml: '<c t="b"><v>1</v></c>' },
      { xml: '<c t="b"><v>0</v></c>' },
      { xml: '<c t="d"><v>2026-03-04T00:00:00</v></c>' },
    ];
    expect(await valuesOf(cells)).toEqual(['2', 'a & b', '', 'TRUE', 'FALSE', '2026-03-04T00:00:00']);
  });

  it.each([
    ['5', '5'],
    ['-99.5', '-99.5'],
    ['0.30000000000000004', '0.3'],
    ['1.1000000000000001', '1.1'],
    ['1E+3', '1000'],
    ['1.2345678901234567E+19', '12345678901234600000'],
    ['123456789012345', '123456789012345'],
    ['1e999', ''],
    ['NaN', ''],
    ['', ''],
    ['1.5E-7', '1.5e-7'],
  ])('shows the number %s as a spreadsheet does: %s', (raw, text) => {
    expect(formatNumber(raw, 'number', false)).toBe(text);
  });

  it.each([
    ['46085', 'date', false, '2026-03-04'],
    ['46085.430787037', 'date', false, '2026-03-04T10:20:20'],
    ['46085.99999999', 'date', false, '2026-03-05'],
    ['44623', 'date', true, '2026-03-04'],
    ['1', 'date', false, '1900-01-01'],
    ['59', 'date', false, '1900-02-28'],
    ['61', 'date', false, '1900-03-01'],
    ['0.430787037', 'time', false, '10:20:20'],
    ['0.5', 'date', false, '12:00:00'],
    ['1.09375', 'duration', false, '26:15:00'],
    ['1.09375', 'time', false, '26:15:00'],
    ['46085.5', 'time', false, '2026-03-04T12:00:00'],
    ['-0.25', 'duration', false, '-06:00:00'],
    ['-5', 'date', false, '-5'],
    ['99999999', 'date', false, '99999999'],
    ['x', 'date', false, ''],
  ] as const)('reads %s as a %s (1904: %s): %s', (raw, kind, is1904, text) => {
    expect(formatNumber(raw, kind, is1904)).toBe(text);
  });

  it.each([
    ['yyyy-mm-dd', 'date'],
    ['[$-409]d mmm yyyy;@', 'date'],
    ['dd/mm/yyyy hh:mm', 'date'],
    ['m/d/yy', 'date'],
    ['mmm', 'date'],
    ['h:mm AM/PM', 'time'],
    ['mm:ss', 'time'],
    ['[h]:mm:ss', 'duration'],
    ['[mm]:ss', 'duration'],
    ['General', 'number'],
    ['0.00', 'number'],
    ['#,##0.00 "days"', 'number'],
    ['[Red]-#,##0', 'number'],
    ['"$"#,##0', 'number'],
    ['0.0,,"m"', 'number'],
    ['@', 'number'],
    ['\\d0', 'number'],
  ])('takes the format %s for a %s', (code, kind) => {
    expect(kindOfFormat(code)).toBe(kind);
  });

  it('knows the formats that have only a number', () => {
    expect([0, 1, 9, 14, 20, 22, 46, 49, 57].map(builtInKind)).toEqual([
      'number',
      'number',
      'number',
      'date',
      'time',
      'date',
      'duration',
      'number',
      'date',
    ]);
  });

  it('gives dates by the style of the cell, in both systems', async () => {
    const formats = [14, 'yyyy-mm-dd hh:mm', '0.00', '[h]:mm'];
    const cells = [1, 2, 3, 4].map((style) => ({ value: 46_085.5, style }));
    expect(await valuesOf(cells, { formats })).toEqual([
      '2026-03-04T12:00:00',
      '2026-03-04T12:00:00',
      '46085.5',
      '1106052:00:00',
    ]);
    expect((await valuesOf([{ value: 44_623, style: 1 }, 'x', 'y'], { formats, is1904: true }))[0]).toBe(
      '2026-03-04',
    );
  });
});

describe('rows', () => {
  it('numbers rows as the spreadsheet does, gaps and blanks and all', async () => {
    const table = await openSheet([
      HEADER,
      ['1', 'a', '5'],
      [],
      ['2', 'b', '4'],
      [' ', '', ''],
      ['3', 'c', '3'],
    ]);
    const { rows, blanks } = await readAll(table);
    expect(rows.map(({ row, line }) => [row, line])).toEqual([
      [2, 2],
      [4, 4],
      [6, 6],
    ]);
    expect(blanks).toBe(1);
    expect(table.sample.map(({ row }) => row)).toEqual([2, 4, 6]);
  });

  it('puts cells where their references say, or one after the other', async () => {
    const data =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>id</t></is></c><c r="C1" t="inlineStr"><is><t>text</t></is></c></row><row><c><v>1</v></c><c r="C2"><v>3</v></c><c><v>4</v></c></row>';
    const table = await tableOf('t.xlsx', await buildWorkbook({ sheets: [{ name: 'A', data }] }));
    expect(table.header).toEqual(['id', '', 'text', '']);
    expect(await cellsOf(table)).toEqual([['1', '', '3', '4']]);
  });

  it('survives references that are none', async () => {
    const data =
      '<row r="x"><c r="A1"><v>1</v></c></row><row r="-5"><c r="ZZZZZZ99"><v>2</v></c><c r=""><v>3</v></c><c r="A-1"><v>4</v></c></row><row r="99999999999"><c r="XFD3"><v>5</v></c></row>';
    const table = await tableOf('t.xlsx', await buildWorkbook({ sheets: [{ name: 'A', data }] }));
    const all = [table.header, ...(await cellsOf(table))].flat().filter((cell) => /^\d$/.test(cell));
    expect(all).toEqual(expect.arrayContaining(['2', '3', '4', '5']));
  });

  it('reads prefixed tags, CDATA, comments and odd spacing', async () => {
    const sheet =
      "<?xml version='1.0'?><x:worksheet xmlns:x='m'><!-- <x:row> --><x:sheetData><x:row r='1'><x:c r='A1' t='str'><x:v><![CDATA[a<b]]></x:v></x:c><x:c r='B1' t='str' ><x:v>two</x:v></x:c></x:row><x:row r='2'><x:c r='A2'><x:v>1</x:v></x:c><x:c r='B2'><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>";
    const bytes = await buildWorkbook({
      sheets: [{ name: 'A' }],
      parts: { 'xl/worksheets/sheet1.xml': sheet },
    });
    const table = await tableOf('t.xlsx', bytes);
    expect(table.header).toEqual(['a<b', 'two']);
    expect(await cellsOf(table)).toEqual([['1', '2']]);
  });

  it('finds the header below titles, and leaves notes under the table out', async () => {
    const rows = [
      ['Acme report'],
      [],
      ['As of 2026-03-04'],
      [],
      HEADER,
      ['1', 'a', '5'],
      ['2', 'b', '4'],
      [],
      ['Confidential Information - Do Not Distribute'],
    ];
    const table = await openSheet(rows);
    expect(table.header).toEqual(HEADER);
    expect(table.dialect.headerRow).toBe(5);
    const { rows: read, blanks } = await readAll(table);
    expect(read.map(({ row }) => row)).toEqual([6, 7]);
    expect(blanks).toBe(1);
  });

  it('names the columns of a sheet without a header', async () => {
    const rows = [
      [1, 45_000.5, 'a@b.co'],
      [2, 45_001.5, 'c@d.co'],
      [3, 45_002.5, 'e@f.co'],
    ];
    const table = await openSheet(rows);
    expect(table.dialect.headerRow).toBeNull();
    expect(table.header).toEqual(['col_0', 'col_1', 'col_2']);
    expect(await cellsOf(table)).toHaveLength(3);
  });

  it('keeps names that reach the prototype', async () => {
    const table = await openSheet([
      ['__proto__', 'constructor', 'id'],
      ['{"polluted":1}', 'x', '1'],
    ]);
    expect(table.header).toEqual(['__proto__', 'constructor', 'id']);
    expect(await cellsOf(table)).toEqual([['{"polluted":1}', 'x', '1']]);
    expect('polluted' in {}).toBe(false);
  });

  it('gives long sheets in batches, the same each time', async () => {
    const rows = [HEADER, ...Array.from({ length: 3000 }, (_, i) => [i, `text ${i}`, i % 5])];
    const table = await openSheet(rows);
    const first = await readAll(table);
    expect(first.rows).toHaveLength(3000);
    expect(first.batches).toBeGreaterThan(1);
    expect(first.rows[2999]).toEqual({ row: 3001, line: 3001, cells: ['2999', 'text 2999', '4'] });
    expect(await readAll(table)).toEqual(first);
    expect(table.sample).toHaveLength(200);
  });

  it('gives back any text, whatever it is made of', async () => {
    const cell = fc
      .string({ unit: fc.constantFrom('a', '<', '&', '"', "'", ' ', '\n', ';', '_x', '😀', 'é', ']]>') })
      .map((text) => `x${text}`);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }), async (rows) => {
        const table = await openSheet([HEADER, ...rows]);
        expect(table.header).toEqual(HEADER);
        expect(await cellsOf(table)).toEqual(rows);
      }),
      { numRuns: 60 },
    );
  });
});

describe('sheets', () => {
  const data = (text: string) => [HEADER, ['1', text, '5'], ['2', text, '4']];

  it('makes a table of each that holds something, named after it', async () => {
    const bytes = await buildWorkbook({
      sheets: [
        { name: 'Open tickets', rows: data('a') },
        { name: 'Empty' },
        { name: 'R&D <x>', rows: data('b') },
        { name: 'Lookup', rows: data('c'), state: 'hidden' },
        { name: 'Secret', rows: data('d'), state: 'veryHidden' },
      ],
    });
    const { tables, problems } = await openContent('book.xlsx', bytes);
    expect(problems).toEqual([]);
    expect(tables.map(({ source }) => source)).toEqual(['book.xlsx/Open tickets', 'book.xlsx/R&D <x>']);
    expect(tables[0]?.dialect).toMatchObject({ format: 'xlsx', sheet: 'Open tickets', headerRow: 1 });
    expect(tables[0]?.dialect.note).toContain('“Lookup”');
    expect(tables[0]?.dialect.note).toContain('“Empty”');
    expect(tables[0]?.hints.slice(0, 3)).toEqual(['open', 'tickets', 'book']);
    expect(await cellsOf(tables[1]!)).toEqual([
      ['1', 'b', '5'],
      ['2', 'b', '4'],
    ]);
  });

  it('keeps the name of the file when there is one', async () => {
    const table = await openSheet(data('a'));
    expect(table.source).toBe('t.xlsx');
    expect(table.dialect.sheet).toBe('Tickets');
  });

  it('reads hidden sheets when there are no others', async () => {
    const bytes = await buildWorkbook({
      sheets: [{ name: 'A' }, { name: 'B', rows: data('x'), state: 'hidden' }],
    });
    expect((await tableOf('t.xlsx', bytes)).dialect.sheet).toBe('B');
  });

  it('follows the links of the workbook, wherever the sheet lies', async () => {
    const bytes = await buildWorkbook({
      sheets: [{ name: 'A', rows: data('a') }],
      parts: { 'xl/_rels/workbook.xml.rels': null },
    });
    expect((await tableOf('t.xlsx', bytes)).header).toEqual(HEADER);
  });

  it('says when there is nothing in it', async () => {
    const { problems } = await openContent('t.xlsx', await buildWorkbook({ sheets: [{ name: 'A' }] }));
    expect(problems).toMatchObject([{ source: 't.xlsx', code: 'empty-file' }]);
  });

  it('does not trust the dimension', async () => {
    const sheet = `<worksheet><dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1" t="str"><v>id</v></c><c r="B1" t="str"><v>text</v></c></row><row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c></row></sheetData></worksheet>`;
    const bytes = await buildWorkbook({
      sheets: [{ name: 'A' }],
      parts: { 'xl/worksheets/sheet1.xml': sheet },
    });
    expect(await cellsOf(await tableOf('t.xlsx', bytes))).toEqual([['1', '2']]);
  });
});

describe('refusals', () => {
  async function problemOf(bytes: Uint8Array, limits = {}): Promise<string | undefined> {
    const path = await folder.write('t.xlsx', bytes);
    const { problems } = await openFile({ path, source: 't.xlsx' }, { limits });
    if (problems[0] !== undefined) expect(problems[0].reason).toMatch(/^[^\n]+\.$/);
    return problems[0]?.code;
  }
  const rows = [HEADER, ...Array.from({ length: 500 }, (_, i) => [i, `text number ${i}`, i])];

  it('refuses parts, cells and texts beyond the limits', async () => {
    const bytes = await buildWorkbook({ sheets: [{ name: 'A', rows }], strings: '<si><t>abcdef</t></si>' });
    expect(await problemOf(bytes)).toBeUndefined();
    expect(await problemOf(bytes, { sheetBytes: 1000 })).toBe('too-large');
    expect(await problemOf(bytes, { partBytes: 20 })).toBe('too-large');
    expect(await problemOf(bytes, { cells: 100 })).toBe('too-many-cells');
    expect(await problemOf(bytes, { cellLength: 5 })).toBe('cell-too-long');
  });

  it('rejects only the row of a cell that is too long', async () => {
    const table = await openSheet([HEADER, ['1', noise(2 ** 20 + 1), '5'], ['2', 'b', '4']]);
    const { rows: read, rejects } = await readAll(table);
    expect(read.map(({ row }) => row)).toEqual([3]);
    expect(rejects).toMatchObject([{ row: 2, code: 'cell-too-long', source: 't.xlsx' }]);
  });

  it('stops in the middle of a long sheet with too many cells, and says so', async () => {
    const long = [HEADER, ...Array.from({ length: 60_000 }, (_, i) => [i, i * 7, i])];
    const path = await folder.write('t.xlsx', await buildWorkbook({ sheets: [{ name: 'A', rows: long }] }));
    const { tables } = await openFile({ path, source: 't.xlsx' }, { limits: { cells: 150_000 } });
    const { rows: read, rejects } = await readAll(tables[0]!);
    expect(read.length).toBeGreaterThan(40_000);
    expect(rejects).toMatchObject([{ code: 'too-many-cells' }]);
    expect(read.length + (rejects[0]?.row ?? 0)).toBeGreaterThan(read.length);
  });

  it('refuses document types: entities neither grow nor reach for files', async () => {
    const sst = '<!DOCTYPE s [<!ENTITY x SYSTEM "file:///etc/passwd">]><sst><si><t>&x;</t></si></sst>';
    const parts = { 'xl/sharedStrings.xml': sst };
    expect(await problemOf(await buildWorkbook({ sheets: [{ name: 'A', rows }], parts }))).toBe(
      'damaged-workbook',
    );
  });

  it('refuses a workbook without its list of sheets, with a broken part, or cut off', async () => {
    const parts = (changed: Record<string, string | null>) =>
      buildWorkbook({ sheets: [{ name: 'A', rows }], parts: changed });
    expect(await problemOf(await parts({ 'xl/workbook.xml': null }))).toBe('damaged-workbook');
    expect(await problemOf(await parts({ 'xl/styles.xml': '<styleSheet><cellXfs' }))).toBe(
      'damaged-workbook',
    );
    const whole = await parts({});
    expect(await problemOf(whole.subarray(0, whole.length / 2))).toBe('damaged-archive');
  });

  it('reads what lacks its optional parts', async () => {
    const bytes = await buildWorkbook({
      sheets: [{ name: 'A', rows }],
      parts: { 'xl/sharedStrings.xml': null, 'xl/styles.xml': null, '_rels/.rels': null },
    });
    expect(await problemOf(bytes)).toBeUndefined();
  });

  it('names old, encrypted and disguised workbooks', async () => {
    const compound = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504)]);
    expect(await problemOf(compound)).toBe('unsupported-format');
    const encrypted = Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')]);
    expect(await problemOf(encrypted)).toBe('password-protected');
    expect(await problemOf(Buffer.from('<html><table></table></html>'))).toBe('unsupported-format');
    expect(await problemOf(Buffer.from('id,text\n1,hello\n'))).toBeUndefined();
  });
});

describe('scanXml', () => {
  async function scan(xml: string, cut: number): Promise<string[]> {
    const seen: string[] = [];
    const bytes = Buffer.from(xml);
    async function* chunks() {
      for (let at = 0; at < bytes.length; at += cut) yield bytes.subarray(at, at + cut);
    }
    let text = '';
    const flush = () => {
      if (text.trim() !== '') seen.push(decodeCellText(text));
      text = '';
    };
    await scanXml(chunks(), {
      listening: true,
      open(name, attributes) {
        flush();
        seen.push(`<${name} ${attributeOf(attributes, 'a') ?? ''}`);
      },
      close(name) {
        flush();
        seen.push(`/${name}`);
      },
      text(piece) {
        text += piece;
      },
    });
    return seen;
  }

  it('does not depend on how the bytes are cut', async () => {
    const xml = `\ufeff<?xml version="1.0"?><r a="1 &gt; 0"><!-- c > --><x:e b='2' a='>"'/><t>é &amp; &#x1F600; ${escapeXml('<>')}_x000D_</t><![CDATA[ &amp; ]]></r>`;
    const whole = await scan(xml, 10_000);
    expect(whole).toEqual(
      ['<r 1 > 0', '<e >"', '/e', '<t ', 'é & 😀 <>\n', '/t', '&amp;', '/r'].map((one) =>
        one === '&amp;' ? ' &amp; ' : one,
      ),
    );
    for (const cut of [1, 2, 3, 5, 7, 11, 31]) expect(await scan(xml, cut)).toEqual(whole);
  });

  it('is done with hostile input in time that grows with its length only', async () => {
    await scan(`<r>${'<v>'.repeat(200_000)}`, 65_536);
    await scan(`<r>${'a&'.repeat(500_000)}</r>`, 65_536);
    await expect(scan(`<r ${'"'.repeat(3_000_001)}`, 65_536)).rejects.toThrow('damaged');
  });
});
