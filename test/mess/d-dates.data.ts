import { type Mess, tickets } from './mess.ts';
import { type Records, ticketFile } from './plain-files.ts';

const created = (...days: (string | null)[]): Records => days.map((createdAt) => ({ createdAt }));

/** Dates as vendors write them: four cells of a column and what they say. */
const DATE_FORMS: readonly [name: string, cells: readonly string[], wanted: readonly (string | null)[]][] = [
  [
    'without zone',
    ['2023-04-04 11:48', '2023-04-05 00:00', '2023-12-31 23:59'],
    ['2023-04-04T11:48', '2023-04-05', '2023-12-31T23:59'],
  ],
  ['a day written as midnight', ['2023-05-11 00:00:00', '2023-05-12 00:00:00'], ['2023-05-11', '2023-05-12']],
  [
    'day, month word, year',
    ['15 Apr, 2021 00:02:00', '01 Dec, 2021 23:00:00'],
    ['2021-04-15T00:02', '2021-12-01T23:00'],
  ],
  ['Jira day', ['13/Jun/22 1:10 PM', '01/Jul/22 12:05 AM'], ['2022-06-13T13:10', '2022-07-01T00:05']],
  [
    'American with time',
    ['6/21/2025 16:14', '12/1/2025 9:05', '1/31/2025 0:00'],
    ['2025-06-21T16:14', '2025-12-01T09:05', '2025-01-31'],
  ],
  [
    'French Jira',
    ['19/oct./16 10:36 AM', '02/juil./16 1:00 PM', '30/sept./16 12:00 PM', '14/févr./17 9:30 AM'],
    ['2016-10-19T10:36', '2016-07-02T13:00', '2016-09-30T12:00', '2017-02-14T09:30'],
  ],
  ['M/D/YY, one cell decides', ['5/6/25', '5/17/25', '5/3/25'], ['2025-05-06', '2025-05-17', '2025-05-03']],
  [
    'D/M/Y, one cell decides',
    ['05/06/2025', '17/05/2025', '03/05/2025'],
    ['2025-06-05', '2025-05-17', '2025-05-03'],
  ],
  [
    'JavaScript',
    ['Tue May 14 2024 08:53:33 GMT+0000 (GMT)', 'Thu May 23 2024 16:06:00 GMT+0200 (CEST)'],
    ['2024-05-14T08:53:33', '2024-05-23T14:06'],
  ],
  [
    'American with zone',
    ['9/23/2025, 12:51:40 PM GMT+5:30', '9/24/2025, 1:00:00 AM GMT+5:30'],
    ['2025-09-23T07:21:40', '2025-09-23T19:30'],
  ],
  [
    'epoch milliseconds',
    ['1758612100413', '1758612100000'],
    ['2025-09-23T07:21:40.413Z', '2025-09-23T07:21:40'],
  ],
  ['epoch seconds', ['1758612100', '1758698500'], ['2025-09-23T07:21:40', '2025-09-24T07:21:40']],
  [
    'epoch seconds with a fraction',
    ['1758612100.5', '1758698500.25'],
    ['2025-09-23T07:21:40.500Z', '2025-09-24T07:21:40.250Z'],
  ],
  [
    'offset without colon',
    ['2018-05-11T09:46:53.000+0300', '2018-05-12T01:00:00.000+0300'],
    ['2018-05-11T06:46:53', '2018-05-11T22:00'],
  ],
  [
    'offset with colon',
    ['2013-12-06T08:51:22.236-06:00', '2013-12-07T08:00:00-06:00'],
    ['2013-12-06T14:51:22.236Z', '2013-12-07T14:00'],
  ],
  ['ISO', ['2018-03-01T00:00:14Z', '2018-03-02T00:00:00Z'], ['2018-03-01T00:00:14', '2018-03-02']],
  ['month word first', ['January 31, 2026', 'May 3, 2020'], ['2026-01-31', '2020-05-03']],
  ['German', ['31.03.2026 14:05', '01.04.2026 08:00'], ['2026-03-31T14:05', '2026-04-01T08:00']],
  ['Spanish words', ['3 de enero de 2026', '14 de agosto de 2025'], ['2026-01-03', '2025-08-14']],
  ['Japanese', ['2026年3月31日', '2026年4月1日'], ['2026-03-31', '2026-04-01']],
  ['serials of a spreadsheet', ['44124', '44125.5'], ['2020-10-20', '2020-10-21T12:00']],
];

/** D: dates. */
export const DATE_QUIRKS: readonly Mess[] = [
  ...DATE_FORMS.map(([name, cells, wanted]) =>
    ticketFile(`D37 date: ${name}`, { 'Created at': cells }, created(...wanted)),
  ),
  ticketFile(
    'D38 two date formats in one column',
    { 'Created at': ['27/02/2020', '44124', '13/03/2020', '28/02/2020'] },
    created('2020-02-27', '2020-10-20', '2020-03-13', '2020-02-28'),
  ),
  ticketFile(
    'D39 resolved before created',
    { 'Resolved at': ['2025-01-01 10:00', '', '2026-03-06 10:00', ''] },
    [{ createdAt: '2026-03-02T10:00' }, { resolvedAt: null }, { resolvedAt: '2026-03-06T10:00' }, {}],
  ),
  ticketFile(
    'D39 sentinel for never',
    { 'Resolved at': ['9999-01-01', '9999-12-31T00:00:00Z', '2026-03-06 10:00', '0001-01-01T00:00:00Z'] },
    [{ resolvedAt: null }, { resolvedAt: null }, { resolvedAt: '2026-03-06T10:00' }, { resolvedAt: null }],
  ),
  {
    name: 'D40 duration as hh:mm:ss under a header of hours',
    file: 'freshdesk.csv',
    content: tickets({
      'Ticket ID': ['1', '2'],
      Subject: ['Export', 'Login'],
      Status: ['Closed', 'Open'],
      Priority: ['Low', 'High'],
      Source: ['Email', 'Portal'],
      Type: ['Question', 'Problem'],
      Agent: ['Ann', 'Bob'],
      Group: ['L1', 'L1'],
      'Created time': ['2026-03-02 10:00:00', '2026-03-03 10:00:00'],
      'Due by Time': ['2026-03-05 10:00:00', ''],
      'Resolved time': ['2026-03-03 12:30:00', ''],
      'Resolution time (in hrs)': ['26:30:00', ''],
      'Customer interactions': ['1', '2'],
      'Resolution status': ['Within SLA', ''],
    }),
    profile: 'freshdesk-tickets',
    records: [{ createdAt: '2026-03-02T10:00', resolvedAt: '2026-03-03T12:30' }, { resolvedAt: null }],
  },
];
