import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCsv } from '../../../src/sources/csv/table.ts';
import { LIMITS } from '../../../src/sources/limits.ts';
import { openFile } from '../../../src/sources/open.ts';
import type { Source } from '../../../src/sources/source.ts';
import { cut } from './csv-helpers.ts';
import { readAll } from './helpers.ts';

/** A file of nothing but empty rows is refused before it comes to its reader. */
const sourceOf = (content: string): Source => ({
  file: { path: '-', source: 't.csv' },
  bytes: { size: Buffer.byteLength(content), read: () => cut(content, 64) },
  encoding: 'utf-8',
  encodingConfidence: 1,
  head: content,
  headIsAll: true,
  samples: [],
  limits: LIMITS,
  strict: true,
  hints: [],
});

async function openStrictly(name: string, content: string) {
  async function* stdin() {
    yield Buffer.from(content);
  }
  const opened = await openFile({ path: '-', source: name }, { stdin: stdin(), strict: true });
  return { table: opened.tables[0], problem: opened.problems[0] };
}

describe('strict reading', () => {
  it('reads what RFC 4180 allows', async () => {
    const { table } = await openStrictly('t.csv', 'id,text\r\n1,"two\r\nlines, ""so"""\r\n2,\r\n');
    expect(table?.header).toEqual(['id', 'text']);
    expect(table && (await readAll(table)).rows).toEqual([
      { row: 2, line: 2, cells: ['1', 'two\r\nlines, "so"'] },
      { row: 3, line: 4, cells: ['2', ''] },
    ]);
  });

  it.each([
    ['a quote inside', 'id,text\n1,a\n2,"a" b\n', 3],
    ['a quote that is never closed', 'id,text\n1,a\n2,"a\n', 3],
    ['a row that is too long', 'id,text\n1,a\n2,b\n3,c,d\n', 4],
    ['a row that is too short', 'id,text\n1\n', 2],
  ])('refuses %s and names the line', async (_, text, line) => {
    const { problem } = await openStrictly('t.csv', text);
    expect(problem).toMatchObject({ code: 'not-strict' });
    expect(problem?.reason).toMatch(new RegExp(`^Line ${line}: [^\\n]+\\.$`));
  });
});

const RFC = join(import.meta.dirname, '../../../../shared/testsets/csv-test-data');
const namesOf = (folder: string, ending: string) =>
  existsSync(RFC)
    ? readdirSync(join(RFC, folder)).flatMap((name) =>
        name.endsWith(ending) ? [name.replace(ending, '')] : [],
      )
    : [];

describe.skipIf(!existsSync(RFC))('csv-test-data, strictly (only where ../shared/testsets exists)', () => {
  it.each(namesOf('json', '.json'))('%s', async (name) => {
    const text = readFileSync(join(RFC, 'csv', `${name}.csv`), 'utf8');
    const expected: unknown[] = JSON.parse(readFileSync(join(RFC, 'json', `${name}.json`), 'utf8'));
    const [table] = await openCsv(sourceOf(text));
    const rows = table === undefined ? [] : (await readAll(table)).rows.map(({ cells }) => cells);
    const header = table?.header ?? [];
    if (name.startsWith('header-')) {
      expect(rows.map((cells) => Object.fromEntries(header.map((key, at) => [key, cells[at]])))).toEqual(
        expected,
      );
    } else {
      expect(table?.dialect.headerRow === null ? rows : [header, ...rows]).toEqual(expected);
    }
  });

  it.each(namesOf('csv', '.csv').filter((name) => name.startsWith('bad-')))(
    '%s is read or refused',
    async (name) => {
      const { table, problem } = await openStrictly(
        't.csv',
        readFileSync(join(RFC, 'csv', `${name}.csv`), 'utf8'),
      );
      if (table === undefined) expect(problem?.reason).toMatch(/^Line \d+: |empty/);
    },
  );
});
