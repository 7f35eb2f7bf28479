import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Table } from '../../../src/model/row.ts';
import { type Opened, type OpenOptions, openFile } from '../../../src/sources/open.ts';
import { buildWorkbook, buildZip } from '../../tools/workbook.ts';
import { type Folder, makeFolder, openContent, readAll } from './helpers.ts';

let folder: Folder;
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => folder.remove());

async function openAs(name: string, content: Uint8Array, options: OpenOptions = {}): Promise<Opened> {
  return openFile({ path: await folder.write(name, content), source: name }, options);
}

async function rowsOf(table: Table | undefined): Promise<string[][]> {
  if (table === undefined) throw new Error('no table');
  return (await readAll(table)).rows.map(({ cells }) => [...cells]);
}

const CSV = 'id,text\n1,hello\n2,world\n';
const ROWS = [
  ['1', 'hello'],
  ['2', 'world'],
];

/** Text that no compressor makes much of. */
function noise(length: number): string {
  const parts: string[] = [];
  for (let i = 0; parts.length * 64 < length; i++)
    parts.push(createHash('sha256').update(`${i}`).digest('hex'));
  return parts.join('').slice(0, length);
}

function manyRows(count: number): string {
  return `id,text\n${Array.from({ length: count }, (_, i) => `${i},${createHash('md5').update(`${i}`).digest('hex')}\n`).join('')}`;
}

describe('gzip', () => {
  it.each([
    ['tickets.csv.gz', CSV, 'csv'],
    ['tickets.gz', CSV, 'csv'],
    ['tickets.csv', CSV, 'csv'],
    ['t.json.gz', '[{"id":1,"text":"hello"},{"id":2,"text":"world"}]', 'json'],
    ['t.ndjson.gz', '{"id":1,"text":"hello"}\n{"id":2,"text":"world"}\n', 'ndjson'],
    ['t.tsv.gz', 'id\ttext\n1\thello\n2\tworld\n', 'csv'],
  ])('reads %s by what is in it', async (name, content, format) => {
    const { tables, problems } = await openAs(name, gzipSync(content));
    expect(problems).toEqual([]);
    expect(tables[0]).toMatchObject({ source: name, format });
    expect(tables[0]?.dialect.container).toBe('gz');
    expect(await rowsOf(tables[0])).toEqual(ROWS);
  });

  it('reads notes, transcripts and workbooks in it', async () => {
    const notes = await openAs('call.md.gz', gzipSync('# Love\n\n- It is fast.\n'));
    expect(notes.tables[0]?.format).toBe('markdown');
    const speech = gzipSync('WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nAnn: Hello.\n');
    expect((await openAs('call.vtt.gz', speech)).tables[0]?.format).toBe('transcript');
    const book = await buildWorkbook({
      sheets: [
        {
          name: 'A',
          rows: [
            ['id', 'text'],
            ['1', 'hello'],
            ['2', 'world'],
          ],
        },
      ],
    });
    const { tables } = await openAs('t.xlsx.gz', gzipSync(book));
    expect(tables[0]).toMatchObject({ source: 't.xlsx.gz', format: 'xlsx' });
    expect(await rowsOf(tables[0])).toEqual(ROWS);
  });

  it('can be read again and again, and left early', async () => {
    const { tables } = await openAs('t.csv.gz', gzipSync(manyRows(20_000)));
    for await (const batch of tables[0]?.rows() ?? []) {
      expect(batch.rows.length).toBeGreaterThan(0);
      break;
    }
    expect(await rowsOf(tables[0])).toHaveLength(20_000);
    expect(await rowsOf(tables[0])).toHaveLength(20_000);
  });

  it('reads several streams in one file, as log rotation makes them', async () => {
    const bytes = Buffer.concat([gzipSync('id,text\n1,hello\n'), gzipSync('2,world\n')]);
    expect(await rowsOf((await openAs('t.csv.gz', bytes)).tables[0])).toEqual(ROWS);
  });

  it('reads it from standard input', async () => {
    const { tables } = await openContent('stdin', gzipSync(CSV), 3);
    expect(await rowsOf(tables[0])).toEqual(ROWS);
  });

  it('gives the rows of a file that was cut off, and one reject for the rest', async () => {
    const whole = gzipSync(manyRows(20_000));
    const { tables, problems } = await openAs('t.csv.gz', whole.subarray(0, Math.floor(whole.length * 0.7)));
    expect(problems).toEqual([]);
    const { rows, rejects } = await readAll(tables[0]!);
    expect(rows.length).toBeGreaterThan(13_000);
    expect(rejects.at(-1)).toMatchObject({ code: 'damaged-archive' });
    expect(rejects.at(-1)?.row).toBeGreaterThan(13_000);
  });

  it('does the same for a small one', async () => {
    const whole = gzipSync(manyRows(50));
    const { tables } = await openAs('t.csv.gz', whole.subarray(0, whole.length - 12));
    const { rows, rejects } = await readAll(tables[0]!);
    expect(rows.length).toBeGreaterThan(30);
    expect(rejects).toHaveLength(1);
  });

  it('refuses what is no gzip after all', async () => {
    const { problems } = await openAs('t.csv.gz', Buffer.from('1f8b0800deadbeefdeadbeef', 'hex'));
    expect(problems).toMatchObject([{ code: 'damaged-archive' }]);
  });

  it('reads an encoding in it as well as any other', async () => {
    const bytes = gzipSync(iconv.encode('id;text\n1;Größe für Büro\n', 'windows-1252'));
    const { tables } = await openAs('t.csv.gz', bytes);
    expect(tables[0]?.dialect.encoding).toBe('windows-1252');
    expect(await rowsOf(tables[0])).toEqual([['1', 'Größe für Büro']]);
  });
});

