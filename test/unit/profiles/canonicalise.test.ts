import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tell } from '../../../src/lib/notice.ts';
import type { Profile } from '../../../src/model/profile.ts';
import { FIELDS } from '../../../src/model/record.ts';
import type { Table } from '../../../src/model/row.ts';
import { compileMapper } from '../../../src/profiles/canonicalise.ts';
import { PROFILES } from '../../../src/profiles/registry.ts';
import { makeTable } from './table.ts';

const profileOf = (id: string): Profile => PROFILES.find(({ meta }) => meta.id === id)!;

function mapRows(
  id: string,
  header: readonly string[],
  rows: readonly (readonly string[])[],
  parts: Partial<Table> = {},
) {
  const table = makeTable(header, rows, parts);
  const mapper = compileMapper(table, profileOf(id));
  const mapped = rows.map((cells, index) => mapper.map({ row: index + 2, line: index + 2, cells }));
  const records = mapped.flatMap((row) =>
    row.kind === 'record' ? [row.record as unknown as Record<string, unknown>] : [],
  );
  return { mapper, mapped, records };
}

describe('compileMapper', () => {
  it('builds a record with every field of its kind and its origin', () => {
    const { records } = mapRows('generic-tickets', ['ID', 'Subject', 'Status'], [['7', 'Broken', 'Open']]);
    expect(Object.keys(records[0]!)).toEqual(['kind', 'origin', ...Object.keys(FIELDS.tickets)]);
    expect(records[0]).toMatchObject({
      kind: 'tickets',
      id: '7',
      subject: 'Broken',
      body: '',
      status: 'open',
      tags: [],
      account: null,
    });
    expect(records[0]!.origin).toEqual({
      source: 'data.csv',
      row: 2,
      vendor: 'generic',
      columns: { id: 'ID', subject: 'Subject', status: 'Status' },
    });
  });

  it('shares the columns of a file between its records', () => {
    const { records, mapper } = mapRows(
      'generic-tickets',
      ['ID', 'Subject'],
      [
        ['1', 'a'],
        ['2', 'b'],
      ],
    );
    const origins = records.map((record) => record.origin as { columns: unknown });
    expect(origins[0]!.columns).toBe(mapper.columns);
    expect(origins[1]!.columns).toBe(mapper.columns);
  });

  it('keeps text verbatim, so that a quote can be found again', () => {
    const body = '  Two\r\n lines\t“here” ';
    const { records } = mapRows('generic-tickets', ['ID', 'Subject', 'Body'], [[' 7 ', ' a ', body]]);
    expect(records[0]).toMatchObject({ id: '7', subject: ' a ', body });
  });

  it('reads the column that is filled when two could be read', () => {
    const rows = [
      ['006A', 'Closed Lost', '', 'No budget'],
      ['006B', 'Closed Won', '', ''],
    ];
    const { mapper, records } = mapRows(
      'salesforce-deals',
      ['Id', 'StageName', 'Loss_Reason__c', 'LossReason__c'],
      rows,
    );
    expect(mapper.columns.lossReason).toBe('LossReason__c');
    expect(mapper.notes.map(tell)).toContain(
      'lossReason: "LossReason__c" is read because "Loss_Reason__c" is empty',
    );
    expect(records[0]).toMatchObject({ lossReason: 'No budget', outcome: 'lost' });
  });

  it('names the column even when all of it is blank', () => {
    const { mapper } = mapRows(
      'hubspot-deals',
      ['Record ID', 'Deal Stage', 'Closed Lost Reason'],
      [['1', 'Closed: lost', '']],
    );
    expect(mapper.columns.lossReason).toBe('Closed Lost Reason');
  });

  it('prefers an id that does not repeat itself', () => {
    const rows = [
      ['SD-1', 'a', '11'],
      ['SD-1', 'b', '12'],
    ];
    expect(mapRows('jira-tickets', ['key', 'summary', 'id'], rows).records.map(({ id }) => id)).toEqual([
      '11',
      '12',
    ]);
    expect(mapRows('jira-tickets', ['key', 'summary'], rows).records.map(({ id }) => id)).toEqual([
      'SD-1',
      'SD-1',
    ]);
  });

  it('merges lists and takes the first text of columns that repeat', () => {
    const header = ['Issue key', 'Summary', 'Labels', 'Labels', 'Labels', 'Description', 'Description'];
    const { records } = mapRows('jira-backlog', header, [['A-1', 'x', 'one', '', 'two', '', 'second']]);
    expect(records[0]).toMatchObject({ labels: ['one', 'two'], body: 'second' });
  });

  it('reads rows that are shorter and longer than the header', () => {
    const { records } = mapRows(
      'generic-tickets',
      ['ID', 'Subject', 'Status'],
      [
        ['1', 'a'],
        ['2', 'b', 'Open', 'extra', 'extra'],
      ],
    );
    expect(records).toMatchObject([
      { id: '1', status: null },
      { id: '2', status: 'open' },
    ]);
  });

  it('takes the words of systems for nothing as nothing', () => {
    const nothing = [
      '',
      ' ',
      'null',
      'NaN',
      'None',
      'N/A',
      '-',
      '--',
      '---',
      '[]',
      '{}',
      '000000000000000AAA',
      '\u00a0',
    ];
    const rows = nothing.map((cell, index) => [String(index), cell, cell, cell, cell]);
    const { records, mapped } = mapRows(
      'generic-tickets',
      ['ID', 'Subject', 'Status', 'Created', 'Account'],
      rows,
    );
    for (const record of records)
      expect(record).toMatchObject({ subject: '', status: null, createdAt: null, account: null });
    for (const row of mapped) expect(row).toMatchObject({ kind: 'record', problems: [] });
  });

  it('keeps words that only look like nothing', () => {
    const rows = [
      ['1', 'None of the buttons work'],
      ['2', '0'],
      ['3', '- first item'],
      ['4', 'Nan is a name'],
    ];
    const { records } = mapRows('generic-tickets', ['ID', 'Subject'], rows);
    expect(records.map(({ subject }) => subject)).toEqual(rows.map(([, subject]) => subject));
  });
});

