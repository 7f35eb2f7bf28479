import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { escapeCsv } from '../../../src/lib/escape/escape-csv.ts';
import type { Report } from '../../../src/model/report.ts';
import { csvReporter } from '../../../src/reporters/csv/index.ts';
import { hostileReport, PAYLOADS } from '../../tools/hostile-report.ts';
import { sampleReport } from '../../tools/sample-report.ts';

const OPTIONS = { width: 80, colour: 0, unicode: true } as const;
type Row = Record<string, string>;

const readCsv = (report: Report): Row[] =>
  parse(csvReporter.render(report, OPTIONS), { bom: true, columns: true }) as Row[];

const SIGN = /^[\s\u0000\ufeff]*[=+\-@＝＋－＠]/;
const NUMBER = /^[+-]?\d+(?:[.,]\d+)*$/;
const isLive = (cell: string) => SIGN.test(cell) && !NUMBER.test(cell);

describe('CSV', () => {
  it('has a row per metric with its numbers, whole and unrounded', () => {
    const report = sampleReport();
    const rows = readCsv(report);
    expect(rows.map(({ id }) => id)).toEqual(report.metrics.map(({ id }) => id));
    for (const [at, metric] of report.metrics.entries()) {
      expect(rows[at]).toMatchObject({
        point: metric.point,
        title: metric.title,
        value: String(metric.value),
        n: String(metric.n),
        lo: String(metric.interval?.[0] ?? ''),
        score: String(metric.score),
        contribution: String(metric.contribution),
        penalty: String(report.score.value),
        company: 'Acme',
      });
    }
    const sum = rows.reduce((total, row) => total + Number(row.contribution), 0);
    expect(sum).toBeCloseTo(report.score.value, 6);
  });

  it('leaves what is missing empty, and says why', () => {
    const [row] = readCsv(sampleReport({ missing: ['customers'] }));
    expect(row).toMatchObject({ id: 'I1', status: 'missing', value: '', lo: '', hi: '', x: '' });
    expect(row?.note).not.toBe('');
  });

  it('writes numbers as numbers, negative and tiny ones too', () => {
    const report = sampleReport();
    const [first, ...others] = report.metrics;
    const metrics = [{ ...first!, value: -1e-7, interval: [-12.5, 3] as [number, number] }, ...others];
    expect(readCsv({ ...report, metrics })[0]).toMatchObject({ value: '-1e-7', lo: '-12.5', hi: '3' });
  });

  it.each(Object.entries(PAYLOADS))('shows %s as text', (_, payload) => {
    for (const where of ['instead', 'after'] as const) {
      const rows = readCsv(hostileReport(payload, where));
      expect(rows.length).toBe(sampleReport().metrics.length);
      const cells = rows.flatMap((row) => Object.values(row));
      expect(cells.filter(isLive)).toEqual([]);
      expect(cells.join('')).not.toMatch(/[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/);
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  const SET = '../shared/testsets/security/formula.jsonl';
  it.skipIf(!existsSync(SET))('runs none of the known formulas (set not in this checkout: skipped)', () => {
    const cases = readFileSync(SET, 'utf8')
      .trim()
      .split('\n')
      .map((text) => JSON.parse(text) as { value: string; note: string });
    const read = (value: string): string => {
      const [[cell = ''] = []] = parse(`${escapeCsv(value)},x\r\n`, { relax_quotes: false }) as string[][];
      return cell;
    };
    const attacks = cases.filter(({ note }) => !note.startsWith('benign'));
    expect(attacks.length).toBeGreaterThan(140);
    expect(attacks.filter(({ value }) => isLive(read(value)))).toEqual([]);
    // Where the separator is a semicolon, the quotes of a later cell do not count.
    const parted = attacks.flatMap(({ value }) => `x,${escapeCsv(`a;${value}`)},y`.split(';'));
    expect(parted.filter(isLive)).toEqual([]);
    const harmless = cases.filter(({ note }) => note.startsWith('benign'));
    expect(harmless.filter(({ value }) => read(value).replace(/^'/, '') !== value)).toEqual([]);
    expect(read('-5')).toBe('-5');
  });
});
