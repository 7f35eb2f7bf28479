import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit } from '../../../src/engine/audit.ts';
import { type InspectRequest, inspect } from '../../../src/engine/inspect.ts';
import { builtInToolbox } from '../../../src/engine/toolbox.ts';
import { type InspectedFile, inspectReportSchema } from '../../../src/model/inspect.ts';
import type { Reject } from '../../../src/model/row.ts';
import { temporaryFolder } from '../../tools/run-cli.ts';

const toolbox = builtInToolbox();

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

async function look(
  files: Readonly<Record<string, string>>,
  more: Partial<InspectRequest> = {},
): Promise<InspectedFile[]> {
  const request = { inputs: [folderOf(files)], config: {}, toolbox, sizeOf: async () => null, ...more };
  return inspectReportSchema.parse(await inspect(request)).files;
}

const TICKETS = [
  'Ticket ID,Subject,Description,Status,Created at,Requester',
  '1,Export fails,It crashes,open,2025-01-02,Dana Reed',
  '2,Import fails,Broken,solved,2025-03-04,Sam Poe',
].join('\n');
/** What is damaged enough is not recognised; here it is told. */
const AS = [{ kind: 'tickets', file: 't.csv' }] as const;
const UNKNOWN = 'Qwert,Zuiop\n1,2\n3,4\n';

describe('inspect', () => {
  it('says what a file is, where fields come from and what became of its rows', async () => {
    const [file] = await look({
      'tickets/t.csv': `${TICKETS}\n2,Import fails,Broken,solved,2025-03-04,Sam Poe\n\n,,,,,\n`,
    });
    expect(file).toMatchObject({
      path: 'tickets/t.csv',
      kind: 'tickets',
      next: null,
      records: 2,
      duplicates: 1,
      rejects: 0,
      firstRows: null,
      columns: { id: 'Ticket ID', subject: 'Subject', createdAt: 'Created at' },
      dates: { from: '2025-01-02', to: '2025-03-04', order: null },
      dialect: { format: 'csv', delimiter: ',', encoding: 'utf-8' },
    });
    expect(file?.fill).toMatchObject({ subject: 1, resolvedAt: 0 });
    expect(file?.sample[0]).toMatchObject({
      id: '1',
      subject: 'Export fails',
      createdAt: '2025-01-02T00:00:00.000Z',
    });
    expect(file?.examples).toMatchObject({ status: 'open' });
  });

  it('masks people unless told otherwise', async () => {
    const files = { 't.csv': TICKETS.replace('It crashes', 'mail dana@example.com') };
    const [masked] = await look(files);
    const [open] = await look(files, { config: { redact: false } });
    expect(masked?.sample[0]).toMatchObject({ requester: '[name]', body: 'mail [email]' });
    expect(open?.sample[0]).toMatchObject({ requester: 'Dana Reed', body: 'mail dana@example.com' });
  });

  it('tells what cannot be measured, and why', async () => {
    const [file] = await look({ 't.csv': TICKETS });
    expect(file?.metrics.possible).toEqual([]);
    expect(file?.metrics.missing.map(({ id }) => id)).toEqual(expect.arrayContaining(['T1', 'T3', 'B1']));
    for (const { why } of file?.metrics.missing ?? []) expect(why).not.toBe('');
  });

  it('names the command for a file nobody knows, and counts its rows', async () => {
    const folder = folderOf({ 'my file.csv': UNKNOWN });
    const { files } = await inspect({ inputs: [folder], config: {}, toolbox, sizeOf: async () => null });
    expect(files[0]).toMatchObject({
      kind: null,
      records: 0,
      rows: 2,
      rejects: 2,
      next: `bruise map '${join(folder, 'my file.csv')}'`,
      header: ['Qwert', 'Zuiop'],
    });
  });

  it('keeps an unreadable file among the others', async () => {
    const files = await look({ 'a.csv': '', 't.csv': TICKETS });
    expect(files.map(({ path, error, kind }) => [path, error?.code, kind])).toEqual([
      ['a.csv', 'empty-file', null],
      ['t.csv', undefined, 'tickets'],
    ]);
  });

  it('obeys --as and mappings', async () => {
    const [asked] = await look({ 't.csv': TICKETS }, { as: [{ kind: 'backlog', file: 't.csv' }] });
    expect(asked).toMatchObject({ kind: 'backlog', records: 2, columns: { title: 'Subject' } });
    const mappings = [
      { file: '*.csv', kind: 'tickets' as const, columns: { subject: 'Zuiop', id: 'Qwert' } },
    ];
    const [mapped] = await look({ 'u.csv': UNKNOWN }, { config: { mappings } });
    expect(mapped).toMatchObject({
      kind: 'tickets',
      records: 2,
      columns: { id: 'Qwert', subject: 'Zuiop' },
      confidence: 1,
    });
  });

  it('obeys the order of dates', async () => {
    const files = {
      't.csv': TICKETS.replace('2025-01-02', '03/04/2025').replace('2025-03-04', '05/06/2025'),
    };
    const from = async (dateOrder: 'dmy' | 'mdy') => (await look(files, { config: { dateOrder } }))[0]?.dates;
    expect(await from('dmy')).toEqual({ from: '2025-04-03', to: '2025-06-05', order: 'dmy' });
    expect(await from('mdy')).toEqual({ from: '2025-03-04', to: '2025-05-06', order: 'mdy' });
  });

  it('judges a large file by its first rows and says so', async () => {
    const rows = Array.from(
      { length: 30_000 },
      (_, i) => `${i},Subject ${i},It crashes on page ${i},open,2025-01-02,Dana`,
    );
    const text = [TICKETS.split('\n')[0], ...rows].join('\n');
    const [file] = await look({ 'tickets/t.csv': text }, { sizeOf: async () => 100 * 2 ** 20 });
    expect(file).toMatchObject({ kind: 'tickets', rows: null, records: null });
    expect(file?.firstRows?.rows).toBeGreaterThanOrEqual(5_000);
    expect(file?.firstRows?.rows).toBeLessThan(30_000);
    expect(file?.firstRows?.rowsEstimated).toBeGreaterThan(1_000_000);
    const [full] = await look({ 'tickets/t.csv': text }, { sizeOf: async () => 100 * 2 ** 20, full: true });
    expect(full).toMatchObject({ rows: 30_000, records: 30_000, firstRows: null });
  });

  it('refuses inputs that are not there, and folders without files', async () => {
    const request = { config: {}, toolbox, sizeOf: async () => null };
    await expect(inspect({ ...request, inputs: ['no/such'] })).rejects.toThrow(
      /no\/such: There is no such file/,
    );
    await expect(inspect({ ...request, inputs: [temporaryFolder()] })).rejects.toThrow(
      /there is no file in it/,
    );
  });

  it('counts as the audit counts, and every row once', async () => {
    const cell = fc.constantFrom(
      '',
      '1',
      'open',
      'x "y',
      '"',
      'a\nb',
      '2025-01-02',
      '31/02/2025',
      'Total',
      '=1',
    );
    const row = fc.array(cell, { minLength: 0, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 30 }), async (rows) => {
        const text = [TICKETS, ...rows.map((cells) => cells.join(','))].join('\n');
        const inputs = [folderOf({ 't.csv': text })];
        const { files } = await inspect({ inputs, as: AS, config: {}, toolbox, sizeOf: async () => null });
        const { rejects, ...report } = await auditWithRejects(inputs);
        for (const [at, file] of files.entries()) {
          const { rows: all, records, duplicates, blanks, rejects: lost } = file;
          expect(all).toBe((records ?? 0) + (duplicates ?? 0) + (blanks ?? 0) + (lost ?? 0));
          const source = report.sources[at];
          expect(source).toMatchObject({
            file: file.path,
            rows: all,
            records,
            duplicates,
            blanks,
            rejects: lost,
          });
          expect(rejects).toHaveLength((lost ?? 0) + (source?.badCells ?? 0));
        }
      }),
      { numRuns: 25 },
    );
  });
});

