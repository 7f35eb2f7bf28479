import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openFile } from '../../../src/sources/open.ts';
import { readAll, tableOf } from './helpers.ts';

const SHARED = join(import.meta.dirname, '../../../../shared');

async function readFile(path: string) {
  const {
    tables,
    problems: [problem],
  } = await openFile({ path, source: path.split('/').at(-1) ?? '' });
  if (tables?.[0] === undefined) return { problem };
  return { table: tables[0], all: await readAll(tables[0]) };
}

const exportsIndex = join(SHARED, 'exports/INDEX.tsv');
const indexed = existsSync(exportsIndex)
  ? readFileSync(exportsIndex, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t'))
  : [];

describe.skipIf(!existsSync(exportsIndex))('real exports (only where ../shared/exports exists)', () => {
  // Consecutive cues of a speaker are one row: transcripts have fewer rows than cues.
  const files = indexed
    .filter(([name = '']) => !name.endsWith('.vtt'))
    .map(([name = '', , , , rows = '']) => [name, Number(rows)] as const);

  it.each(files)('%s: all %i rows are accounted for', async (name, rows) => {
    const { all, problem } = await readFile(join(SHARED, 'exports', name));
    expect(problem).toBeUndefined();
    expect((all?.rows.length ?? 0) + (all?.blanks ?? 0) + (all?.rejects.length ?? 0)).toBe(rows);
    expect(all?.rejects).toEqual([]);
  });
});

// `location_coordinates` is left out: its CSV and its JSON name different telephone numbers.
const PAIRS = [
  ...['comma_in_quotes', 'empty', 'empty_crlf', 'escaped_quotes', 'json', 'newlines'].map(
    (name) => ['csv-spectrum/csvs', 'csv-spectrum/json', name] as const,
  ),
  ...['newlines_crlf', 'quotes_and_newlines', 'simple', 'simple_crlf', 'utf8'].map(
    (name) => ['csv-spectrum/csvs', 'csv-spectrum/json', name] as const,
  ),
];

describe.skipIf(!existsSync(join(SHARED, 'testsets')))(
  'csv-spectrum (only where ../shared/testsets exists)',
  () => {
    it.each(PAIRS)('%s %s %s', async (csv, json, name) => {
      const expected: Record<string, string>[] = JSON.parse(
        readFileSync(join(SHARED, 'testsets', json, `${name}.json`), 'utf8'),
      );
      const { table, all } = await readFile(join(SHARED, 'testsets', csv, `${name}.csv`));
      const records = all?.rows.map((row) =>
        Object.fromEntries(table?.header.map((key, i) => [key, row.cells[i]]) ?? []),
      );
      expect(records).toEqual(expected);
    });
  },
);

const RFC = join(SHARED, 'testsets/csv-test-data');
const valid = existsSync(RFC) ? readdirSync(join(RFC, 'json')).map((name) => name.replace('.json', '')) : [];
const bad = existsSync(RFC) ? readdirSync(join(RFC, 'csv')).filter((name) => name.startsWith('bad-')) : [];

/** Files without a header are read with one put above them. */
async function readWithHeader(name: string): Promise<{ header: readonly string[]; cells: string[][] }> {
  const text = readFileSync(join(RFC, 'csv', `${name}.csv`), 'utf8');
  const own = name.startsWith('header-') || name.startsWith('bad-header');
  const width = (JSON.parse(readFileSync(join(RFC, 'json', `${name}.json`), 'utf8'))[0] ?? []).length;
  const header = Array.from({ length: width }, (_, i) => `column ${i}`).join(',');
  const table = await tableOf('t.csv', own ? text : `${header}\n${text}`);
  return { header: table.header, cells: (await readAll(table)).rows.map(({ cells }) => [...cells]) };
}

describe.skipIf(!existsSync(RFC))('csv-test-data (only where ../shared/testsets exists)', () => {
  it.each(valid)('%s', async (name) => {
    const { header, cells } = await readWithHeader(name);
    const expected: unknown[] = JSON.parse(readFileSync(join(RFC, 'json', `${name}.json`), 'utf8'));
    const records = name.startsWith('header-')
      ? cells.map((row) => Object.fromEntries(header.map((key, i) => [key, row[i]])))
      : cells;
    // Rows of nothing but empty cells are blank for an audit: counted, not kept.
    const filled = expected.filter((row) => Object.values(row as object).some((cell) => cell !== ''));
    expect(records).toEqual(filled);
  });

  it.each(bad)('%s is read, or refused with a reason', async (name) => {
    const { all, problem } = await readFile(join(RFC, 'csv', name));
    if (problem !== undefined) expect(problem.reason).toMatch(/quote|blank|empty/);
    else expect(all).toBeDefined();
  });
});
