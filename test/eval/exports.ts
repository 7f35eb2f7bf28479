import { existsSync, readFileSync } from 'node:fs';
import { compileMapper } from '../../src/profiles/canonicalise.ts';
import { recogniseTable } from '../../src/profiles/recognise.ts';
import { PROFILES } from '../../src/profiles/registry.ts';
import { openFile } from '../../src/sources/open.ts';
import type { Tally } from './hostile.ts';

const ROOT = '../shared/exports';

interface Expected {
  readonly profile: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly records: number;
  readonly blanks: number;
  readonly rejects: number;
}

/** Real exports that are taken for what they are, with the right columns and every row accounted for. */
export async function measureExports(): Promise<Tally | string> {
  if (!existsSync(ROOT)) return `${ROOT} is not there`;
  const cases: Readonly<Record<string, Expected>> = JSON.parse(
    readFileSync('test/cases/exports.expected.json', 'utf8'),
  );
  const misses: string[] = [];
  for (const [name, expected] of Object.entries(cases)) {
    const wrong = await compareExport(name, expected);
    if (wrong.length > 0) misses.push(`${name}: ${wrong.join('; ')}`);
  }
  const all = Object.keys(cases).length;
  return { all, right: all - misses.length, misses };
}

async function compareExport(name: string, expected: Expected): Promise<string[]> {
  const { tables, problems } = await openFile({ path: `${ROOT}/${name}`, source: name });
  const [table] = tables;
  if (table === undefined) return [problems[0]?.reason ?? 'not read'];
  const { profile } = recogniseTable(table, PROFILES);
  if (profile === null) return ['not known'];
  const mapper = compileMapper(table, profile);
  const counts = { record: 0, blank: 0, reject: 0 };
  for await (const batch of table.rows()) {
    counts.blank += batch.blanks;
    counts.reject += batch.rejects.length;
    for (const row of batch.rows) counts[mapper.map(row).kind] += 1;
  }
  const found: Expected = {
    profile: profile.meta.id,
    columns: mapper.columns,
    records: counts.record,
    blanks: counts.blank,
    rejects: counts.reject,
  };
  return (['profile', 'columns', 'records', 'blanks', 'rejects'] as const)
    .filter((key) => describe(found[key]) !== describe(expected[key]))
    .map((key) => `${key} ${describe(found[key])}, not ${describe(expected[key])}`);
}

function describe(value: string | number | Readonly<Record<string, string>>): string {
  return typeof value === 'object' ? JSON.stringify(Object.entries(value).sort()) : String(value);
}
