import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tell } from '../../../src/lib/notice.ts';
import type { Profile } from '../../../src/model/profile.ts';
import type { Table } from '../../../src/model/row.ts';
import { compileMapper } from '../../../src/profiles/canonicalise.ts';
import { guessLocaleOrder } from '../../../src/profiles/date-locale.ts';
import type { MapperOptions } from '../../../src/profiles/learn-table.ts';
import { isNullCell } from '../../../src/profiles/null-cell.ts';
import { PROFILES } from '../../../src/profiles/registry.ts';
import { UnknownValues } from '../../../src/profiles/unknown-values.ts';
import { makeTable } from './table.ts';

const profileOf = (id: string): Profile => PROFILES.find(({ meta }) => meta.id === id)!;

interface Sheet {
  readonly id: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly parts?: Partial<Table>;
}

function read({ id, header, rows, parts = {} }: Sheet, options: MapperOptions = {}) {
  const mapper = compileMapper(makeTable(header, rows, parts), profileOf(id), options);
  const mapped = rows.map((cells, index) => mapper.map({ row: index + 2, line: index + 2, cells }));
  const records = mapped.flatMap((row) =>
    row.kind === 'record' ? [row.record as unknown as Record<string, unknown>] : [],
  );
  return { mapper, mapped, records };
}

const deals = (cells: readonly string[], parts: Partial<Table> = {}, header = 'Close date'): Sheet => ({
  id: 'generic-deals',
  header: ['Deal', header],
  rows: cells.map((cell) => ['d', cell]),
  parts,
});

const isoOf = (value: unknown) =>
  typeof value === 'number' ? new Date(value).toISOString().slice(0, 10) : null;
const closed = (sheet: Sheet, options?: MapperOptions) =>
  read(sheet, options).records.map(({ closedAt }) => isoOf(closedAt));