describe('zip', () => {
  it('opens every file in it, in folders too, and takes the folders for hints', async () => {
    const { tables, problems } = await openAs(
      'acme/bundle.zip',
      await buildZip({
        'tickets/zendesk.csv': CSV,
        'reviews/2026/g2.json': '[{"id":1}]',
        'notes.md': '# Love\n\n- It is fast.\n',
      }),
    );
    expect(problems).toEqual([]);
    expect(tables.map(({ source }) => source)).toEqual([
      'acme/bundle.zip/notes.md',
      'acme/bundle.zip/reviews/2026/g2.json',
      'acme/bundle.zip/tickets/zendesk.csv',
    ]);
    expect(tables[2]?.hints.slice(0, 4)).toEqual(['zendesk', 'tickets', 'bundle', 'acme']);
    expect(tables[2]?.dialect.container).toBe('zip');
    expect(await rowsOf(tables[2])).toEqual(ROWS);
  });

  it('does not depend on the order of the members', async () => {
    const names = async (files: Record<string, string>) =>
      (await openContent('b.zip', await buildZip(files))).tables.map(({ source }) => source);
    expect(await names({ 'b.csv': CSV, 'a.csv': CSV })).toEqual(await names({ 'a.csv': CSV, 'b.csv': CSV }));
  });

  it('reads gzip, workbooks and archives in it', async () => {
    const book = await buildWorkbook({
      sheets: [
        {
          name: 'A',
          rows: [
            ['id', 'text'],
            ['1', 'hello'],
            ['2', 'world'],
          ],
        },
      ],
    });
    const inner = await buildZip({ 'deep/t.csv': CSV, 't.csv.gz': gzipSync(CSV) });
    const bundle = await buildZip({ 'a.csv.gz': gzipSync(CSV), 'book.xlsx': book, 'inner.zip': inner });
    const { tables, problems } = await openAs('b.zip', bundle);
    expect(problems).toEqual([]);
    expect(tables.map(({ source }) => source)).toEqual([
      'b.zip/a.csv.gz',
      'b.zip/book.xlsx',
      'b.zip/inner.zip/deep/t.csv',
      'b.zip/inner.zip/t.csv.gz',
    ]);
    for (const table of tables) {
      expect(table.dialect.container).toBe('zip');
      expect(await rowsOf(table)).toEqual(ROWS);
      expect(await rowsOf(table)).toEqual(ROWS);
    }
  });

  it('passes over what is no export', async () => {
    const bundle = await buildZip({
      '__MACOSX/._t.csv': '\0\0',
      '.DS_Store': '\0\0',
      'a/.hidden.csv': CSV,
      'node_modules/x.csv': CSV,
      'shots/screen.PNG': '\x89PNG',
      'Thumbs.db': 'x',
      't.csv': CSV,
    });
    const { tables, problems } = await openAs('b.zip', bundle);
    expect(tables.map(({ source }) => source)).toEqual(['b.zip/t.csv']);
    expect(problems).toEqual([]);
  });

  it('names each member that cannot be read and loads the others', async () => {
    const bundle = await buildZip({
      'a.pdf': '%PDF-1.7\n',
      'empty.csv': '',
      't.csv': CSV,
      'x.zip': 'PK\x03\x04cut',
    });
    const { tables, problems } = await openAs('b.zip', bundle);
    expect(tables).toHaveLength(1);
    expect(problems.map(({ source, code }) => [source, code])).toEqual([
      ['b.zip/x.zip', 'damaged-archive'],
      ['b.zip/a.pdf', 'unsupported-format'],
      ['b.zip/empty.csv', 'empty-file'],
    ]);
  });

  it('sums up when very many cannot be read', async () => {
    const files = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`${i}.pdf`, '%PDF-1.7\n']));
    const { problems } = await openAs('b.zip', await buildZip(files));
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)).toMatchObject({ source: 'b.zip', code: 'unreadable-members' });
    expect(problems.at(-1)?.reason).toContain('30');
  });

  it('says so when nothing is in it', async () => {
    expect((await openAs('b.zip', await buildZip({}))).problems).toMatchObject([{ code: 'empty-archive' }]);
    const pictures = await openAs('c.zip', await buildZip({ 'a.png': 'x' }));
    expect(pictures.problems).toMatchObject([{ source: 'c.zip', code: 'empty-archive' }]);
  });

  it('tells members of one name apart', async () => {
    const twice = await buildZip({ 'a.csv': CSV, 'b.csv': CSV });
    for (let at = twice.indexOf('b.csv'); at >= 0; at = twice.indexOf('b.csv')) twice.write('a', at);
    const { tables } = await openAs('b.zip', twice);
    expect(tables.map(({ source }) => source)).toEqual(['b.zip/a.csv', 'b.zip/a.csv (2)']);
  });

  it('lets no name lead out of the archive, and writes nothing', async () => {
    const bundle = await buildZip({ 'xx/xx/evil.csv': CSV });
    for (let at = bundle.indexOf('xx'); at >= 0; at = bundle.indexOf('xx')) bundle.write('..', at);
    const { tables } = await openAs('b.zip', bundle);
    expect(tables.map(({ source }) => source)).toEqual(['b.zip/evil.csv']);
    expect(await rowsOf(tables[0])).toEqual(ROWS);
    expect(readdirSync(folder.path)).toEqual(['b.zip']);
  });

  it.each([
    ['word/document.xml', 'Word'],
    ['xl/workbook.bin', 'XLSB'],
    ['META-INF/manifest.xml', 'ODS'],
  ])('refuses other office files by name: %s', async (member, word) => {
    const { problems } = await openAs(
      't.zip',
      await buildZip({ '[Content_Types].xml': '<Types/>', [member]: '<x/>' }),
    );
    expect(problems).toMatchObject([{ code: 'unsupported-format' }]);
    expect(problems[0]?.reason).toContain(word);
  });

  it('says that a member has a password', async () => {
    const bundle = await buildZip({ 't.csv': CSV, 'u.csv': CSV });
    const place = bundle.lastIndexOf(Buffer.from('PK\x01\x02'));
    bundle.writeUInt16LE(bundle.readUInt16LE(place + 8) | 1, place + 8);
    const { tables, problems } = await openAs('b.zip', bundle);
    expect(tables.map(({ source }) => source)).toEqual(['b.zip/t.csv']);
    expect(problems).toMatchObject([{ source: 'b.zip/u.csv', code: 'password-protected' }]);
  });

  it('notices a changed byte', async () => {
    const bundle = await buildZip({ 't.csv': manyRows(20_000) });
    const at = Math.floor(bundle.length / 2);
    bundle[at] = (bundle[at] ?? 0) ^ 1;
    const { tables } = await openAs('b.zip', bundle);
    const { rejects } = await readAll(tables[0]!);
    expect(rejects.at(-1)).toMatchObject({ code: 'damaged-archive' });
  });
});

