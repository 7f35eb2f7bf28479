import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openFile } from '../../../src/sources/open.ts';
import { readAll } from './helpers.ts';

const ROOT = 'fixtures/hostile';

interface Expected {
  /** Code of the problem when the file as a whole is refused. */
  problem?: string;
  header?: string[];
  rows?: string[][];
  blanks?: number;
  rejects?: { row: number; line: number; code: string }[];
}

async function read(name: string): Promise<Expected> {
  const {
    tables,
    problems: [problem],
  } = await openFile({ path: join(ROOT, name), source: name });
  if (tables?.[0] === undefined) return { problem: problem?.code ?? 'no table' };
  const { rows, blanks, rejects } = await readAll(tables[0]);
  return {
    header: [...tables[0].header],
    rows: rows.map(({ cells }) => [...cells]),
    blanks,
    rejects: rejects.map(({ row, line, code }) => ({ row, line, code })),
  };
}

describe('nasty files', () => {
  const expected: Record<string, Expected> = JSON.parse(readFileSync(join(ROOT, 'expected.json'), 'utf8'));

  it('are all expected', () => {
    const files = readdirSync(ROOT).filter((name) => name !== 'expected.json');
    expect(files.sort()).toEqual(Object.keys(expected).sort());
  });

  it.each(Object.entries(expected))('%s', async (name, what) => {
    expect(await read(name)).toEqual(what);
  });
});
