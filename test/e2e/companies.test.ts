import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { POINT_IDS } from '../../src/model/kinds.ts';
import type { Report } from '../../src/model/report.ts';
import { shuffle } from '../contracts/laws.ts';
import { auditCompany } from '../tools/company-report.ts';
import { readCell } from '../tools/read-cell.ts';
import { auditFixture, printFixture, runCli, temporaryFolder } from '../tools/run-cli.ts';
import { auditHere } from '../tools/run-here.ts';

const COMPANIES = ['halcyon', 'acme', 'ironclad'] as const;
const folderOf = (name: string): string => `fixtures/companies/${name}`;

const reports = new Map<string, Report>();

beforeAll(() => {
  for (const name of COMPANIES) reports.set(name, auditFixture(name));
});

const reportOn = (name: string): Report => {
  const report = reports.get(name);
  if (report === undefined) throw new Error(`no report on ${name}`);
  return report;
};

/** An address as tables write it: `tickets.csv:12`. */
const ADDRESS = /(\.(?:csv|ndjson|md)):\d+/g;

/** The report with the row numbers taken out: they are all that may change when rows move. */
const withoutRows = (report: Report): string =>
  JSON.stringify(report, (key, value: unknown) => {
    if (key === 'row' || key === 'line') return 0;
    return typeof value === 'string' ? value.replace(ADDRESS, '$1:0') : value;
  });

describe('the three companies', () => {
  it('come out in the right order, with intervals that do not overlap', () => {
    const [halcyon, acme, ironclad] = COMPANIES.map((name) => reportOn(name).score);
    expect(halcyon!.interval[1]).toBeLessThan(acme!.interval[0]);
    expect(acme!.interval[1]).toBeLessThan(ironclad!.interval[0]);
    expect([halcyon, acme, ironclad].map((score) => score!.band)).toEqual([
      expect.stringMatching(/Trusted|Scuffed/),
      expect.stringMatching(/Bruised|Damaged/),
      'Broken trust',
    ]);
  });

  it.each(COMPANIES)('%s: all 26 metrics are measured', (name) => {
    const missing = reportOn(name).metrics.filter(({ status }) => status === 'missing');
    expect(missing.map(({ id, note }) => `${id}: ${note}`)).toEqual([]);
  });

  it.each(COMPANIES)('%s: every row is accounted for', (name) => {
    for (const source of reportOn(name).sources) {
      expect(source.rows).toBe(source.records + source.duplicates + source.blanks + source.rejects);
      expect(source.kind).not.toBeNull();
    }
  });

  it.each(COMPANIES)('%s: every quote stands in the row it names', (name) => {
    const report = reportOn(name);
    const evidence = [...report.metrics, ...report.findings].flatMap((item) => item.evidence.shown);
    expect(evidence.length).toBeGreaterThan(50);
    for (const { at, quote } of evidence) {
      const cell = readCell(folderOf(name), at, report.sources);
      // Masked stretches stand for an e-mail address or a phone number; the words around them are verbatim.
      for (const words of quote.split(/\[[a-z-]+\]/)) expect(cell).toContain(words);
    }
  });

  it.each(COMPANIES)('%s: the parts add up, exactly and as printed', (name) => {
    const { score, points, metrics } = reportOn(name);
    const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
    expect(Math.abs(sum(points.map(({ contribution }) => contribution)) - score.value)).toBeLessThan(1e-9);
    expect(Math.abs(sum(metrics.map(({ contribution }) => contribution)) - score.value)).toBeLessThan(1e-9);
    expect(sum(points.map(({ printed }) => printed)).toFixed(1)).toBe(score.value.toFixed(1));
  });
});

describe('taking a point away', () => {
  // A company each, so that scores move up as well as down; every point of one score is taken away in the unit tests.
  const TAKEN = POINT_IDS.map((point, at) => [point, at % 2 === 0 ? 'halcyon' : 'ironclad'] as const);

  it.each(TAKEN)(
    '%s of %s: the score moves toward 50 and the bounds hold the old one',
    async (point, name) => {
      const full = reportOn(name);
      const less = await auditCompany(name, { points: POINT_IDS.filter((id) => id !== point) });
      const missing = full.points.find(({ id }) => id === point)!;
      const toward = Math.sign(50 - missing.score);
      expect(Math.sign(less.score.value - full.score.value)).toBe(toward);
      expect(less.score.bounds[0]).toBeLessThanOrEqual(full.score.value);
      expect(less.score.bounds[1]).toBeGreaterThanOrEqual(full.score.value);
    },
  );
});

describe('the same input gives the same bytes', () => {
  const acme = folderOf('acme');

  it('twice, in another time zone and with another locale', () => {
    const again = runCli(['audit', acme, '--format', 'json', '--quiet'], {
      env: { TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
    });
    expect(again.stdout).toBe(printFixture('acme'));
  });

  it('with the files in another order', async () => {
    const folder = folderOf('ironclad');
    const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    const there = await auditHere([...paths, '--company', 'x']);
    const back = await auditHere([...paths.reverse(), '--company', 'x']);
    expect(back).toEqual(there);
  });

  it('with the rows in another order', async () => {
    const folder = temporaryFolder();
    cpSync(acme, folder, { recursive: true });
    shuffleLines(folder);
    const shuffled = await auditHere([folder, '--company', 'acme']);
    expect(withoutRows(shuffled)).toBe(withoutRows(reportOn('acme')));
  });
});

/** Shuffles the records of every NDJSON file, and of every CSV file without line breaks inside cells. */
function shuffleLines(folder: string): void {
  let shuffled = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    if (path.endsWith('.ndjson')) {
      writeFileSync(path, `${shuffle(readFileSync(path, 'utf8').trimEnd().split('\n'), 3).join('\n')}\n`);
      shuffled++;
    } else if (path.endsWith('.csv')) {
      writeFileSync(path, shuffleRecords(readFileSync(path, 'utf8')));
      shuffled++;
    }
  }
  expect(shuffled).toBeGreaterThan(3);
}

/** Shuffles the records of a CSV, quoted line breaks and all, and keeps header and blank lines in place. */
function shuffleRecords(text: string): string {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const records: string[] = [];
  let open = '';
  for (const line of text.split(end)) {
    open = open === '' ? line : open + end + line;
    if ((open.split('"').length - 1) % 2 === 0) {
      records.push(open);
      open = '';
    }
  }
  if (open !== '') records.push(open);
  const [header = '', ...body] = records;
  // Blank lines stay where they are, so that the number of lines does not change.
  const moved = shuffle(
    body.filter((record) => record.trim() !== ''),
    7,
  );
  return [header, ...body.map((record) => (record.trim() === '' ? record : (moved.pop() ?? '')))].join(end);
}
