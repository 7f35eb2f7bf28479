import { describe, expect, it } from 'vitest';
import { tell } from '../../../src/lib/notice.ts';
import type { AnyRecord } from '../../../src/model/record.ts';
import { compileMapper } from '../../../src/profiles/canonicalise.ts';
import { recogniseTable } from '../../../src/profiles/recognise.ts';
import { PROFILES } from '../../../src/profiles/registry.ts';
import { readAll, tableOf } from '../sources/helpers.ts';

// What people do to an export before they hand it on must not change what is read from it.

interface Sheet {
  header: string[];
  rows: string[][];
}

const TICKETS: Sheet = {
  header: [
    ...[
      'Summation column',
      'Id',
      'Requester',
      'Requester domain',
      'Subject',
      'Description',
      'Tags',
      'Status',
    ],
    ...[
      'Priority',
      'Via',
      'Ticket type',
      'Created at',
      'Updated at',
      'Assigned at',
      'Organization',
      'Solved at',
    ],
    ...['Satisfaction Score', 'Group stations', 'Reopens', 'Ticket Category [list]'],
  ],
  rows: Array.from({ length: 40 }, (_, i) => {
    const day = `2026-0${1 + (i % 9)}-${String(1 + (i % 28)).padStart(2, '0')} 10:${String(i).padStart(2, '0')}:00`;
    return [
      ...['1', `${1000 + i}`, `Requester ${i}`, 'acme.example', `Export fails 😀 ${i}`],
      ...['Hello,\nthe "export" fails; again\n\nBye', 'billing tier_1', i % 2 === 0 ? 'Open' : 'Solved'],
      ...[
        'High',
        'Mail',
        'Question',
        day,
        day,
        day,
        `Org ${i % 7}`,
        i % 2 === 0 ? '' : day,
        'Good',
        '2',
        '1',
      ],
      'Software bug',
    ];
  }),
};

const DEALS: Sheet = {
  header: [
    'Record ID',
    'Deal Name',
    'Deal Stage',
    'Close Date',
    'Deal owner',
    'Amount',
    'Closed Lost Reason',
    'Create Date',
  ],
  rows: Array.from({ length: 30 }, (_, i) => [
    ...[
      `${i}`,
      `Deal ${i}`,
      i % 2 === 0 ? 'Closed won' : 'Closed lost',
      `2026-03-${String(1 + (i % 28)).padStart(2, '0')}`,
    ],
    ...['Bob', `${1000 + i}.50`, i % 2 === 0 ? '' : 'Missing SSO', '2025-11-05'],
  ]),
};

