import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import { fixTimes } from '../../../src/reporters/xlsx/fix-times.ts';
import { xlsxReporter } from '../../../src/reporters/xlsx/index.ts';
import { hostileReport, PAYLOADS } from '../../tools/hostile-report.ts';
import { type ReadSheet, readArchive, readRecords, readWorkbook } from '../../tools/read-workbook.ts';
import { sampleReport } from '../../tools/sample-report.ts';
import { buildZip } from '../../tools/workbook.ts';

const render = (report: Report) => xlsxReporter.render(report, { width: 80, colour: 0, unicode: true });
const read = async (report: Report) => readWorkbook(await render(report));

const find = (sheets: readonly ReadSheet[], name: string): ReadSheet => {
  const sheet = sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
};

describe('workbook', () => {
  it('has its sheets in the order one reads them', async () => {
    expect((await read(sampleReport())).map(({ name }) => name)).toEqual([
      'Summary',
      'Advice',
      'Metrics',
      'Pains',
      'Findings',
      'Evidence',
      'Tables',
      'Rejects',
      'Sources',
      'Method',
    ]);
  });

  it('holds numbers as numbers and days as days', async () => {
    const report = sampleReport();
    const sheets = await read(report);
    const summary = find(sheets, 'Summary').rows;
    expect(summary[3]?.[1]).toEqual({ type: 'number', value: report.score.value });
    expect(summary[8]?.[1]).toEqual({ type: 'date', value: Date.parse(report.asOf) / 86_400_000 + 25_569 });
    for (const [at, record] of readRecords(find(sheets, 'Metrics')).entries()) {
      const metric = report.metrics[at];
      expect(record).toMatchObject({
        Id: metric?.id,
        Value: metric?.value,
        n: metric?.n,
        Score: metric?.score,
        Points: metric?.contribution,
        To: metric?.interval?.[1],
      });
    }
  });

  it('holds every finding, proof and reject', async () => {
    const report = sampleReport();
    const sheets = await read(report);
    expect(readRecords(find(sheets, 'Findings')).map((row) => row.Finding)).toEqual(
      report.findings.map(({ statement }) => statement),
    );
    const proofs = [
      ...report.metrics,
      ...report.findings,
      ...(report.riskAccounts === null ? [] : [report.riskAccounts]),
    ];
    expect(readRecords(find(sheets, 'Evidence')).map((row) => [row.Quote, row.File, row.Row])).toEqual(
      proofs.flatMap(({ evidence }) => evidence.shown.map(({ at, quote }) => [quote, at.source, at.row])),
    );
    expect(readRecords(find(sheets, 'Rejects')).map((row) => row.Line)).toEqual(
      report.rejects.map(({ line }) => line),
    );
  });

  it('keeps the heads of its lists in sight and puts filters on them', async () => {
    for (const { name, xml, rows } of await read(sampleReport())) {
      if (['Summary', 'Advice', 'Tables', 'Method'].includes(name)) continue;
      expect(xml).toContain('state="frozen"');
      expect(xml).toMatch(new RegExp(`<autoFilter ref="A1:[A-Z]+${rows.length}"/>`));
      expect(xml.indexOf('<autoFilter')).toBeGreaterThan(xml.indexOf('</sheetData>'));
      expect(xml).toMatch(/<col min="1" max="1" width="\d+" customWidth="1"\/>/);
    }
  });

  it('is the same bytes at any time', async () => {
    const first = await render(sampleReport());
    const moments = [...(await readArchive(first)).values()].map(({ moment }) => moment);
    expect(new Set(moments)).toEqual(new Set([0x0021_0000]));
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    expect(Buffer.compare(await render(sampleReport()), first)).toBe(0);
  });

  it.each(Object.entries(PAYLOADS))('shows %s as text', async (name, payload) => {
    for (const where of ['instead', 'after'] as const) {
      const sheets = await read(hostileReport(payload, where));
      expect(sheets.map(({ xml }) => xml).join('')).not.toMatch(/<f[ >]|t="str"|<hyperlink/);
      const texts = sheets.flatMap(({ rows }) => rows.flatMap((row) => row.flatMap((cell) => cell ?? [])));
      for (const { type, value } of texts) {
        if (type !== 'text') continue;
        expect(String(value).length).toBeLessThanOrEqual(32_767);
        expect(value).not.toMatch(/[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]|no string/);
      }
      if (name === 'object' && where === 'instead')
        expect(readRecords(find(sheets, 'Findings'))[0]?.Finding).toBe('__proto__ ');
      if (name === 'control') expect(JSON.stringify(texts)).toContain('escaped_x0041_');
      if (name === 'ansi') expect(JSON.stringify(texts)).toContain('␛red');
    }
  });

  const SET = '../shared/testsets/security/formula.jsonl';
  it.skipIf(!existsSync(SET))(
    'runs none of the known formulas (set not in this checkout: skipped)',
    async () => {
      const values = readFileSync(SET, 'utf8')
        .trim()
        .split('\n')
        .map((text) => (JSON.parse(text) as { value: string }).value);
      const report = sampleReport();
      const [finding] = report.findings;
      const findings = values.map((statement) => ({ ...finding!, statement }));
      const sheet = find(await read({ ...report, findings }), 'Findings');
      expect(sheet.xml).not.toContain('<f>');
      expect(sheet.rows.slice(1).map((row) => row[2]?.type)).toEqual(values.map(() => 'text'));
    },
  );
});

it('fixTimes touches nothing but the times, and no file that is no archive', async () => {
  const archive = await buildZip({ 'a.txt': 'one', 'b/c.txt': 'two'.repeat(1000) });
  const parts = await readArchive(fixTimes(archive));
  expect([...parts].map(([name, { text }]) => [name, text])).toEqual([
    ['a.txt', 'one'],
    ['b/c.txt', 'two'.repeat(1000)],
  ]);
  expect(() => fixTimes(new Uint8Array(100))).toThrow('no ZIP record');
});