describe('problems and rejects', () => {
  it('loses no row to a bad cell', () => {
    const { mapped } = mapRows(
      'generic-deals',
      ['Deal', 'Amount', 'Close date'],
      [
        ['A', 'a lot', 'soon'],
        ['B', '12', '2026-01-01'],
      ],
    );
    expect(mapped[0]).toMatchObject({ kind: 'record', record: { name: 'A', amount: null, closedAt: null } });
    expect(mapped[0]).toHaveProperty('problems', [
      {
        source: 'data.csv',
        row: 2,
        line: 2,
        column: 'Amount',
        code: 'bad-number',
        reason: 'this cannot be read as an amount',
        raw: 'a lot',
      },
      {
        source: 'data.csv',
        row: 2,
        line: 2,
        column: 'Close date',
        code: 'bad-date',
        reason: 'this cannot be read as a date',
        raw: 'soon',
      },
    ]);
    expect(mapped[1]).toMatchObject({ kind: 'record', problems: [] });
  });

  it('cuts what it shows of a bad cell', () => {
    const { mapped } = mapRows('generic-deals', ['Deal', 'Amount'], [['A', 'x'.repeat(10_000)]]);
    expect(mapped[0]).toMatchObject({ problems: [{ raw: 'x'.repeat(500) }] });
  });

  it('does not read a column that holds something else, and says so', () => {
    const rows = ['Good', 'Poor', 'Good'].map((word, index) => [`A${index}`, '10', word]);
    const { mapper, mapped } = mapRows('generic-risk-accounts', ['Account', 'ARR', 'Health'], rows);
    expect(mapper.notes.map(tell)).toContain('health: column "Health" holds no numbers, so it is not read');
    expect(mapped[0]).toMatchObject({ record: { health: null, risk: 'low' }, problems: [] });
  });

  it('rejects rows in which nothing that is read says anything', () => {
    const { mapped } = mapRows(
      'generic-tickets',
      ['ID', 'Subject', 'Account', 'City'],
      [
        ['', '', 'Acme', 'Rome'],
        ['', '', '', ''],
      ],
    );
    expect(mapped[0]).toMatchObject({
      kind: 'reject',
      reject: { code: 'no-content', row: 2, raw: ',,Acme,Rome' },
    });
    expect(mapped[1]).toEqual({ kind: 'blank' });
  });

  it('rejects reviews without stars and words', () => {
    const { mapped } = mapRows(
      'generic-reviews',
      ['Date', 'Stars', 'Review'],
      [
        ['2026-01-01', '', ''],
        ['2026-01-01', '4', ''],
      ],
    );
    expect(mapped.map(({ kind }) => kind)).toEqual(['reject', 'record']);
  });

  it('rejects pull requests, by their address or by their mark', () => {
    const byUrl = mapRows(
      'github-backlog',
      ['number', 'title', 'html_url'],
      [
        ['1', 'Fix', 'https://github.example/a/b/pull/1'],
        ['2', 'Bug in /pull/', 'https://github.example/a/b/issues/2'],
      ],
    );
    expect(byUrl.mapped.map((row) => (row.kind === 'reject' ? row.reject.code : row.kind))).toEqual([
      'pull-request',
      'record',
    ]);
    const byMark = mapRows(
      'github-backlog',
      ['number', 'title', 'pull_request.url'],
      [
        ['1', 'Fix', 'https://x'],
        ['2', 'Bug', ''],
      ],
    );
    expect(byMark.mapped.map(({ kind }) => kind)).toEqual(['reject', 'record']);
  });
});