function write({ header, rows }: Sheet, delimiter = ',', eol = '\n'): string {
  const quote = (cell: string) =>
    /["\n;,\t]/.test(cell) ? `"${cell.replaceAll('"', '""').replaceAll('\n', eol)}"` : cell;
  return [header, ...rows].map((cells) => cells.map(quote).join(delimiter) + eol).join('');
}

function mapCells(sheet: Sheet, names: readonly string[], change: (cell: string) => string): Sheet {
  const places = new Set(names.map((name) => sheet.header.indexOf(name)));
  return {
    header: sheet.header,
    rows: sheet.rows.map((cells) => cells.map((cell, i) => (places.has(i) ? change(cell) : cell))),
  };
}

function choose(sheet: Sheet, names: readonly string[]): Sheet {
  const places = names.map((name) => sheet.header.indexOf(name));
  return { header: [...names], rows: sheet.rows.map((cells) => places.map((place) => cells[place] ?? '')) };
}

const DATES = ['Created at', 'Updated at', 'Assigned at', 'Solved at'];
const turn = (pattern: string) => (cell: string) => {
  const [year, month, day, clock] = [cell.slice(0, 4), cell.slice(5, 7), cell.slice(8, 10), cell.slice(11)];
  return cell === ''
    ? ''
    : pattern.replace('Y', year).replace('M', month).replace('D', day).replace('T', clock);
};

async function read(content: string | Uint8Array) {
  const table = await tableOf('data.csv', content);
  const recognised = recogniseTable(table, PROFILES);
  if (recognised.profile === null) throw new Error('not recognised');
  const mapper = compileMapper(table, recognised.profile);
  const all = await readAll(table);
  const records: Omit<AnyRecord, 'origin'>[] = [];
  for (const row of all.rows) {
    const mapped = mapper.map(row);
    if (mapped.kind !== 'record') continue;
    expect(mapped.problems).toEqual([]);
    const { origin: _, ...fields } = mapped.record;
    records.push(JSON.parse(JSON.stringify(fields).replaceAll('\\r\\n', '\\n')));
  }
  expect(all.rejects).toEqual([]);
  return { profile: recognised.profile.meta.id, records, notes: mapper.notes.map(tell) };
}

describe('tickets saved again', async () => {
  const original = await read(write(TICKETS));
  const width = TICKETS.header.length;

  it('are read as they were', () => {
    expect(original.profile).toBe('zendesk-tickets');
    expect(original.records[1]).toMatchObject({
      id: '1001',
      account: 'Org 1',
      vendorClass: 'defect',
      reopens: 1,
      tags: ['billing', 'tier_1'],
      createdAt: Date.UTC(2026, 1, 2, 10, 1),
    });
  });

  it.each<[string, string | Uint8Array]>([
    ['with semicolons, CRLF and a mark', `\ufeff${write(TICKETS, ';', '\r\n')}`],
    ['with a sep line', `\ufeffsep=;\r\n${write(TICKETS, ';', '\r\n')}`],
    ['with tabs as UTF-16', Buffer.from(`\ufeff${write(TICKETS, '\t', '\r\n')}`, 'utf16le')],
    ['with columns in another order', write(choose(TICKETS, [...TICKETS.header].reverse()))],
    [
      'with more columns',
      write({
        header: ['Region', ...TICKETS.header, 'Cost (EUR)', 'Team'],
        rows: TICKETS.rows.map((cells) => ['EMEA', ...cells, '1.234,50', 'B']),
      }),
    ],
    [
      'with empty columns at the end',
      write({
        header: [...TICKETS.header, '', '', ''],
        rows: TICKETS.rows.map((cells) => [...cells, '', '', '']),
      }),
    ],
    ['with a title above', `Tickets of Acme\nGenerated 2026-09-30\n\n${write(TICKETS)}`],
    ['with a padded title above', `Tickets of Acme${','.repeat(width - 1)}\n${write(TICKETS)}`],
    ['with a row of totals below', `${write(TICKETS)}Total${','.repeat(width - 2)}40\n`],
    ['with dates as D.M.Y', write(mapCells(TICKETS, DATES, turn('D.M.Y T')), ';')],
    ['with dates as D/M/Y', write(mapCells(TICKETS, DATES, turn('D/M/Y T')))],
    ['with dates as M/D/Y', write(mapCells(TICKETS, DATES, turn('M/D/Y T')))],
    [
      'with headers in capitals and blanks around',
      write({
        header: TICKETS.header.map((name) => ` ${name.toUpperCase()} `),
        rows: TICKETS.rows,
      }),
    ],
  ])('%s', async (_, content) => {
    const { profile, records } = await read(content);
    expect(profile).toBe('zendesk-tickets');
    expect(records).toEqual(original.records);
  });

  it('with columns removed lose only what stood in them, and say so', async () => {
    const { records, notes } = await read(
      write(choose(TICKETS, ['Id', 'Subject', 'Status', 'Organization', 'Reopens'])),
    );
    expect(records).toHaveLength(40);
    expect(records[1]).toMatchObject({
      id: '1001',
      status: 'solved',
      account: 'Org 1',
      createdAt: null,
      body: '',
    });
    expect(notes).toEqual(['createdAt: no column was found for it']);
  });

  it('with five rows, or a cell of 100 kB, are read too', async () => {
    const few = { header: TICKETS.header, rows: TICKETS.rows.slice(0, 5) };
    expect((await read(write(few))).records).toEqual(original.records.slice(0, 5));
    const long = 'Hello, "all"; '.repeat(7500);
    const { records } = await read(write(mapCells(few, ['Description'], () => long)));
    expect(records[0]).toMatchObject({ body: long, subject: 'Export fails 😀 0' });
  });

  it('with an important column emptied say which', async () => {
    const { notes } = await read(write(mapCells(TICKETS, ['Created at'], () => '')));
    expect(notes).toEqual(['createdAt: column "Created at" is empty in the first 40 rows']);
  });
});

describe('deals saved again', async () => {
  const original = await read(write(DEALS));
  const amounts = (change: (cell: string) => string) => mapCells(DEALS, ['Amount'], change);
  const group = (cell: string, sign: string) => `${cell.slice(0, -6)}${sign}${cell.slice(-6)}`;

  it.each([
    [
      'with decimal commas',
      write(
        amounts((cell) => cell.replace('.', ',')),
        ';',
      ),
    ],
    [
      'with points for thousands',
      write(
        amounts((cell) => group(cell.replace('.', ','), '.')),
        ';',
      ),
    ],
    ['with commas for thousands', write(amounts((cell) => group(cell, ',')))],
    ['with narrow blanks for thousands', write(amounts((cell) => group(cell, '\u202f')))],
    ['with apostrophes for thousands', write(amounts((cell) => group(cell, '’')))],
  ])('%s keep their amounts', async (_, content) => {
    expect((await read(content)).records).toEqual(original.records);
  });

  it('with a sign of currency name it', async () => {
    const { records } = await read(write(amounts((cell) => `€ ${group(cell, ',')}`)));
    expect(records[3]).toMatchObject({ amount: 100_350, currency: 'EUR' });
  });
});
