import { chmodSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFile } from '../../../src/sources/open.ts';
import { type Folder, makeFolder, openContent, problemOf, readAll, tableOf } from './helpers.ts';

let folder: Folder;
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => folder.remove());

describe('openFile', () => {
  it('reads a file again and again', async () => {
    const path = await folder.write('acme/exportedTickets-2026.csv', 'id,text\n1,hello\n');
    const { tables } = await openFile({ path, source: 'acme/exportedTickets-2026.csv' });
    const [table] = tables ?? [];
    expect(table?.hints.slice(0, 3)).toEqual(['exported', 'tickets', 'acme']);
    for (let i = 0; i < 2; i++) {
      expect(table && (await readAll(table)).rows).toEqual([{ row: 2, line: 2, cells: ['1', 'hello'] }]);
    }
  });

  it('closes the file when the reader stops early', async () => {
    const path = await folder.write('t.csv', `id\n${'1\n'.repeat(200_000)}`);
    const { tables } = await openFile({ path, source: 't.csv' });
    for await (const batch of tables?.[0]?.rows() ?? []) {
      expect(batch.rows.length).toBeGreaterThan(0);
      break;
    }
  });

  it.each([
    ['nothing', '', 'empty-file'],
    ['a byte-order mark', '\ufeff', 'empty-file'],
    ['white space', ' \r\n\t\n', 'empty-file'],
    ['noise', Buffer.from(Array.from({ length: 4096 }, (_, i) => i % 256)), 'binary-file'],
    ['a PNG', Buffer.from('\x89PNG\r\n\x1a\n....', 'latin1'), 'binary-file'],
    ['a workbook cut off', Buffer.from('PK\x03\x04....', 'latin1'), 'damaged-archive'],
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae100', 'hex'), 'unsupported-format'],
    ['gzip of nothing', gzipSync(''), 'empty-file'],
    ['bzip2', Buffer.from('BZh91AY&SY\0'), 'unsupported-format'],
    ['a PDF', '%PDF-1.7\n', 'unsupported-format'],
    ['HTML', '<html><body><table></table></body></html>', 'unsupported-format'],
    ['XML', '<?xml version="1.0"?><a/>', 'unsupported-format'],
  ])('explains %s in one line', async (_, content, code) => {
    const {
      problems: [problem],
    } = await openContent('tickets.csv', content);
    expect(problem).toMatchObject({ source: 'tickets.csv', code });
    expect(problem?.reason).toMatch(/^[^\n]+\.$/);
  });

  it('says which formats it reads and what to do with an old workbook', async () => {
    const {
      problems: [problem],
    } = await openContent('t.xls', Buffer.from('d0cf11e0a1b11ae100', 'hex'));
    expect(problem?.reason).toContain('CSV');
    expect(problem?.reason).toContain('spreadsheet');
  });

  it('reads a table whose first header looks like the start of a sound or a Parquet file', async () => {
    expect((await tableOf('t.csv', 'ID3,PAR1\n1,2\n')).header).toEqual(['ID3', 'PAR1']);
    expect((await tableOf('t.csv', 'PAR1,ID3\n1,2\n')).header).toEqual(['PAR1', 'ID3']);
  });

  it('does not read other text files as interviews', async () => {
    for (const name of ['config.yaml', 'main.ts', 'style.css']) {
      expect(await problemOf(name, 'some words\nand more words\n')).toBe('unsupported-format');
    }
  });

  it.each([
    ['CSV named .txt', 't.txt', 'id,text\n1,hello\n', 'csv'],
    ['CSV named .xlsx', 't.xlsx', 'id,text\n1,hello\n', 'csv'],
    ['CSV without a name', 'stdin', 'id;text\n1;hello\n', 'csv'],
    ['JSON named .csv', 't.csv', '[{"id":1}]', 'json'],
    ['CSV named .json', 't.json', 'id,text\n1,hello\n', 'csv'],
    ['prose', 'n.txt', 'They said, well, it is fine.\nAnother line.\n', 'text'],
    ['Markdown with a link first', 'n.md', '[a link](x) and words\n', 'markdown'],
  ])('decides by content: %s', async (_, name, content, format) => {
    expect((await tableOf(name, content)).format).toBe(format);
  });

  it('reads a lone NUL in a cell', async () => {
    expect((await tableOf('t.csv', 'id,text\r\n1,a\0b\r\n2,c\r\n')).sample[0]?.cells).toEqual(['1', 'a\0b']);
  });

  it.each(['utf-16le', 'utf-16be', 'windows-1252'])('reads %s', async (encoding) => {
    const text = 'id,text\r\n1,“Gestión” – café\r\n2,b\r\n';
    const bytes = iconv.encode(text, encoding, { addBOM: encoding !== 'windows-1252' });
    const table = await tableOf('t.csv', bytes);
    expect(table.dialect.encoding).toBe(encoding);
    expect(table.sample[0]?.cells).toEqual(['1', '“Gestión” – café']);
  });

  it('keeps a row whose bytes are damaged far behind the prefix', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`id,text\n${'1,plain\n'.repeat(60_000)}`),
      Buffer.from('2,caf\xe9\n3,ok\n', 'latin1'),
    ]);
    const { rows } = await readAll(await tableOf('t.csv', bytes));
    expect(rows.at(-2)?.cells).toEqual(['2', 'café']);
    expect(rows).toHaveLength(60_002);
  });

  it('gives the same rows however standard input arrives', async () => {
    const text = `id,text\n${Array.from({ length: 3000 }, (_, i) => `${i},"é😀\n${i}"`).join('\n')}\n`;
    const whole = await readAll(await tableOf('t.csv', text));
    expect(await readAll(await tableOf('t.csv', text, 1013))).toEqual(whole);
  });

  it('refuses standard input when there is none or too much of it', async () => {
    expect((await openFile({ path: '-', source: 'stdin' })).problems[0]?.code).toBe('no-stdin');
    async function* endless() {
      const megabyte = new Uint8Array(2 ** 20);
      for (;;) yield megabyte;
    }
    const {
      problems: [problem],
    } = await openFile({ path: '-', source: 'stdin' }, { stdin: endless() });
    expect(problem?.code).toBe('too-large');
    expect(problem?.reason).toContain('256 MB');
  });

  it('reports what is gone, a folder, and what may not be read', async () => {
    expect((await openFile({ path: `${folder.path}/gone.csv`, source: 'gone.csv' })).problems[0]?.code).toBe(
      'not-found',
    );
    expect((await openFile({ path: folder.path, source: 'x' })).problems[0]?.code).toBe('not-a-file');
    const path = await folder.write('locked.csv', 'id\n1\n');
    chmodSync(path, 0);
    const {
      tables,
      problems: [problem],
    } = await openFile({ path, source: 'locked.csv' });
    // The superuser may read everything.
    expect(problem?.code ?? (tables && 'superuser')).toMatch(/^(?:no-permission|superuser)$/);
  });
});