describe('limits of archives', () => {
  const zeros = Buffer.alloc(8 * 2 ** 20, 'a');

  it('refuses too many members, before they are listed', async () => {
    const files = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`${i}.csv`, CSV]));
    const { tables, problems } = await openAs('b.zip', await buildZip(files), { limits: { entries: 20 } });
    expect(tables).toEqual([]);
    expect(problems).toMatchObject([{ source: 'b.zip', code: 'too-many-entries' }]);
  });

  it('refuses what expands to 200 times its size, in zip and in gzip', async () => {
    expect((await openAs('b.zip', await buildZip({ 'a.csv': zeros }))).problems).toMatchObject([
      { source: 'b.zip', code: 'suspicious-ratio' },
    ]);
    expect((await openAs('a.csv.gz', gzipSync(zeros))).problems).toMatchObject([
      { code: 'suspicious-ratio' },
    ]);
  });

  it('refuses a member that hides such a stream, and loads the others', async () => {
    const bundle = await buildZip({
      'a.csv': CSV,
      'b.csv.gz': gzipSync(Buffer.concat([Buffer.from('id,x\n1,'), zeros])),
    });
    const { tables, problems } = await openAs('b.zip', bundle);
    expect(tables.map(({ source }) => source)).toEqual(['b.zip/a.csv']);
    expect(problems).toMatchObject([{ source: 'b.zip/b.csv.gz', code: 'suspicious-ratio' }]);
  });

  it('counts while inflating: a size that lies helps nobody', async () => {
    const bundle = await buildZip({ 't.csv': noise(200_000) });
    const place = bundle.lastIndexOf(Buffer.from('PK\x01\x02'));
    bundle.writeUInt32LE(100, place + 24);
    expect((await openAs('b.zip', bundle)).problems).toMatchObject([{ code: 'lying-size' }]);
  });

  it('refuses what expands to too much', async () => {
    const limits = { expandedBytes: 100_000 };
    const bundle = await buildZip({ 'a.csv': noise(60_000), 'b.csv': noise(60_000) });
    expect((await openAs('b.zip', bundle, { limits })).problems).toMatchObject([{ code: 'too-large' }]);
    const packed = await openAs('a.csv.gz', gzipSync(manyRows(20_000)), {
      limits: { expandedBytes: 400_000 },
    });
    expect(packed.problems).toMatchObject([{ code: 'too-large' }]);
  });

  it('stops at too many archives within one another', async () => {
    let bytes = await buildZip({ 't.csv': CSV });
    for (let i = 0; i < 2; i++) bytes = await buildZip({ 'in.zip': bytes });
    expect((await openAs('ok.zip', bytes)).tables).toHaveLength(1);
    bytes = await buildZip({ 'in.zip': bytes, 'a.csv': CSV });
    const { tables, problems } = await openAs('deep.zip', bytes);
    expect(tables.map(({ source }) => source)).toEqual(['deep.zip/a.csv']);
    expect(problems).toMatchObject([{ code: 'nested-archives' }]);
  });

  it('holds only so much of an archive within another', async () => {
    const inner = await buildZip({ 't.csv': noise(50_000) });
    const bundle = await buildZip({ 'in.zip': inner });
    const { problems } = await openAs('b.zip', bundle, { limits: { heldBytes: 10_000 } });
    expect(problems).toMatchObject([{ source: 'b.zip/in.zip', code: 'too-large' }]);
  });

  it('explains each refusal in one line', async () => {
    const { problems } = await openAs('b.zip', await buildZip({ 'a.csv': zeros }));
    expect(problems[0]?.reason).toMatch(/^[^\n]+; [^\n]+\.$/);
  });
});