describe('footers', () => {
  const header = ['Case Number', 'Subject', 'Status', 'Date/Time Opened', 'Priority'];
  const lines = [
    'Grand Totals (5700 records)',
    'My report name',
    'Confidential Information - Do Not Distribute',
    'Copyright © 2000-2026 salesforce.com, inc. All rights reserved.',
    'Copyright (c) 2000-2020 salesforce.com, inc.',
    'Generated By: Ann Bell 2/10/2026 8:00 AM',
  ];

  it('are no rows, whole or cut short', () => {
    const { mapped } = mapRows('salesforce-tickets', header, [
      ...lines.map((line) => [line]),
      ...lines.map((line) => [line, '', '', '', '']),
      ['Total', '', '', '', '12'],
      ['Subtotal (3 records)', '', '', '', ''],
    ]);
    expect(mapped.every(({ kind }) => kind === 'blank')).toBe(true);
  });

  it('are not made of rows that merely begin like them', () => {
    const { mapped } = mapRows(
      'salesforce-deals',
      ['Opportunity Name', 'Account Name', 'Stage', 'Amount', 'Close Date'],
      [
        ['Total Energies renewal', 'Total Energies', 'Closed Lost', '12', '1/2/2026'],
        ['Copyright tool', 'Acme', 'Closed Won', '12', '1/2/2026'],
      ],
    );
    expect(mapped.map(({ kind }) => kind)).toEqual(['record', 'record']);
  });

  it('are not made of rows with a title alone where the vendor prints none', () => {
    const { mapped } = mapRows(
      'jira-backlog',
      ['Summary', 'Issue key', 'Status', 'Created'],
      [['Offline mode', '', '', '']],
    );
    expect(mapped[0]).toMatchObject({ kind: 'record', record: { title: 'Offline mode', id: null } });
  });
});

