/** A cell, or a record's field, that must come out as it is; null stands in a damaged place that nobody can judge. */
type Cell = string | null;

/** One hostile file and what a person would read in it. */
export interface Mess {
  /** Begins with the number of the quirk (`A1` to `H61`), `P` for a pollution, `X` for a container, encoding or workbook. */
  readonly name: string;
  /** File name; `data.csv` where absent. */
  readonly file?: string;
  readonly content: string | Uint8Array | Promise<Uint8Array>;
  /** Null: there is none. Absent: not judged. */
  readonly header?: readonly Cell[] | null;
  readonly rows?: readonly (readonly Cell[])[];
  /** Fields of the canonical records, in the order of the file; dates as ISO text. */
  readonly records?: readonly Readonly<Record<string, unknown>>[];
  readonly profile?: string;
  /**
   * Records of the file in all, the header apart: rows, blanks, footers and damaged ones. Absent: as many as `rows` or
   * `records`. Null: nobody can tell.
   */
  readonly physical?: number | null;
  /** Rows that may be rejected: the damaged ones. */
  readonly rejects?: number;
  readonly duplicates?: number;
  /** The code of the problem with which the file must be refused. */
  readonly refused?: string;
}

export interface Style {
  readonly delimiter: string;
  readonly quote: string;
  readonly escape: string;
  readonly end: string;
  readonly quoteAll: boolean;
}

const PLAIN: Style = { delimiter: ',', quote: '"', escape: '"', end: '\n', quoteAll: false };

type Rows = readonly (readonly string[])[];

/** Delimited text; a cell is quoted where it must be. */
export function write(rows: Rows, style: Partial<Style> = {}): string {
  const { end } = { ...PLAIN, ...style };
  return rows.map((cells) => writeRow(cells, style) + end).join('');
}

export function writeRow(cells: readonly string[], style: Partial<Style> = {}): string {
  const { delimiter, quote, escape: sign, quoteAll } = { ...PLAIN, ...style };
  return cells
    .map((cell) =>
      quoteAll || cell.includes(delimiter) || cell.includes(quote) || /[\r\n]/.test(cell)
        ? quote + cell.replaceAll(quote, sign + quote) + quote
        : cell,
    )
    .join(delimiter);
}

export const HEADER = ['Ticket ID', 'Subject', 'Description', 'Status', 'Priority', 'Created at', 'Company'];

const SUBJECTS =
  'Export fails,Login loops,Invoice is wrong,Search finds nothing,Report is slow,Sync stops,Team page is blank,Filter resets,Alert comes late,Import hangs'.split(
    ',',
  );
const BODIES = [
  'The export stops at 40 %, then nothing happens.',
  'I log in and land on the login page again',
  'We were billed twice; please credit one',
  'It worked last week.\nNow it does not.',
  'It says "unknown error" and closes',
  'Same as ticket 1003, still not solved',
  'Nothing to see here',
  "It doesn't keep what I chose",
  'Two hours late: 14:05 instead of 12:05',
  'See https://help.example/import?a=1&b=2',
];
const STATES = ['Open', 'Pending', 'Solved', 'Closed'];
const PRIORITIES = ['High', 'Normal', 'Low', 'Urgent'];

/** Ten tickets with all that a well-written file may hold. */
export const ROWS: Rows = SUBJECTS.map((subject, i) => [
  String(1001 + i),
  subject,
  BODIES[i] ?? '',
  STATES[i % 4] ?? '',
  PRIORITIES[(i * 3) % 4] ?? '',
  `2026-03-${String(10 + i)} 09:${String(10 + i)}`,
  i % 3 === 0 ? '' : `Example ${i} Ltd`,
]);

export const TABLE: Rows = [HEADER, ...ROWS];

/** The same without line ends in cells, for lines that are damaged one by one. */
export const FLAT: Rows = ROWS.map((cells) => cells.map((cell) => cell.replaceAll('\n', ' ')));

/** A table of tickets under other headers; cells not given are empty. */
export function tickets(
  columns: Readonly<Record<string, readonly string[]>>,
  style?: Partial<Style>,
): string {
  return write(columnsToRows(columns), style);
}

export function columnsToRows(columns: Readonly<Record<string, readonly string[]>>): string[][] {
  const lists = Object.values(columns);
  const height = Math.max(...lists.map((list) => list.length));
  return [
    Object.keys(columns),
    ...Array.from({ length: height }, (_, at) => lists.map((list) => list[at] ?? '')),
  ];
}

/** Rows of a list in which one is damaged. */
export function without(rows: Rows, damaged: number): Cell[][] {
  return rows.map((cells, at) => (at === damaged ? cells.map(() => null) : [...cells]));
}
