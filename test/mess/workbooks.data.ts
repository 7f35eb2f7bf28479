import { buildWorkbook, type Cell, type SheetSpec, type WorkbookSpec } from '../tools/workbook.ts';
import { HEADER, type Mess, ROWS, TABLE } from './mess.ts';

const whole = { header: HEADER, rows: ROWS };

const [header = [], ...rows] = TABLE;

const sheet = (own: readonly (readonly Cell[])[], spec: Partial<WorkbookSpec> = {}, name = 'Tickets') =>
  buildWorkbook({ sheets: [{ name, rows: own }], ...spec });
const dated = (value: (i: number) => Cell, column = 5): readonly (readonly Cell[])[] => [
  header,
  ...rows.map((cells, i): readonly Cell[] =>
    cells.map((cell, at): Cell => (at === column ? value(i) : cell)),
  ),
];
const days = rows.map((_, i) => ({ createdAt: `2026-03-${10 + i}` }));
const other: SheetSpec = { name: 'About', rows: [['Made by'], ['Ann']] };

/** X: workbooks. */
export const WORKBOOKS: readonly Mess[] = [
  { name: 'X workbook of text', file: 'tickets.xlsx', content: sheet(TABLE), ...whole },
  {
    name: 'X workbook with days as serials',
    file: 'tickets.xlsx',
    content: sheet(
      dated((i) => ({ value: 46091 + i, style: 1 })),
      { formats: [14] },
    ),
    records: days,
  },
  {
    name: 'X workbook with an own date format',
    file: 'tickets.xlsx',
    content: sheet(
      dated((i) => ({ value: 46091 + i, style: 1 })),
      { formats: ['dd/mm/yyyy;@'] },
    ),
    records: days,
  },
  {
    name: 'X workbook that counts from 1904',
    file: 'tickets.xlsx',
    content: sheet(
      dated((i) => ({ value: 46091 - 1462 + i, style: 1 })),
      { formats: [14], is1904: true },
    ),
    records: days,
  },
  {
    name: 'X workbook with serials in a plain column',
    file: 'tickets.xlsx',
    content: sheet(dated((i) => 46091 + i)),
    records: days,
  },
  {
    name: 'X workbook with a title above the table',
    file: 'tickets.xlsx',
    content: sheet([['Tickets of all teams'], ['As of 2026-03-31'], [], ...TABLE]),
    ...whole,
    physical: 10,
  },
  {
    name: 'X workbook with a hidden sheet and notes',
    file: 'tickets.xlsx',
    content: buildWorkbook({
      sheets: [
        { name: 'Tickets', rows: TABLE },
        { name: 'Lists', rows: [['Open'], ['Closed']], state: 'hidden' },
        other,
      ],
    }),
    ...whole,
    physical: 11,
    rejects: 1,
  },
  {
    name: 'X workbook with formulas and errors',
    file: 'tickets.xlsx',
    content: sheet([
      header,
      ...rows.map((cells, i): readonly Cell[] => [
        { xml: `<c><f>1000+ROW()</f><v>${1001 + i}</v></c>` },
        ...cells.slice(1, 6),
        { xml: '<c t="e"><v>#N/A</v></c>' },
      ]),
    ]),
    header: HEADER,
    rows: rows.map((cells) => [...cells.slice(0, 6), '']),
  },
  {
    name: 'X workbook with empty rows between',
    file: 'tickets.xlsx',
    content: sheet([header, ...rows.flatMap((cells): Cell[][] => [[...cells], []])]),
    ...whole,
    physical: 10,
  },
  {
    name: 'X workbook with the keys of every object',
    file: 'tickets.xlsx',
    content: sheet([
      ['__proto__', 'constructor', 'Ticket ID'],
      ['a', 'b', '1'],
      ['c', 'd', '2'],
    ]),
    header: ['__proto__', 'constructor', 'Ticket ID'],
    rows: [
      ['a', 'b', '1'],
      ['c', 'd', '2'],
    ],
  },
  {
    name: 'X workbook cut off',
    file: 'tickets.xlsx',
    content: sheet(TABLE).then((bytes) => bytes.subarray(0, bytes.length / 2)),
    refused: 'damaged-archive',
  },
];

/** X: JSON that is not what it seems. */
export const DOCUMENTS: readonly Mess[] = [
  {
    name: 'X JSON cut in the middle',
    file: 'tickets.json',
    content: '[{"id":1,"subject":"a b c"},{"id":2,"sub',
    refused: 'bad-json',
  },
  {
    name: 'X JSON with keys of every object',
    file: 't.json',
    content: '[{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"id":1},{"id":2}]',
    physical: 2,
  },
  {
    name: 'X JSON of 100,000 brackets',
    file: 't.json',
    content: '['.repeat(100_000) + ']'.repeat(100_000),
    refused: 'no-records',
  },
  {
    name: 'X NDJSON with a broken line',
    file: 'tickets.ndjson',
    content: `${[1, 2, 3, 4].map((i) => (i === 3 ? '{"id":3,"sub' : JSON.stringify({ id: i, subject: `The export fails ${i}`, description: 'It stops', status: 'open', created_at: '2026-03-02T10:00:00Z' }))).join('\n')}\n`,
    physical: 4,
    rejects: 1,
    records: [{ id: '1' }, { id: '2' }, { id: '4' }],
  },
  {
    name: 'X NDJSON with blank lines',
    file: 'tickets.ndjson',
    content: `\n${[1, 2].map((i) => JSON.stringify({ id: i, subject: `The export fails ${i}`, description: 'It stops', status: 'open', created_at: '2026-03-02T10:00:00Z' })).join('\n\n')}\n\n`,
    physical: 5,
    records: [{ id: '1' }, { id: '2' }],
  },
];