describe('the order of dates', () => {
  it('is what --date-order says, whatever the dates prove', () => {
    const sheet = deals(['05/06/2026', '07/08/2026']);
    expect(closed(sheet, { dateOrder: 'dmy' })).toEqual(['2026-06-05', '2026-08-07']);
    expect(closed(sheet, { dateOrder: 'mdy' })).toEqual(['2026-05-06', '2026-07-08']);
    expect(closed(deals(['25/06/05']), { dateOrder: 'ymd' })).toEqual(['2025-06-05']);
    const { mapper } = read(deals(['27/02/2026', '05/06/2026']), { dateOrder: 'mdy' });
    expect(mapper.notes.map(tell)).toContain(
      'closedAt: 1 date in "Close date" cannot be month/day/year and is read the only other way',
    );
    expect(mapper.contradicted()).toBeNull();
    expect(mapper.dateOrder).toBe('mdy');
  });

  it.each<[string, Sheet, string, string]>([
    [
      'the other dates of the file',
      {
        id: 'generic-deals',
        header: ['Deal', 'Created', 'Close date'],
        rows: [['a', '27/02/2026', '05/06/2026']],
      },
      '2026-06-05',
      ', as the other dates of the file are written',
    ],
    [
      'the language of the header',
      { id: 'generic-deals', header: ['Deal', 'Close date', 'Betrag'], rows: [['a', '05/06/2026', '12']] },
      '2026-06-05',
      ', as is usual in the language or region of the file',
    ],
    [
      'decimal commas',
      { id: 'generic-deals', header: ['Deal', 'Close date', 'Amount'], rows: [['a', '05/06/2026', '12,50']] },
      '2026-06-05',
      ', as is usual in the language or region of the file',
    ],
    [
      'the zone in the header',
      {
        id: 'generic-deals',
        header: ['Deal', 'Close date (Europe/Berlin)'],
        rows: [['a', '05/06/2026 12:00']],
      },
      '2026-06-05',
      ', as is usual in the language or region of the file',
    ],
    [
      'habit alone',
      { id: 'generic-deals', header: ['Deal', 'Close date'], rows: [['a', '05/06/2026']] },
      '2026-05-06',
      '; --date-order decides',
    ],
  ])('follows %s where both readings fit, and says so', (_, sheet, day, why) => {
    const { records, mapper } = read(sheet);
    expect(isoOf(records[0]!.closedAt)).toBe(day);
    const note = mapper.notes.map(tell).find((text) => text.includes('could be read in two ways'));
    expect(note?.endsWith(why)).toBe(true);
  });

  it('is not spoken of where it changes nothing', () => {
    const { mapper } = read(deals(['2026-06-05', '27/02/2026', '05/05/2026']));
    expect(mapper.notes.map(tell).filter((note) => note.includes('dates'))).toEqual([]);
  });

  it('that later rows contradict is noticed, and a second reading gets it right', () => {
    const cells = [...Array<string>(250).fill('05/06/2026'), '27/02/2026', '28/02/2026'];
    const first = read(deals(cells));
    expect(isoOf(first.records[0]!.closedAt)).toBe('2026-05-06');
    const learnt = first.mapper.contradicted();
    expect(learnt?.orders?.get('Close date')).toBe('dmy');
    const second = read(deals(cells), { learnt: learnt! });
    expect(isoOf(second.records[0]!.closedAt)).toBe('2026-06-05');
    expect(isoOf(second.records[250]!.closedAt)).toBe('2026-02-27');
    expect(second.mapper.contradicted()).toBeNull();
    expect(second.mapper.notes.map(tell)).toContain(
      'closedAt: dates in "Close date" could be read in two ways and are taken for day/month/year, as the rest of the file shows',
    );
  });

  it('of one column follows what later rows prove of another', () => {
    const rows = Array.from({ length: 260 }, (_, i) => [
      'd',
      '05/06/2026',
      i > 250 ? '27/02/2026' : '01/02/2026',
    ]);
    const sheet = { id: 'generic-deals', header: ['Deal', 'Created', 'Close date'], rows };
    const learnt = read(sheet).mapper.contradicted();
    expect([...(learnt?.orders ?? [])]).toEqual([
      ['Created', 'dmy'],
      ['Close date', 'dmy'],
    ]);
  });

  it('holds against a slip of the pen', () => {
    const cells = [...Array<string>(20).fill('05/06/2026'), '06/27/2026', '06/28/2026', '27/06/2026'];
    const { mapper, records } = read(deals(cells));
    expect(mapper.contradicted()).toBeNull();
    expect(isoOf(records.at(-1)!.closedAt)).toBe('2026-06-27');
    expect(mapper.notes.map(tell)).toContain(
      'closedAt: 1 date in "Close date" cannot be month/day/year and is read the only other way',
    );
  });

  it('is found for any file written in one order', () => {
    const day = fc.date({ min: new Date('2015-01-01'), max: new Date('2030-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(
        fc.array(day, { minLength: 1, maxLength: 300 }),
        fc.constantFrom('dmy', 'mdy'),
        (list, order) => {
          const isos = list.map((date) => date.toISOString().slice(0, 10));
          const cells = isos.map((iso) => {
            const [y, m, d] = iso.split('-');
            return order === 'dmy' ? `${d}/${m}/${y}` : `${m}/${d}/${y}`;
          });
          fc.pre(isos.some((iso) => Number(iso.slice(8)) > 12));
          const first = read(deals(cells));
          const learnt = first.mapper.contradicted();
          const { records } = learnt === null ? first : read(deals(cells), { learnt });
          expect(records.map(({ closedAt }) => isoOf(closedAt))).toEqual(isos);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('of a locale', () => {
    const guess = (header: string[], delimiter?: string, decimalComma = false) =>
      guessLocaleOrder({ header, delimiter, decimalComma });
    expect(guess(['Created', 'Status'])).toBeNull();
    expect(guess(['Created', 'Status'], ';')).toBe('dmy');
    expect(guess(['Création', 'Etat'])).toBe('dmy');
    expect(guess(['Fecha de creación'])).toBe('dmy');
    expect(guess(['作成日', 'Status'])).toBe('ymd');
    expect(guess(['Updated at (America/New_York)'])).toBe('mdy');
    expect(guess(['x'.repeat(100_000)])).toBeNull();
  });
});

describe('other dates', () => {
  const tickets = (cells: readonly string[], header = 'Created', parts: Partial<Table> = {}): Sheet => ({
    id: 'generic-tickets',
    header: ['ID', 'Subject', header],
    rows: cells.map((cell, i) => [`${i}`, 'a', cell]),
    parts,
  });
  const created = (sheet: Sheet, options?: MapperOptions) =>
    read(sheet, options).records.map(({ createdAt }) =>
      typeof createdAt === 'number' ? new Date(createdAt).toISOString().slice(0, 16) : null,
    );

  it.each([
    ['Created (UTC+2)', '2026-01-15T07:00'],
    ['Created [GMT+05:30]', '2026-01-15T03:30'],
    ['Created (EST)', '2026-01-15T14:00'],
    ['Created (America/New_York)', '2026-01-15T14:00'],
    ['Created (UTC)', '2026-01-15T09:00'],
    ['Created (date)', '2026-01-15T09:00'],
  ])('stand in the zone of "%s"', (header, expected) => {
    expect(created(tickets(['2026-01-15 09:00'], header))).toEqual([expected]);
    expect(created(tickets(['2026-01-15T09:00Z'], header))).toEqual(['2026-01-15T09:00']);
  });

  it('that are relative count from the newest date, the file name or --as-of', () => {
    const cells = ['2 hours ago', '2026-03-10 12:00', 'gestern'];
    expect(created(tickets(cells))).toEqual(['2026-03-10T10:00', '2026-03-10T12:00', '2026-03-09T12:00']);
    expect(created(tickets(cells), { asOf: Date.UTC(2026, 3, 1, 6) })[0]).toBe('2026-04-01T04:00');
    const named = { source: 'in/tickets-2026-03-12.csv' };
    expect(created(tickets(cells, 'Created', named))[2]).toBe('2026-03-11T00:00');
    const { mapper } = read(tickets(cells));
    expect(mapper.notes.map(tell)).toContain(
      '2 dates such as "2 hours ago" are counted back from 2026-03-10',
    );
  });

  it('that are relative to nothing are missing, with a note and no problem', () => {
    const { mapper, mapped, records } = read(tickets(['2 hours ago', 'yesterday']));
    expect(records.map(({ createdAt }) => createdAt)).toEqual([null, null]);
    expect(mapped.every((row) => row.kind === 'record' && row.problems.length === 0)).toBe(true);
    expect(
      mapper.notes.map(tell).some((note) => note.startsWith('2 dates such as "2 hours ago" are left empty')),
    ).toBe(true);
  });

  it('that are relative and precede the newest date are counted again', () => {
    const cells = ['2 hours ago', '2026-01-01', ...Array<string>(250).fill('2026-01-02'), '2026-03-10'];
    const learnt = read(tickets(cells)).mapper.contradicted();
    expect(learnt?.newest).toBe(Date.UTC(2026, 2, 10));
    expect(created(tickets(cells), { learnt: learnt! })[0]).toBe('2026-03-09T22:00');
  });

  it('that are days of a spreadsheet count from 1904 where only that agrees with the written ones', () => {
    const written = ['2026-01-10', '2026-02-10', '2026-03-10'];
    expect(created(tickets([...written, '46032', '46060', '46090']))[3]).toBe('2026-01-10T00:00');
    expect(created(tickets([...written, '44570', '44598', '44628']))[3]).toBe('2026-01-10T00:00');
    expect(created(tickets(['44570', '44598', '44628']))[0]).toBe('2022-01-09T00:00');
  });

  it('that say there is none are no problem', () => {
    const { mapped } = read(tickets(['Never', 'TBD', '9999-12-31', '0000-00-00', '1/1/1900', '2026-01-01']));
    for (const row of mapped) expect(row).toMatchObject({ kind: 'record', problems: [] });
  });
});

describe('how long it took', () => {
  it.each([
    ['zendesk-tickets', 'Full resolution time in minutes', '90', '2026-01-01T01:30:00.000Z'],
    ['freshdesk-tickets', 'Resolution time (in hrs)', '26:30:00', '2026-01-02T02:30:00.000Z'],
    ['generic-tickets', 'Resolution time', '1d 4h', '2026-01-02T04:00:00.000Z'],
    ['generic-tickets', 'Resolution time', '17', null],
  ])('%s: %s stands for the missing date', (id, header, cell, expected) => {
    const names = [
      'Ticket ID',
      'Subject',
      id === 'freshdesk-tickets' ? 'Created time' : 'Created at',
      header,
    ];
    const { records } = read({
      id,
      header: names,
      rows: [
        ['1', 'a', '2026-01-01', cell],
        ['2', 'b', '', cell],
      ],
    });
    const solved = records.map(({ resolvedAt }) =>
      typeof resolvedAt === 'number' ? new Date(resolvedAt).toISOString() : null,
    );
    expect(solved).toEqual([expected, null]);
  });

  it('gives way to a date', () => {
    const header = ['Ticket ID', 'Subject', 'Created at', 'Solved at', 'Full resolution time in minutes'];
    const { records } = read({
      id: 'zendesk-tickets',
      header,
      rows: [['1', 'a', '2026-01-01', '2026-01-05', '90']],
    });
    expect(isoOf(records[0]!.resolvedAt)).toBe('2026-01-05');
  });
});

describe('ratings', () => {
  const reviews = (cells: readonly string[]): Sheet => ({
    id: 'generic-reviews',
    header: ['Review', 'Rating'],
    rows: cells.map((cell) => ['text', cell]),
  });

  it('have the scale of their column, which is said', () => {
    const { records, mapper } = read(reviews(['8', '10', '4']));
    expect(records.map(({ stars }) => stars)).toEqual([4, 5, 2]);
    expect(mapper.notes.map(tell)).toContain(
      'stars: ratings in "Rating" are taken to be out of 10, as their values show',
    );
  });

  it('beyond the scale of the sample are noticed', () => {
    const cells = [...Array<string>(240).fill('4'), ...Array<string>(40).fill('9')];
    const learnt = read(reviews(cells)).mapper.contradicted();
    expect([...(learnt?.scales ?? [])]).toEqual([['Rating', 10]]);
    expect(read(reviews(cells), { learnt: learnt! }).records[0]!.stars).toBe(2);
    expect(read(reviews([...Array<string>(240).fill('4'), '9'])).mapper.contradicted()).toBeNull();
  });
});

describe('amounts', () => {
  it('in a column of cents or thousands are what they mean', () => {
    const amountOf = (header: string, cell: string) =>
      read({ id: 'generic-deals', header: ['Deal', header], rows: [['a', cell]] }).records[0]!.amount;
    expect(amountOf('Amount (in cents)', '50000')).toBe(50_000);
    expect(amountOf('Amount ($K)', '12.5')).toBe(1_250_000);
    expect(amountOf('Amount', '50000')).toBe(5_000_000);
  });

  it('with points for thousands alone are no fractions', () => {
    const rows = [
      ['a', '1.234'],
      ['b', '12.500'],
      ['c', '900'],
    ];
    const { records } = read({ id: 'generic-deals', header: ['Deal', 'Amount'], rows });
    expect(records.map(({ amount }) => amount)).toEqual([123_400, 1_250_000, 90_000]);
  });
});

describe('words that no map knows', () => {
  const header = ['Issue key', 'Summary', 'Status'];
  const rows = ['Zorp', 'Done', 'Blip', 'Zorp', 'Zorp', ''].map((status, i) => [`A-${i}`, 'a', status]);

  it('are counted and named, before the rows are read and after', () => {
    const expected = [
      { field: 'status', value: 'Zorp', count: 3, takenFor: null },
      { field: 'status', value: 'Blip', count: 1, takenFor: null },
    ];
    const unread = compileMapper(makeTable(header, rows), profileOf('jira-backlog'));
    expect(unread.unknownValues).toEqual(expected);
    const { mapper } = read({ id: 'jira-backlog', header, rows });
    expect(mapper.unknownValues).toEqual(expected);
    expect(mapper.notes.map(tell)).toContain('status: not understood and left empty: "Zorp" (3), "Blip"');
  });

  it('and have a place all the same are listed with it', () => {
    const stages = ['Negotiation', 'Closed Won', 'Negotiation'].map((stage, i) => [`${i}`, `d${i}`, stage]);
    const { mapper } = read({ id: 'generic-deals', header: ['Deal ID', 'Deal', 'Stage'], rows: stages });
    expect(mapper.unknownValues).toEqual([
      { field: 'outcome', value: 'Negotiation', count: 2, takenFor: 'open' },
    ]);
  });

  it('are bounded, and the same whatever the order of the rows', () => {
    const words = Array.from({ length: 5000 }, (_, i) => `w${i % 1700}`);
    const count = (list: readonly string[]) => {
      const unknown = new UnknownValues();
      for (const word of list) unknown.add('status', word, null);
      return unknown.list();
    };
    const found = count(words);
    expect(found).toHaveLength(256);
    expect(count([...words].reverse())).toEqual(found);
    for (const { value, count: times } of found)
      expect(times).toBe(words.filter((word) => word === value).length);
  });
});

describe('text with markup', () => {
  it('becomes plain words, and the origin keeps the cell', () => {
    const body = '<p>The <b>export</b> fails</p>';
    const { records } = read({
      id: 'generic-tickets',
      header: ['ID', 'Subject', 'Body', 'Account'],
      rows: [
        ['1', 'plain', body, '<a href="/x">Acme</a>'],
        ['2', 'plain', 'plain', 'A&amp;B'],
        ['3', 'plain', '<p>&nbsp;</p>', ''],
      ],
    });
    expect(records.map((record) => [record.body, record.account])).toEqual([
      ['The export fails', 'Acme'],
      ['plain', 'A&B'],
      ['', null],
    ]);
    expect((records[0]!.origin as { cells?: unknown }).cells).toEqual({ body: [body] });
    expect(records[1]!.origin).not.toHaveProperty('cells');
  });
});

describe('lines that are no rows', () => {
  it.each([
    'Gesamtsumme',
    'Total général',
    'Totaal',
    'Totale',
    '合計',
    'Subtotal (12)',
    'Records: 25',
    'Exported on 2026-01-01',
  ])('%s', (line) => {
    const header = ['ID', 'Subject', 'Status', 'Created', 'Priority'];
    expect(read({ id: 'generic-tickets', header, rows: [[line, '', '', '', '']] }).mapped[0]).toEqual({
      kind: 'blank',
    });
    const row = [line, 'Export fails', 'Open', '2026-01-01', 'High'];
    expect(read({ id: 'generic-tickets', header, rows: [row] }).mapped[0]).toMatchObject({ kind: 'record' });
  });
});

describe('cells that say nothing', () => {
  it.each(
    [
      '',
      ' ',
      '\t',
      '\u00a0',
      '\u200b',
      '\ufeff',
      'NULL',
      'null',
      '(null)',
      '\\N',
      'None',
      'nil',
      'NaN',
      'N/A',
      'n.a.',
      '#N/A',
      '#REF!',
      '(blank)',
      '(leer)',
      '(vide)',
      'Keine Angabe',
      'non renseigné',
      'なし',
      '-',
      '--',
      '—',
      '...',
      '?',
      '[]',
      '{}',
      '""',
      '000000000000000AAA',
      'xxxxx',
      ' - ',
      'not set',
      '\n'.repeat(100),
    ].map((cell) => [cell]),
  )('%j', (cell) => {
    expect(isNullCell(cell)).toBe(true);
  });

  it.each(
    [
      '0',
      'No',
      'None of them',
      'nothing',
      'xx',
      '-1',
      '.5',
      '*bold*',
      'Nat',
      '?!',
      '- item',
      '000',
      'na ja',
      '１',
    ].map((cell) => [cell]),
  )('unlike %j', (cell) => {
    expect(isNullCell(cell)).toBe(false);
  });
});

it('a table that looks like interview notes says what a statement is about in whatever column', () => {
  for (const aspect of ['aspect', 'question', 'section']) {
    const header = ['interviewee', 'account', aspect, 'text', 'severity', 'recommend', 'renew', 'date'];
    const row = ['Ann', 'Globex', 'missing', 'Offline notes.', 'major', '6', 'yes', '2026-06-01'];
    const { records } = read({ id: 'notes-interviews', header, rows: [row] });
    expect(records[0]).toMatchObject({ interviewee: 'Ann', aspect: 'missing', text: 'Offline notes.' });
  }
});