describe('dates', () => {
  const closedAt = (cells: readonly string[], header = 'Close date', parts: Partial<Table> = {}) => {
    const { records, mapper } = mapRows(
      'generic-deals',
      ['Deal', header],
      cells.map((cell) => ['d', cell]),
      parts,
    );
    return {
      dates: records.map((r) =>
        r.closedAt === null ? null : new Date(r.closedAt as number).toISOString().slice(0, 16),
      ),
      mapper,
    };
  };

  it('follow the order that the column proves', () => {
    expect(closedAt(['05/06/2026', '27/02/2026']).dates).toEqual(['2026-06-05T00:00', '2026-02-27T00:00']);
    expect(closedAt(['05/06/2026', '02/27/2026']).dates).toEqual(['2026-05-06T00:00', '2026-02-27T00:00']);
  });

  it('follow the order another column proves, else the usual one with a note', () => {
    const rows = [['a', '05/06/2026', '27/02/2026']];
    expect(mapRows('generic-deals', ['Deal', 'Created', 'Close date'], rows).records[0]!.createdAt).toBe(
      Date.UTC(2026, 5, 5),
    );
    const { dates, mapper } = closedAt(['05/06/2026']);
    expect(dates).toEqual(['2026-05-06T00:00']);
    expect(mapper.notes.map(tell)).toContain(
      'closedAt: dates in "Close date" could be read in two ways and are taken for month/day/year; --date-order decides',
    );
    expect(
      closedAt(['05/06/2026'], 'Close date', {
        dialect: { format: 'csv', encoding: 'utf-8', encodingConfidence: 1, delimiter: ';' },
      }).dates,
    ).toEqual(['2026-06-05T00:00']);
  });

  it('mix forms in one column', () => {
    expect(closedAt(['27/02/2026', '46080', '2026-02-27 10:00']).dates).toEqual([
      '2026-02-27T00:00',
      '2026-02-27T00:00',
      '2026-02-27T10:00',
    ]);
  });

  it('stand in the zone that the header names', () => {
    const header = ['Conversation ID', 'Conversation started at (America/New_York)', 'Conversation rating'];
    const { records } = mapRows('intercom-tickets', header, [['1', '2026-01-15 09:00:00', '5']]);
    expect(records[0]).toMatchObject({ createdAt: Date.UTC(2026, 0, 15, 14), satisfaction: 'good' });
  });

  it('come from the one of several columns that is filled in the row', () => {
    const header = ['Deal - Title', 'Deal - Won time', 'Deal - Lost time', 'Deal - Status'];
    const { records, mapper } = mapRows('pipedrive-deals', header, [
      ['a', '2026-01-01 10:00:00', '', 'Won'],
      ['b', '', '2026-01-02 10:00:00', 'Lost'],
    ]);
    expect(records.map(({ closedAt }) => closedAt)).toEqual([
      Date.UTC(2026, 0, 1, 10),
      Date.UTC(2026, 0, 2, 10),
    ]);
    expect(mapper.columns.closedAt).toBe('Deal - Lost time + Deal - Won time');
  });
});

describe('money', () => {
  it('is counted in the minor units of its row’s currency', () => {
    const rows = [
      ['a', '1,234.50', 'USD'],
      ['b', '500,000', 'JPY'],
      ['c', '1.5', 'KWD'],
      ['d', '€9.99', ''],
    ];
    const { records } = mapRows('salesforce-deals', ['Id', 'Amount', 'CurrencyIsoCode'], rows);
    expect(records.map(({ amount, currency }) => [amount, currency])).toEqual([
      [123450, 'USD'],
      [500000, 'JPY'],
      [1500, 'KWD'],
      [999, 'EUR'],
    ]);
  });

  it('learns the decimal sign of its column', () => {
    const { records } = mapRows(
      'generic-deals',
      ['Deal', 'Betrag (EUR)'],
      [
        ['a', '1.234'],
        ['b', '12,50'],
        ['c', '1.000,00'],
      ],
    );
    expect(records.map(({ amount }) => amount)).toEqual([123400, 1250, 100000]);
  });
});

describe('hostile tables', () => {
  it('never throw and always account for the row', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '__proto__',
        '',
        '2026-01-01',
        '5/6/25',
        '$1',
        '{"a":',
        "{'a': 1}",
        'Open',
        '4',
        'NaN',
        '\u0000',
        '﷽',
      ),
    );
    const names = fc.oneof(
      cell,
      fc.constantFrom(
        'Id',
        'Status',
        'Subject',
        'Amount',
        'Created',
        'stars',
        'attributes',
        'name',
        'constructor',
      ),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...PROFILES),
        fc.array(names, { maxLength: 8 }),
        fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 6 }),
        (profile, header, rows) => {
          const { mapped } = mapRows(profile.meta.id, header, rows);
          expect(mapped).toHaveLength(rows.length);
          for (const row of mapped) expect(['record', 'blank', 'reject']).toContain(row.kind);
        },
      ),
    );
  });

  it('give the same record whatever the order of rows and columns', () => {
    const header = ['Id', 'Name', 'StageName', 'Amount', 'CloseDate', 'Loss_Reason__c', 'LossReason__c'];
    const rows = [
      ['1', 'a', 'Closed Lost', '1.5', '2026-01-02', '', 'Price'],
      ['2', 'b', 'Closed Won', '2', '13/02/2026', '', ''],
      ['3', 'c', 'Offer', '', '05/03/2026', '', ''],
    ];
    const strip = (records: Record<string, unknown>[]) =>
      records.map(({ origin, ...record }) => record).sort((a, b) => Number(a.id) - Number(b.id));
    const expected = strip(mapRows('salesforce-deals', header, rows).records);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 }),
        fc.shuffledSubarray(rows, { minLength: 3 }),
        (order, shuffled) => {
          const { records } = mapRows(
            'salesforce-deals',
            order.map((i) => header[i]!),
            shuffled.map((row) => order.map((i) => row[i]!)),
          );
          expect(strip(records)).toEqual(expected);
        },
      ),
    );
  });

  it('open nested cells only when they are whole', () => {
    const { records } = mapRows(
      'g2-reviews',
      ['id', 'attributes'],
      [
        ['1', "{'star_rating': 4.5, 'title': 'Good', '__proto__': {'title': 'evil'}}"],
        ['2', "{'star_rating': 4.5, 'title': 'Cut o"],
        ['3', '{'.repeat(50_000)],
      ],
    );
    expect(records[0]).toMatchObject({ id: '1', stars: 4.5, title: 'Good' });
    expect(records).toHaveLength(1);
  });
});

