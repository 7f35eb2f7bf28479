import { FLAT, HEADER, type Mess, ROWS, TABLE, without, write, writeRow } from './mess.ts';

const whole = { header: HEADER, rows: ROWS };
const flat = [HEADER, ...FLAT];
const lines = flat.map((cells) => writeRow(cells));

/** The table with one line replaced by what became of it. */
function damage(at: number, change: (line: string, cells: readonly string[]) => string): string {
  return lines.map((line, i) => `${i === at ? change(line, flat[i] ?? []) : line}\n`).join('');
}

/** One line is damaged: the others must come out whole. */
function damaged(name: string, at: number, change: (line: string, cells: readonly string[]) => string): Mess {
  const text = damage(at, change);
  if (at > 0) return { name, content: text, header: HEADER, rows: without(FLAT, at - 1), rejects: 1 };
  return { name, content: text, rows: FLAT };
}

/** Whole-file pollutions: what the file is written with, or what stands around its table. */
export const FILE_POLLUTIONS: readonly Mess[] = [
  { name: 'P empty file', content: '', refused: 'empty-file' },
  { name: 'P only blank lines', content: '\n \n\n', refused: 'empty-file' },
  { name: 'P only a header', content: write([HEADER]), header: HEADER, rows: [] },
  { name: 'P header and one row', content: write(TABLE.slice(0, 2)), header: HEADER, rows: ROWS.slice(0, 1) },
  { name: 'P no header', content: write(ROWS), header: null, rows: ROWS },
  ...[2, 3].map((count): Mess => {
    const more = Array.from({ length: count - 1 }, (_, k) => HEADER.map((name) => `${name} (part ${k + 2})`));
    return { name: `P ${count} header rows`, content: write([HEADER, ...more, ...ROWS]), rows: ROWS };
  }),
  {
    name: 'P preamble',
    content: `Tickets of all teams\nPrinted by A. Example\n\n${write(TABLE)}`,
    ...whole,
    // The blank line above the header is a blank line, too.
    physical: 11,
  },
  {
    name: 'P padded preamble',
    content: `Tickets of all teams,,,,,,\n,,,,,,\n${write(TABLE)}`,
    ...whole,
    // The blank line above the header is a blank line, too.
    physical: 11,
  },
  { name: 'P sep line', content: `sep=;\r\n${write(TABLE, { delimiter: ';', end: '\r\n' })}`, ...whole },
  { name: 'P comment lines', content: `# made by a script\n# do not edit\n${write(TABLE)}`, ...whole },
  {
    name: 'P two tables of one width',
    content: `${write(TABLE)}\n${write(ROWS.slice(0, 3).map((cells) => cells.map((cell) => cell.replace(/^10/, '20'))))}`,
    header: HEADER,
    rows: [...ROWS, ...ROWS.slice(0, 3).map((cells) => cells.map((cell) => cell.replace(/^10/, '20')))],
    physical: 14,
  },
  {
    name: 'P two tables of two widths',
    content: `${write(TABLE)}\n${write([
      ['Agent', 'Tickets'],
      ['Ann', '7'],
      ['Bob', '3'],
    ])}`,
    header: HEADER,
    rows: ROWS,
    physical: 14,
    rejects: 3,
  },
  ...(
    [
      ['semicolon', { delimiter: ';' }],
      ['tab', { delimiter: '\t' }],
      ['blank as delimiter', { delimiter: ' ' }],
      ['comma and blank', { delimiter: ', ' }],
      ['pipe', { delimiter: '|' }],
      ['caret', { delimiter: '^' }],
      ['apostrophe as quote', { quote: "'", escape: "'", quoteAll: true }],
      ['backslash as escape', { escape: '\\' }],
      ['no escape', { escape: '', quoteAll: true }],
      ['all quoted', { quoteAll: true }],
      ['LF', { end: '\n' }],
      ['CRLF', { end: '\r\n' }],
      ['CR alone', { end: '\r' }],
    ] as const
  ).map(([name, style]): Mess => ({ name: `P ${name}`, content: write(TABLE, style), ...whole })),
  {
    name: 'P mixed line ends',
    content: TABLE.map((cells, i) => writeRow(cells) + (['\n', '\r\n', '\r'][i % 3] ?? '')).join(''),
    ...whole,
  },
  {
    name: 'P blank lines between',
    content: flat.map((cells) => `${writeRow(cells)}\n\n`).join(''),
    header: HEADER,
    rows: FLAT,
    physical: 21,
  },
  {
    name: 'P empty rows at the end',
    content: write(TABLE) + ',,,,,,\n'.repeat(5),
    ...whole,
    physical: 15,
  },
  { name: 'P trailing delimiter', content: lines.map((line) => `${line},\n`).join(''), rows: FLAT },
  {
    name: 'P padding around cells',
    content: flat.map((cells) => `${cells.map((cell) => writeRow([cell])).join(' , ')}\n`).join(''),
    file: 'padded.csv',
    physical: 10,
  },
];