async function auditWithRejects(inputs: readonly string[]) {
  const rejects: Reject[] = [];
  const sink = {
    name: 'rejects.csv',
    get count() {
      return rejects.length;
    },
    add: (reject: Reject) => void rejects.push(reject),
    restart: () => void rejects.splice(0),
  };
  const { sources } = await audit({
    inputs,
    as: AS,
    config: { draws: 200 },
    toolbox,
    version: '0',
    rejects: sink,
  });
  return { sources, rejects };
}

describe('the list of rejects', () => {
  it('holds every row of an unknown file, and files that cannot be read', async () => {
    const { rejects } = await auditWithRejects([
      folderOf({ 'u.csv': UNKNOWN, 'e.csv': '', 't.csv': TICKETS }),
    ]);
    expect(rejects.map(({ source, line, code }) => [source, line, code])).toEqual([
      ['u.csv', 2, 'unrecognised-file'],
      ['u.csv', 3, 'unrecognised-file'],
      ['e.csv', 0, 'empty-file'],
    ]);
  });
});

describe('inspect as people read it', () => {
  it('shows money as it is written, and keeps minor units in records', async () => {
    const [file] = await look({
      'deals/d.csv': 'Deal name,Stage,Amount,Currency,Loss reason\nAsh,Closed lost,3750.50,EUR,Too slow\n',
    });
    expect(file?.examples.amount).toBe(3750.5);
    expect(file?.sample[0]?.amount).toBe(375_050);
  });

  it('leaves words that are no interview unknown, and says how to decide otherwise', async () => {
    const files = { 'backup/readme.txt': 'The tool is slow.\n\nWe hate it.\n' };
    const [file] = await look(files);
    expect(file).toMatchObject({ kind: null, records: 0, rejects: 2 });
    expect(file?.why).toMatch(/nothing in it shows that a customer was asked/);
    expect(file?.next).toMatch(/^bruise inspect \S+readme\.txt --as interviews=\S+readme\.txt$/);
    const [told] = await look(files, { as: [{ kind: 'interviews', file: 'readme.txt' }] });
    expect(told).toMatchObject({ kind: 'interviews', records: 2 });
    expect(told?.why).toMatch(/^you said interviews; /);
  });

  it('advises a mapping where a person says what a file is and no column is known', async () => {
    const [file] = await look(
      { 'budget.csv': 'Quarter,Budget line\nQ1,Travel\nQ2,Office\n' },
      { as: [{ kind: 'deals', file: 'budget.csv' }] },
    );
    expect(file?.notes[0]).toMatch(
      /none of its columns is known of deals.*bruise map \S+budget\.csv --kind deals/,
    );
  });

  it('asks for a file where standard input is not known', async () => {
    const stdin = (async function* () {
      yield Buffer.from(UNKNOWN);
    })();
    const { files } = await inspect({ inputs: ['-'], config: {}, toolbox, sizeOf: async () => null, stdin });
    expect(files[0]?.next).toBe('bruise map FILE');
  });
});