describe('a damaged archive', () => {
  it('is never a crash, wherever it is cut or changed', async () => {
    const whole = await buildZip({ 'a.csv': CSV, 'b/c.json': '[{"id":1}]', 'd.csv.gz': gzipSync(CSV) });
    const packed = gzipSync(CSV);
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(255), fc.boolean(), fc.boolean(), async (place, byte, cut, isZip) => {
        const bytes = Buffer.from(isZip ? whole : packed);
        const at = place % bytes.length;
        if (!cut) bytes[at] = byte;
        const { tables, problems } = await openContent('x', cut ? bytes.subarray(0, at) : bytes);
        for (const table of tables) await readAll(table);
        for (const { reason } of problems) expect(reason).toMatch(/^[^\n]+\.$/);
        expect(tables.length + problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 150 },
    );
  });
});

describe('a large plain file', () => {
  it('is known by its beginning and by pieces from its middle and end', async () => {
    const text = `id;text\n${'1;plain\n'.repeat(100_000)}2;Größe\n${'3;plain\n'.repeat(100)}`;
    const { tables } = await openAs('t.csv', iconv.encode(text, 'iso-8859-15'));
    expect(tables[0]?.dialect.encoding).toBe('windows-1252');
    expect((await rowsOf(tables[0])).at(-101)).toEqual(['2', 'Größe']);
  });
});
