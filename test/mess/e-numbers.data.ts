import { type Mess, tickets } from './mess.ts';
import { DATES, dealFile, ticketFile } from './plain-files.ts';

/** E: numbers, money, ratings, flags, nulls. */
export const NUMBER_QUIRKS: readonly Mess[] = [
  dealFile('E41 money with symbol and thousands', { Amount: ['$22,700.00', '$1,200', '($300.50)', ''] }, [
    { amount: 2270000 },
    { amount: 120000 },
    { amount: -30050 },
    { amount: null },
  ]),
  dealFile('E41 bare and with decimals in one column', { Amount: ['168000000', '130000.0', '30', ''] }, [
    { amount: 16800000000 },
    { amount: 13000000 },
    { amount: 3000 },
    { amount: null },
  ]),
  dealFile('E41 European decimals', { Amount: ['1.234,50 €', '12.000,00 €', '7,25 €', '€ 3.000'] }, [
    { amount: 123450 },
    { amount: 1200000 },
    { amount: 725 },
    { amount: 300000 },
  ]),
  dealFile('E41 a currency for each row', { Currency: ['USD', 'EUR', 'JPY', 'MXN'] }, [
    { currency: 'USD', amount: 10000 },
    { currency: 'EUR' },
    { currency: 'JPY', amount: 300 },
    { currency: 'MXN' },
  ]),
  dealFile(
    'E41 codes and blanks around figures',
    { Amount: ['USD 1 234.50', '1 000 EUR', "CHF 1'500.00", 'GBP 20'] },
    [{ amount: 123450 }, { amount: 100000 }, { amount: 150000 }, { amount: 2000 }],
  ),
  {
    name: 'E41 cents of Close',
    file: 'close.json',
    content: JSON.stringify({
      data: [1, 2].map((i) => ({
        id: `oppo_${i}`,
        value: 50000,
        value_currency: 'USD',
        value_period: 'one_time',
        value_formatted: '$500',
        status_type: i === 1 ? 'lost' : 'won',
        status_label: 'Lost',
        date_created: '2026-01-02T00:00:00Z',
        date_lost: null,
        lead_name: 'Ash',
        note: 'too slow',
        confidence: 50,
      })),
    }),
    profile: 'close-deals',
    records: [
      { amount: 50000, outcome: 'lost' },
      { amount: 50000, outcome: 'won' },
    ],
  },
  ...(
    [
      ['E42 half stars', ['4.5', '0.5', '5'], [4.5, 0.5, 5]],
      ['E42 stars as decimals', ['1.0', '5.0', '3.0'], [1, 5, 3]],
      ['E42 stars of ten', ['9', '10', '4'], [4.5, 5, 2]],
      ['E42 stars as signs', ['★★★★☆', '★☆☆☆☆', '★★★★★'], [4, 1, 5]],
      ['E42 stars as a fraction', ['4/5', '2/5', '5/5'], [4, 2, 5]],
      ['E42 decimal commas', ['4,5', '3,0', '1,5'], [4.5, 3, 1.5]],
    ] as const
  ).map(
    ([name, cells, stars]): Mess => ({
      name,
      file: 'reviews.csv',
      content: tickets({
        'Review ID': ['1', '2', '3'],
        Rating: cells,
        Title: ['Good', 'Bad', ''],
        Review: ['It does what it says', 'It broke twice', ''],
        Date: ['2026-03-02', '2026-03-03', '2026-03-04'],
      }),
      records: stars.map((one) => ({ stars: one })),
    }),
  ),
  ...(
    [
      ['true/false', 'true', 'false'],
      ['TRUE/FALSE', 'TRUE', 'FALSE'],
      ['Python', 'True', 'False'],
      ['0/1', '1', '0'],
      ['Yes/No', 'Yes', 'No'],
    ] as const
  ).map(
    ([name, yes, no]): Mess => ({
      name: `E43 flags: ${name}`,
      file: 'Opportunity.csv',
      content: tickets({
        Id: ['006A', '006B', '006C'],
        Name: ['Ash', 'Elm', 'Fir'],
        StageName: ['Fase 1', 'Fase 2', 'Fase 3'],
        Amount: ['1', '2', '3'],
        CloseDate: ['2026-05-11', '2026-05-12', '2026-05-13'],
        IsClosed: [yes, yes, no],
        IsWon: [yes, no, no],
        CreatedDate: DATES.slice(0, 3),
        OwnerId: ['1', '1', '1'],
        AccountId: ['1', '2', '3'],
      }),
      records: [{ outcome: 'won' }, { outcome: 'lost' }, { outcome: 'open' }],
    }),
  ),
  ...(
    [
      'null',
      'NaN',
      '[]',
      '{}',
      '000000000000000AAA',
      '---',
      'None',
      'N/A',
      '""',
      '-',
      '(blank)',
      '#N/A',
    ] as const
  ).map(
    (cell): Mess =>
      ticketFile(
        `E44 nothing written as ${cell}`,
        {
          Company: [cell, 'Ash Ltd', cell, 'Elm Inc'],
          'Resolved at': [cell, cell, '2026-03-06 10:00', cell],
        },
        [
          { account: null, resolvedAt: null },
          { account: 'Ash Ltd', resolvedAt: null },
          { account: null, resolvedAt: '2026-03-06T10:00' },
          { account: 'Elm Inc' },
        ],
      ),
  ),
  {
    name: 'E45 numbers and flags as text in JSON',
    file: 'hubspot-deals.json',
    content: JSON.stringify({
      results: [1, 2].map((i) => ({
        id: `${i}`,
        properties: {
          dealname: `Deal ${i}`,
          dealstage: 'closedlost',
          amount: '1500.50',
          createdate: '2026-01-02T03:04:05.000Z',
          closedate: '2026-02-02T00:00:00Z',
          pipeline: 'default',
          hs_is_closed: 'true',
          hs_is_closed_won: 'false',
          hs_object_id: `${i}`,
        },
        createdAt: '2026-01-02T03:04:05.000Z',
        updatedAt: '2026-01-02T03:04:05.000Z',
        archived: false,
      })),
    }),
    profile: 'hubspot-deals',
    records: [{ amount: 150050, outcome: 'lost' }, { name: 'Deal 2' }],
  },
  ticketFile(
    'E46 ids longer than a number holds',
    { 'Ticket ID': ['9007199254740993', '9007199254740995', '12345678901234567890', '0042'] },
    ['9007199254740993', '9007199254740995', '12345678901234567890', '0042'].map((id) => ({ id })),
  ),
  ticketFile(
    'E46 ids rounded by a spreadsheet',
    { 'Ticket ID': ['1.21143E+15', '1.21143E+15', '1.21144E+15'] },
    [{ subject: 'Export fails again' }, { subject: 'Login page loops' }, { subject: 'Search finds nothing' }],
  ),
];