/** One record is damaged. */
export const ROW_POLLUTIONS: readonly Mess[] = [
  ...[1, 5, 10].flatMap((at) => [
    damaged(`P missing delimiter in row ${at}`, at, (line) => line.replace(',', '')),
    damaged(`P extra delimiter in row ${at}`, at, (line) => line.replace(',', ',,')),
    damaged(`P quote at the start of a cell of row ${at}`, at, (line) => line.replace(',', ',"')),
    damaged(`P quote at the end of a cell of row ${at}`, at, (line) => line.replace(/,(\w+ \w+)/, ',$1"')),
    damaged(`P other delimiter in row ${at}`, at, (_, cells) => writeRow(cells, { delimiter: ';' })),
  ]),
  damaged('P missing delimiter in the header', 0, (line) => line.replace(',', '')),
  damaged('P extra delimiter in the header', 0, (line) => line.replace(',Company', ',,Company')),
  damaged('P stray quote in the header', 0, (line) => line.replace('Priority', 'Pri"ority')),
  damaged('P quote inside a word', 4, (line) => line.replace('finds', 'fi"nds')),
  damaged('P quote that is never closed', 10, (line) => line.replace(',Import', ',"Import')),
  damaged('P lost closing quote', 1, (line) => line.replace('happens."', 'happens.')),
  damaged('P NUL in a cell', 3, (line) => line.replace('billed', 'bil\0led')),
  damaged('P row cut in the middle', 7, (line) => line.slice(0, 20)),
  damaged('P row cut to its key', 7, (line) => line.slice(0, 4)),
  damaged('P two rows on one line', 6, (line) => `${line.trimEnd()}${line}`),
  damaged('P control bytes in a cell', 2, (line) => line.replace('page', 'pa\x07\x1b[2Jge')),
  {
    name: 'P all quotes stray',
    content: [HEADER, ...FLAT]
      .map(
        (cells) =>
          `${cells
            .map((cell) => cell.replaceAll(',', ' '))
            .join(',')
            .replace(',', ',5" ')}\n`,
      )
      .join(''),
    rows: FLAT.map((cells) =>
      cells.map((cell, at) => `${at === 1 ? '5" ' : ''}${cell.replaceAll(',', ' ')}`),
    ),
  },
  {
    name: 'P cell of 200 kB',
    content: write([
      HEADER,
      ...ROWS.map((cells, i) => (i === 4 ? cells.with(2, 'long '.repeat(40_000)) : cells)),
    ]),
    header: HEADER,
    rows: ROWS.map((cells, i) => (i === 4 ? cells.with(2, 'long '.repeat(40_000)) : cells)),
  },
  {
    name: 'P 3,000 columns',
    content: write([
      Array.from({ length: 3000 }, (_, i) => `c${i}`),
      ...[1, 2].map((row) => Array.from({ length: 3000 }, (_, i) => `${row * i}`)),
    ]),
    header: Array.from({ length: 3000 }, (_, i) => `c${i}`),
    rows: [1, 2].map((row) => Array.from({ length: 3000 }, (_, i) => `${row * i}`)),
  },
];
