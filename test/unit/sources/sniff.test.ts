import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sniffCsv, sniffText } from '../../../src/sources/csv/sniff.ts';
import { missDialects } from '../../eval/dialects.ts';
import { tableOf } from './helpers.ts';

const whole = { complete: true };

describe('sniffCsv', () => {
  it('finds delimiter and quote of files as people write them', () => {
    const { files, missed } = missDialects();
    expect(files).toBeGreaterThan(150);
    expect(missed).toEqual([]);
  });

  it.each([
    ['LF', 'a,b\n1,2\n'],
    ['CRLF', 'a,b\r\n1,2\r\n'],
    ['CR', 'a,b\r1,2\r'],
    ['mixed', 'a,b\n1,2\r3,4\r\n5,6\n'],
    ['CRLF', 'a,b\r\n1,"x\ny"\r\n2,z\r\n'],
    ['LF', 'a,b\n1,"x\ry"\n2,z\n'],
  ])('line ends: %s', (lineEnd, text) => {
    expect(sniffCsv(text, whole).lineEnd).toBe(lineEnd);
  });

  it('does not take a CR cut off from its LF for a line end of its own', () => {
    expect(sniffCsv('a,b\r\n1,2\r', { complete: false }).lineEnd).toBe('CRLF');
  });

  it.each([
    ['doubled', 'a,b\n1,"x ""y"" z"\n', '"'],
    ['a backslash', 'a,b\n1,"x \\"y\\" z"\n2,"w"\n', '\\'],
    ['a path that ends in a backslash', 'a,b\n"C:\\tmp\\",1\n"D:\\",2\n', '"'],
  ])('what stands before a quote inside quotes: %s', (_, text, sign) => {
    expect(sniffCsv(text, whole).escape).toBe(sign);
  });

  it('counts the lines above the header, the line that names the delimiter among them', () => {
    expect(sniffCsv('sep=;\r\na;b\r\n1;2\r\n', whole)).toMatchObject({
      delimiter: ';',
      preambleLines: 1,
      headerRows: 1,
    });
    expect(sniffCsv('Title\n\nid,name,n\n1,a,5\n2,b,6\n', whole)).toMatchObject({
      preambleLines: 2,
      headerRows: 1,
    });
  });

  it('tells comments from headers, data and headings in quoted cells', () => {
    expect(sniffCsv('#one\n#two\na,b\n1,2\n3,4\n', whole)).toMatchObject({ comment: '#', columns: 2 });
    expect(sniffCsv('#id,name\n1,a\n2,b\n', whole)).toMatchObject({ comment: '', headerRows: 1 });
    expect(sniffCsv('id,text\n1,"x\n# heading\n"\n2,"y\n# more\n"\n', whole)).toMatchObject({
      comment: '',
      columns: 2,
    });
  });

  it('lets the extension decide where the text leaves it open', () => {
    expect(sniffCsv('a\tb,c\n', { complete: true, extension: 'tsv' }).delimiter).toBe('\t');
    expect(sniffCsv('word\n', { complete: true, extension: 'tsv' }).delimiter).toBe('\t');
  });

  it('hears pieces from elsewhere in the file', () => {
    const head = 'a;b,c\n1;2,3\n';
    const samples = ['x,y\n5;6,7\n8;9\n5;6\n7;8\n', 'y\n5;6\n8;9\n5;6\n'];
    expect(sniffCsv(head, { complete: false, samples }).delimiter).toBe(';');
  });

  it('takes the blank after every delimiter for a part of it, and keeps blanks that are none', async () => {
    const cellsOf = async (text: string) => {
      const { header, sample } = await tableOf('t.csv', text);
      return [header, ...sample.map(({ cells }) => cells)];
    };
    expect(await cellsOf('id, name\n1, Ann\n2, \n3, Cyd B\n')).toEqual([
      ['id', 'name'],
      ['1', 'Ann'],
      ['2', ''],
      ['3', 'Cyd B'],
    ]);
    expect(await cellsOf('id,name\n1, Ann\n2,Bob\n3, Cyd\n')).toEqual([
      ['id', 'name'],
      ['1', ' Ann'],
      ['2', 'Bob'],
      ['3', ' Cyd'],
    ]);
  });

  it('hears pieces from elsewhere about blanks, too', () => {
    const head = 'id, name\n1, Ann\n2, Bob\n3, Cyd\n';
    const spaced = 'x, y\n7, Dan\n8, Eve\n';
    const options = { complete: false, samples: [spaced] };
    expect(sniffCsv(head, options).delimiter).toBe(', ');
    expect(sniffCsv(head, { ...options, samples: [spaced, 'x,y\n9,Fay\n'] }).delimiter).toBe(',');
  });

  it('calls nothing, blank lines and prose one column', () => {
    for (const text of [
      '',
      '\n\n',
      ' , , \n',
      'Just a line of prose.\nAnd another one, with a comma.\n\nThe end\n',
    ]) {
      expect(sniffCsv(text, whole)).toMatchObject({ delimiter: ',', quote: '"', columns: 1 });
    }
  });

  it('is surer of tables than of prose', () => {
    const table = sniffText('a,b,c\n1,2,3\n4,5,6\n', whole);
    const prose = sniffText('Dear all, I write\nto say that, well, it works.\nBye\n', whole);
    expect(table.score).toBeGreaterThan(2 * prose.score);
  });

  it.each([
    ['quotes that never close', '"a,'.repeat(30_000)],
    ['quotes and line ends', '"\n'.repeat(40_000)],
    ['delimiters only', ',;\t|'.repeat(30_000)],
    ['one long line', 'x'.repeat(200_000)],
    ['many columns', `${'a,'.repeat(30_000)}\n${'1,'.repeat(30_000)}\n`],
    ['blanks', ' '.repeat(100_000)],
    ['backslashes', '"\\'.repeat(50_000)],
    ['commas in blanks', ', , '.repeat(40_000)],
  ])('comes back from %s', (_, text) => {
    expect(sniffCsv(text, whole).delimiter).not.toBe('');
  });

  it('gives a dialect for any text, and the same one again', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '1', ',', ';', '"', "'", '\n', '\r', '\\', ' ', '#', 'é') }),
        (text) => {
          const dialect = sniffCsv(text, whole);
          expect(dialect.delimiter).not.toBe('');
          expect(dialect.columns).toBeGreaterThan(0);
          expect(sniffCsv(text, whole)).toEqual(dialect);
        },
      ),
    );
  });
});
