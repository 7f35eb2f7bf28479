import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CsvDialect } from '../../../src/sources/csv/dialect.ts';
import { PLAIN, readText } from './csv-helpers.ts';

const LINE_ENDS = { LF: '\n', CRLF: '\r\n', CR: '\r' } as const;

interface Sheet {
  readonly dialect: Partial<CsvDialect>;
  readonly text: string;
  readonly header: readonly string[];
}

/** Well-formed text in any dialect: cells are quoted where they must be, and now and then where they need not. */
const sheets: fc.Arbitrary<Sheet> = fc
  .record({
    delimiter: fc.constantFrom(',', ';', '\t', '|', ', ', '::', '¦', ' '),
    quote: fc.constantFrom('"', "'"),
    backslash: fc.boolean(),
    lineEnd: fc.constantFrom(...(['LF', 'CRLF', 'CR'] as const)),
    columns: fc.integer({ min: 1, max: 5 }),
    ends: fc.boolean(),
  })
  .chain((form) => {
    const sign = fc.constantFrom(
      'a',
      'é',
      '😀',
      '"',
      "'",
      ',',
      ';',
      ' ',
      '\n',
      '\r',
      '\t',
      '|',
      '\\',
      ':',
      '7',
      '¦',
    );
    const cell = fc.record({ text: fc.string({ unit: sign, maxLength: 12 }), quoted: fc.boolean() });
    const record = fc.array(cell, { minLength: form.columns, maxLength: form.columns });
    return fc.record({ form: fc.constant(form), records: fc.array(record, { maxLength: 8 }) });
  })
  .map(({ form, records }) => {
    const { delimiter, quote, columns } = form;
    const mark = form.backslash ? '\\' : quote;
    const { lineEnd } = form;
    const write = ({ text, quoted }: { text: string; quoted: boolean }) => {
      const must = [delimiter[0] ?? '', quote, '\n', '\r', mark].some((one) => text.includes(one));
      if (!quoted && !must) return text;
      const marked = mark === '\\' ? text.replaceAll('\\', '\\\\') : text;
      return quote + marked.replaceAll(quote, mark + quote) + quote;
    };
    const header = Array.from({ length: columns }, (_, i) => `n${i}`);
    const lines = [header.join(delimiter), ...records.map((cells) => cells.map(write).join(delimiter))];
    const end = LINE_ENDS[lineEnd];
    const text = lines.join(end) + (form.ends ? end : '');
    return { dialect: { delimiter, quote, escape: mark, lineEnd, columns }, text, header };
  });

const isFilled = (cells: readonly string[]) => cells.some((cell) => cell.trim() !== '');

/** Words in the first cell and nothing after them: a note under the table, which csv-parse takes for a record. */
function endsInNote(records: readonly (readonly string[])[]): boolean {
  const [first = '', ...others] = records.at(-1) ?? [];
  return first !== '' && !isFilled(others);
}

function parseOracle({ dialect, text }: Sheet): string[][] {
  const ends = dialect.lineEnd === 'CR' ? ['\r\n', '\n', '\r'] : ['\r\n', '\n'];
  const { delimiter, quote, escape: mark } = { ...PLAIN, ...dialect };
  return parse(text, { delimiter, quote, escape: mark, record_delimiter: ends, relax_column_count: true });
}