describe('columns that companies add', () => {
  it.each(['Reopens', 'Reopen count', 'Times reopened', 'Number of Re-opens', 'No. of reopens', 'Reopened'])(
    'counts reopens in "%s"',
    (name) => {
      const header = ['Ticket ID', 'Subject', 'Status', 'Created time', 'Resolved time', name];
      const { records } = mapRows('freshdesk-tickets', header, [['1', 'a', 'Open', '2026-01-01', '', '2']]);
      expect(records[0]).toMatchObject({ reopens: 2 });
    },
  );

  it('counts a plain yes as one reopening, and does not take a date for a count', () => {
    const header = ['Ticket ID', 'Subject', 'Status', 'Reopened'];
    const flags = mapRows(
      'freshdesk-tickets',
      header,
      ['Yes', 'No', ''].map((flag, i) => [`${i}`, 'a', 'Open', flag]),
    );
    expect(flags.records.map((record) => record.reopens)).toEqual([1, 0, null]);
    const dates = mapRows(
      'freshdesk-tickets',
      header,
      [1, 2, 3].map((i) => [`${i}`, 'a', 'Open', `2026-01-0${i} 10:00`]),
    );
    expect(dates.records.map((record) => record.reopens)).toEqual([null, null, null]);
    expect(dates.mapper.notes.map(tell)).toContain(
      'reopens: column "Reopened" holds no numbers, so it is not read',
    );
  });

  it.each([
    ['zendesk-tickets', 'Ticket type', 'Root cause [list]'],
    ['jira-tickets', 'Issue Type', 'Custom field (Root cause)'],
    ['salesforce-tickets', 'Type', 'Root_Cause__c'],
  ])('come before the vendor’s own class: %s', (profile, vendor, own) => {
    const { records } = mapRows(
      profile,
      ['Id', 'Subject', 'Summary', vendor, own],
      [['1', 'a', 'a', 'Question', 'Bug']],
    );
    expect(records[0]).toMatchObject({ vendorClass: 'defect' });
  });

  it('parts tags by blanks where the vendor does, and nowhere else', () => {
    const zendesk = mapRows('zendesk-tickets', ['Id', 'Subject', 'Tags'], [['1', 'a', 'billing tier_1']]);
    expect(zendesk.records[0]).toMatchObject({ tags: ['billing', 'tier_1'] });
    const freshdesk = mapRows(
      'freshdesk-tickets',
      ['Ticket ID', 'Subject', 'Tags'],
      [['1', 'a', 'on hold, vip']],
    );
    expect(freshdesk.records[0]).toMatchObject({ tags: ['on hold', 'vip'] });
  });
});

describe('a task that is not completed', () => {
  it('is open where its column says nothing known, and the note says so', () => {
    const header = ['Task ID', 'Name', 'Section/Column', 'Completed At'];
    const { records, mapper } = mapRows('asana-backlog', header, [
      ['1', 'a', 'Team Zebra', ''],
      ['2', 'b', 'Team Zebra', '2026-01-01'],
    ]);
    expect(records.map((record) => record.status)).toEqual(['open', 'shipped']);
    expect(mapper.notes.map(tell)).toContain('status: not understood and taken for open: "Team Zebra"');
  });
});
