import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFile } from '../../src/sources/open.ts';
import type { Tally } from './hostile.ts';

/** Public sets of well-formed files: csv-spectrum, and csv-test-data in the usual and in the strict way. */

const SETS = '../shared/testsets';
const SPECTRUM = join(SETS, 'csv-spectrum');
const RFC = join(SETS, 'csv-test-data');

interface Read {
  readonly header: readonly string[] | null;
  readonly rows: readonly (readonly string[])[];
  readonly rejects: number;
  readonly problem: string | null;
}

async function readContent(content: string, strict: boolean): Promise<Read> {
  async function* stdin(): AsyncGenerator<Buffer> {
    yield Buffer.from(content);
  }
  const { tables, problems } = await openFile({ path: '-', source: 'file.csv' }, { stdin: stdin(), strict });
  const [table] = tables;
  if (table === undefined) return { header: [], rows: [], rejects: 0, problem: problems[0]?.reason ?? '' };
  const rows: (readonly string[])[] = [];
  let rejects = 0;
  for await (const batch of table.rows()) {
    rows.push(...batch.rows.map(({ cells }) => cells));
    rejects += batch.rejects.length;
  }
  const header = table.dialect.headerRow === null ? null : table.header;
  return { header, rows, rejects, problem: null };
}

function tally(names: readonly string[], misses: readonly string[]): Tally {
  return { all: names.length, right: names.length - misses.length, misses };
}

const toObjects = (header: readonly string[], rows: Read['rows']) =>
  rows.map((cells) => Object.fromEntries(header.map((name, at) => [name, cells[at]])));

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** In one pair the JSON was given another telephone number than the CSV, and no list around its only record. */
const EDITED = { file: 'location_coordinates', column: 'Contact Phone Number' };

export async function measureSpectrum(): Promise<Tally | string> {
  if (!existsSync(SPECTRUM)) return `${SPECTRUM} is not there`;
  const names = readdirSync(join(SPECTRUM, 'csvs')).map((name) => name.replace('.csv', ''));
  const misses: string[] = [];
  for (const name of names) {
    const wanted: unknown = JSON.parse(readFileSync(join(SPECTRUM, 'json', `${name}.json`), 'utf8'));
    const { header, rows } = await readContent(
      readFileSync(join(SPECTRUM, 'csvs', `${name}.csv`), 'utf8'),
      false,
    );
    const records = toObjects(header ?? [], rows);
    const clean = (record: object) => (name === EDITED.file ? { ...record, [EDITED.column]: '' } : record);
    const list: unknown[] = [wanted].flat();
    if (
      !isSame(
        records.map(clean),
        list.map((one) => clean(Object(one))),
      )
    )
      misses.push(name);
  }
  return tally(names, misses);
}

/**
 * The 18 valid files. A file without a header gets one put above it in the usual way, for nobody could tell that one
 * cell is not a name; rows of nothing but empty cells are blanks there. By the letter every row counts.
 */
export async function measureRfc(strict: boolean): Promise<Tally | string> {
  if (!existsSync(RFC)) return `${RFC} is not there`;
  const names = readdirSync(join(RFC, 'json')).map((name) => name.replace('.json', ''));
  const misses: string[] = [];
  for (const name of names) {
    const wanted: readonly object[] = JSON.parse(readFileSync(join(RFC, 'json', `${name}.json`), 'utf8'));
    const text = readFileSync(join(RFC, 'csv', `${name}.csv`), 'utf8');
    const read = await readOne(name, text, { strict, width: Object.keys(wanted[0] ?? []).length });
    const filled = wanted.filter((row) => strict || Object.values(row).some((cell) => cell !== ''));
    if (!isSame(read, filled)) misses.push(name);
  }
  return tally(names, misses);
}

async function readOne(
  name: string,
  text: string,
  { strict, width }: { readonly strict: boolean; readonly width: number },
): Promise<unknown> {
  const own = name.startsWith('header-');
  const above = Array.from({ length: width }, (_, i) => `column ${i}`).join(',');
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const { header, rows } = await readContent(own ? text : above + end + text, strict);
  return own ? toObjects(header ?? [], rows) : rows;
}

/** The seven damaged files: loaded, or refused with the line; nothing else. */
export async function measureBad(strict: boolean): Promise<Tally | string> {
  if (!existsSync(RFC)) return `${RFC} is not there`;
  const names = readdirSync(join(RFC, 'csv')).filter((name) => name.startsWith('bad-'));
  const misses: string[] = [];
  for (const name of names) {
    const { header, rows, rejects, problem } = await readContent(
      readFileSync(join(RFC, 'csv', name), 'utf8'),
      strict,
    );
    if (
      problem === null
        ? header?.length === 0 && rows.length + rejects === 0
        : !/\bline \d+|quote|blank|empty/i.test(problem)
    )
      misses.push(`${name}: ${problem}`);
  }
  return tally(names, misses);
}
