import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listAsks } from '../../../src/cli/ask/list-asks.ts';
import { writeMarkdown } from '../../../src/cli/ask/write-asks.ts';
import { LANGUAGES } from '../../../src/model/kinds.ts';
import { REPORTERS } from '../../../src/reporters/registry.ts';
import { discoverFiles } from '../../../src/sources/discover.ts';
import { openFile } from '../../../src/sources/open.ts';
import { isOwnOutput, isOwnText } from '../../../src/sources/own-output.ts';
import { temporaryFolder } from '../../tools/run-cli.ts';
import { sampleReport } from '../../tools/sample-report.ts';
import { buildWorkbook, buildZip } from '../../tools/workbook.ts';

const TEXTS = REPORTERS.filter(({ meta }) => meta.id !== 'xlsx');
const reports = LANGUAGES.flatMap((language) => [
  { ...sampleReport(), language },
  {
    ...sampleReport(),
    language,
    company: '',
    branding: { company: 'A consultancy', consultant: 'A consultant' },
  },
]);

describe('what bruise wrote', () => {
  it.each(TEXTS.map((reporter) => [reporter.meta.id, reporter] as const))(
    'is known in the format %s, in every language and width',
    async (_, reporter) => {
      for (const report of reports)
        for (const width of [40, 80, 100])
          for (const [colour, unicode] of [
            [0, true],
            [3, true],
            [0, false],
          ] as const) {
            const drawn = await reporter.render(report, { width, colour, unicode });
            expect(isOwnText(String(drawn).slice(0, 4096)), `${report.language} ${width}`).toBe(true);
          }
    },
  );

  it('is known when it asks for more evidence, which would be read as an interview', () => {
    const report = sampleReport();
    expect(isOwnText(writeMarkdown(report, listAsks(report)))).toBe(true);
  });

  it.each([
    '# Interview with Dana\n\nThe Product Perception Penalty was 40, they said.\n',
    'id,point,title\n1,2,3\n',
    '{"schemaVersion": 2, "tickets": [{"subject": "bruise"}]}',
    '<!doctype html><title>bruise</title>',
    ' a note that begins with a blank\n about 12 tables: all of them broken\n',
  ])('is not what others write: %j', (text) => {
    expect(isOwnText(text)).toBe(false);
  });

  it('is known by its properties where it is a workbook, in archives too, or a PDF file', async () => {
    const folder = temporaryFolder();
    const xlsx = REPORTERS.find(({ meta }) => meta.id === 'xlsx');
    const drawn = await xlsx?.render(sampleReport(), { width: 80, colour: 0, unicode: true });
    const workbook = Buffer.from(drawn ?? '');
    writeFileSync(join(folder, 'renamed.xls'), workbook);
    writeFileSync(join(folder, 'board.pdf'), '%PDF-1.4\n1 0 obj\n<</Title (Acme)\n/Creator (bruise)  >>');
    writeFileSync(join(folder, 'cut.xlsx'), workbook.subarray(0, 5000));
    writeFileSync(join(folder, 'other.pdf'), '%PDF-1.4\n1 0 obj\n<</Creator (Chromium)>>');
    writeFileSync(
      join(folder, 'other.xlsx'),
      await buildWorkbook({ sheets: [{ name: 'Sheet1', rows: [['Subject'], ['Slow']] }] }),
    );
    writeFileSync(join(folder, 'last-week.zip'), await buildZip({ 'report.xlsx': workbook }));
    const found = await discoverFiles([folder]);
    expect(found.own.map(({ source }) => source)).toEqual(['board.pdf', 'renamed.xls']);
    expect(found.files).toHaveLength(4);
    const archive = found.files.find(({ source }) => source === 'last-week.zip');
    const opened = await openFile(archive ?? { path: '', source: '' });
    expect(opened.problems).toMatchObject([{ source: 'last-week.zip/report.xlsx', code: 'own-report' }]);
    expect(opened.tables).toEqual([]);
  });

  it('is left out of folders; workbooks by the manifest beside them', async () => {
    const folder = temporaryFolder();
    const out = join(folder, 'report');
    mkdirSync(out);
    const files = [
      { file: 'report.xlsx', bytes: 2 },
      { file: 'changed.xlsx', bytes: 3 },
    ];
    writeFileSync(join(out, 'manifest.json'), JSON.stringify({ manifestVersion: 1, tool: 'bruise', files }));
    for (const { file } of files) writeFileSync(join(out, file), 'PK');
    writeFileSync(join(folder, 'other.xlsx'), 'PK');
    writeFileSync(join(out, 'rejects.csv'), '\ufeffsource,line,column,code,reason,raw\r\n');
    const found = await discoverFiles([folder, join(out, 'rejects.csv')]);
    expect(found.files.map(({ source }) => source)).toEqual(['other.xlsx', 'report/changed.xlsx']);
    expect([...new Set(found.own.map(({ source }) => source))]).toEqual([
      'rejects.csv',
      'report/manifest.json',
      'report/rejects.csv',
      'report/report.xlsx',
    ]);
    expect(await isOwnOutput(join(out, 'nothing.xlsx'))).toBe(false);
  });
});
