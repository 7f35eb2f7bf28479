import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tell } from '../../src/lib/notice.ts';
import { FIELDS } from '../../src/model/record.ts';
import type { Table } from '../../src/model/row.ts';
import { compileMapper } from '../../src/profiles/canonicalise.ts';
import { recogniseTable } from '../../src/profiles/recognise.ts';
import { PROFILES } from '../../src/profiles/registry.ts';
import { openFile } from '../../src/sources/open.ts';

const ROOT = 'fixtures/profiles';

interface Expected {
  profile: string;
  /** What the file is taken for when neither its name nor its folder helps. */
  withoutHints: string | null;
  columns: Record<string, string>;
  notes: string[];
  /** Fields that say something; dates as ISO text. */
  records: Record<string, unknown>[];
  blanks: number;
  rejects: { row: number; code: string }[];
  problems: { row: number; column: string; code: string }[];
}

async function openOnly(folder: string, name: string): Promise<Table> {
  const source = `${folder}/${name}`;
  const { tables } = await openFile({ path: join(ROOT, source), source });
  expect(tables, source).toHaveLength(1);
  return tables![0]!;
}

async function mapAll(table: Table, profileId: string): Promise<Omit<Expected, 'profile' | 'withoutHints'>> {
  const mapper = compileMapper(table, PROFILES.find(({ meta }) => meta.id === profileId)!);
  const out: Omit<Expected, 'profile' | 'withoutHints'> = {
    columns: mapper.columns,
    notes: mapper.notes.map(tell),
    records: [],
    blanks: 0,
    rejects: [],
    problems: [],
  };
  for await (const batch of table.rows()) {
    out.blanks += batch.blanks;
    for (const row of batch.rows) {
      const mapped = mapper.map(row);
      if (mapped.kind === 'blank') out.blanks++;
      else if (mapped.kind === 'reject')
        out.rejects.push({ row: mapped.reject.row, code: mapped.reject.code });
      else {
        out.records.push(describeRecord(mapped.record));
        for (const { row, column, code } of mapped.problems)
          out.problems.push({ row, column: column!, code });
      }
    }
  }
  return out;
}

function describeRecord(record: object): Record<string, unknown> {
  const { kind, origin, ...fields } = record as { kind: keyof typeof FIELDS; origin: unknown };
  const types: Record<string, unknown> = FIELDS[kind];
  return Object.fromEntries(
    Object.entries(fields)
      .filter(
        ([, value]) => !(value === null || value === '' || (Array.isArray(value) && value.length === 0)),
      )
      .map(([field, value]) => [
        field,
        types[field] === 'date' ? new Date(value as number).toISOString() : value,
      ]),
  );
}

describe('profiles', () => {
  const folders = readdirSync(ROOT).sort();

  it('have a fixture each', () => {
    expect(folders).toEqual(PROFILES.map(({ meta }) => meta.id).sort());
  });

  for (const folder of folders) {
    const expected: Record<string, Expected> = JSON.parse(
      readFileSync(join(ROOT, folder, 'expected.json'), 'utf8'),
    );
    it(`${folder} has an expectation for every file`, () => {
      const files = readdirSync(join(ROOT, folder)).filter((name) => name !== 'expected.json');
      expect(files.sort()).toEqual(Object.keys(expected).sort());
    });
    for (const [name, { profile, withoutHints, ...mapped }] of Object.entries(expected)) {
      it(`${folder}/${name} is recognised and mapped`, async () => {
        const table = await openOnly(folder, name);
        expect(recogniseTable(table, PROFILES)).toMatchObject({ profile: { meta: { id: profile } } });
        const blind = recogniseTable({ ...table, hints: [] }, PROFILES);
        expect(blind.profile?.meta.id ?? null).toBe(withoutHints);
        expect(await mapAll(table, profile)).toEqual(mapped);
      });
    }
  }

  const pairs = folders.filter((folder) => existsSync(join(ROOT, folder, 'pair.csv')));

  it.each(pairs)('%s reads the same from the export and from the API', async (folder) => {
    const read = async (name: string) => {
      const { columns, records } = await mapAll(await openOnly(folder, name), folder);
      return { fields: Object.keys(columns), records };
    };
    const [table, api] = [await read('pair.csv'), await read('pair.json')];
    const shared = new Set(table.fields.filter((field) => api.fields.includes(field)));
    const pick = (records: Record<string, unknown>[]) =>
      records.map((record) => Object.fromEntries(Object.entries(record).filter(([key]) => shared.has(key))));
    expect(shared.size).toBeGreaterThanOrEqual(5);
    expect(pick(api.records)).toEqual(pick(table.records));
  });

  it('has such a pair for most vendors', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(25);
  });
});