describe('the scanner', () => {
  it('reads all that is well-formed as csv-parse does', async () => {
    await fc.assert(
      fc.asyncProperty(sheets, async (sheet) => {
        const records = parseOracle(sheet).filter(isFilled);
        fc.pre(!endsInNote(records));
        const { rows, rejects, header } = await readText(sheet.text, sheet.dialect);
        expect([header, ...rows.map(({ cells }) => cells)]).toEqual(records);
        expect(rejects).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('reads anything the same, however its bytes arrive', async () => {
    const noise = fc.string({
      unit: fc.constantFrom('"', '""', ',', '\n', '\r', '\r\n', 'a', ' ', '#', 'é'),
      maxLength: 60,
    });
    const lineEnds = fc.constantFrom('LF', 'CRLF', 'CR', 'mixed') as fc.Arbitrary<CsvDialect['lineEnd']>;
    await fc.assert(
      fc.asyncProperty(noise, lineEnds, fc.integer({ min: 1, max: 9 }), async (body, lineEnd, size) => {
        const dialect = { lineEnd, comment: '#', columns: 3, headerRows: 0 };
        expect(await readText(body, dialect, { size })).toEqual(await readText(body, dialect));
      }),
      { numRuns: 500 },
    );
  });

  it('decodes the columns asked for and no others', async () => {
    await fc.assert(
      fc.asyncProperty(
        sheets,
        fc.uniqueArray(fc.integer({ min: 0, max: 4 })),
        async ({ text, dialect, header }, wanted) => {
          const columns = new Set(wanted.filter((at) => at < header.length));
          const all = await readText(text, dialect);
          const some = await readText(text, dialect, { columns });
          const expected = all.rows.map(({ row, line, cells }) => ({
            row,
            line,
            cells: cells.map((cell, at) => (columns.has(at) ? cell : '')),
          }));
          expect(some.rows).toEqual(expected);
        },
      ),
    );
  });

  it.each([
    ['a quote at the end of a word', 'a,b\n1,5" nail\n', ['1', '5" nail']],
    ['a cell that begins with an inch', 'a,b\n"5" nail,1\n', ['"5" nail', '1']],
    [
      'quotes that are not escaped',
      'a,b\n1,"He said "hi, you" and left"\n',
      ['1', 'He said "hi, you" and left'],
    ],
    ['two such cells', 'a,b\n"a "x" b","c "y" , d"\n', ['a "x" b', 'c "y" , d']],
    ['over several lines', 'a,b\n1,"one "two"!\nthree "four"."\n', ['1', 'one "two"!\nthree "four".']],
    ['text after the closing quote', 'a,b\n"x"y,1\n', ['"x"y', '1']],
    ['a blank before the quote', 'a,b\n1, "x"\n', ['1', ' "x"']],
    ['an apostrophe', "a,b\n1,'t was\n", ['1', "'t was"]],
    ['a backslash that escapes nothing', 'a,b\n1,"C:\\temp"\n', ['1', 'C:\\temp']],
    ['a lone CR', 'a,b\n1,x\ry\n', ['1', 'x\ry']],
  ])('keeps %s', async (_, text, cells) => {
    const { rows, rejects } = await readText(text, { columns: 2 });
    expect(rows.map((row) => row.cells)).toEqual([cells]);
    expect(rejects).toEqual([]);
  });

  it('undoes backslashes before quotes and themselves only', async () => {
    const { rows } = await readText('a\n"C:\\temp \\"x\\" \\\\"\n', { escape: '\\' });
    expect(rows[0]?.cells).toEqual(['C:\\temp "x" \\']);
  });

  it('never opens a cell where the dialect has no quotes', async () => {
    const { rows } = await readText('a,b\n"1,2"\n', { quote: '', escape: '', columns: 2 });
    expect(rows[0]?.cells).toEqual(['"1', '2"']);
  });

  it('counts comments and blank lines, but not above the header', async () => {
    const { rows, blanks } = await readText('\n# by me\na,b\n1,2\n# more, or less\n\n3,4\n', {
      comment: '#',
      columns: 2,
    });
    expect(rows.map(({ row, line }) => [row, line])).toEqual([
      [2, 4],
      [5, 7],
    ]);
    expect(blanks).toBe(2);
  });

  it('numbers titles above the header, and takes notes below the table for blanks', async () => {
    const text = 'Report\n\nid,name,sum\n1,a,2\nTotal of sorts\n2,b,3\nConfidential\nPrinted today\n';
    const { rows, blanks } = await readText(text, { preambleLines: 2, columns: 3 });
    expect(rows.map(({ row, cells }) => [row, cells.length])).toEqual([
      [4, 3],
      [5, 1],
      [6, 3],
    ]);
    expect(blanks).toBe(3);
  });

  it('names the columns of a table without a header', async () => {
    const { header, rows } = await readText('1,2\n3,4\n', { headerRows: 0, columns: 2 });
    expect(header).toEqual(['col_0', 'col_1']);
    expect(rows[0]).toMatchObject({ row: 1, line: 1 });
  });

  it('reads 20,000 columns and a cell of 8 MB', async () => {
    const wide = Array.from({ length: 20_000 }, (_, i) => `c${i}`).join(',');
    const { header, rows } = await readText(`${wide}\n${wide}\n`, { columns: 20_000 });
    expect(rows[0]?.cells).toEqual(header);
    const long = 'é'.repeat(4 * 2 ** 20);
    expect((await readText(`a\n"${long}"\n`, {}, { size: 100_000 })).rows[0]?.cells).toEqual([long]);
  });

  it('refuses a record of more cells than anyone has', async () => {
    const limits = { recordBytes: 1000, cells: 5 };
    const { rows, rejects } = await readText('a,b\n1,2,3,4,5,6\n7,8\n', { columns: 2 }, { limits });
    expect(rejects).toMatchObject([{ row: 2, line: 2, code: 'too-many-cells', raw: '1,2,3,4,5,6' }]);
    expect(rows.map(({ row }) => row)).toEqual([3]);
  });
});
