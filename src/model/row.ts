import type { Notice } from './notice.ts';

/** The address of every proof: where in the inputs a statement comes from. */
export type RowRef = {
  /** Path of the file as the user gave it, relative to the audited folder, with `/`. */
  readonly source: string;
  /**
   * The row as a spreadsheet numbers it: the header of a table is row 1, so its first record is row 2.
   * Items of a JSON array count from 1; NDJSON, Markdown, text and transcripts use the line.
   */
  readonly row: number;
  /** The column header, JSON path or section the words stand in. */
  readonly column?: string;
};

/** One row of a table as it was read; `cells` are aligned with the table's header and may be shorter. */
export interface Row {
  readonly row: number;
  /** First physical line of the row in the file, from 1; equals `row` where lines do not exist. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A row, or part of a file, that could not become a record. Nothing is dropped without one of these. */
export interface Reject {
  readonly source: string;
  readonly row: number;
  readonly line: number;
  readonly column?: string;
  /** Stable kebab-case code, such as `bad-date` or `unclosed-quote`. */
  readonly code: string;
  /** One sentence for people, in English. */
  readonly reason: string;
  /** The same for a report; left out where the sentence has no facts. */
  readonly told?: Notice;
  /** The beginning of the raw text. */
  readonly raw: string;
}

/** What a source hands over at once: rows, and the account of what was no row. */
export interface RowBatch {
  readonly rows: readonly Row[];
  /** Blank lines and footers met since the last batch. They count as rows read. */
  readonly blanks: number;
  /** Damaged rows met since the last batch. They count as rows read. */
  readonly rejects: readonly Reject[];
}

export const TABLE_FORMATS = ['csv', 'xlsx', 'json', 'ndjson', 'markdown', 'text', 'transcript'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

/** How a file is written: what was found out about its bytes before its meaning. */
export interface Dialect {
  readonly format: TableFormat;
  /** Name of the character encoding, lower case: `utf-8`, `utf-16le`, `windows-1252`, ... */
  readonly encoding: string;
  /** 0 to 1; 1 where a byte-order mark or validity decides. */
  readonly encodingConfidence: number;
  /** Delimited text: what stands between two cells, verbatim. */
  readonly delimiter?: string;
  /** Delimited text: the quotation mark around cells; empty where there is none. */
  readonly quote?: string;
  /** Delimited text: what stands before a quotation mark inside a quoted cell: the mark itself, `\\`, or nothing. */
  readonly escape?: string;
  readonly lineEnd?: 'LF' | 'CRLF' | 'CR' | 'mixed';
  /** Row of the header as a spreadsheet numbers it; null where there is none and columns are called `col_0`, ... */
  readonly headerRow?: number | null;
  /** Where the file was found inside another: `gz`, `zip`. */
  readonly container?: string;
  /** Workbooks: the sheet. */
  readonly sheet?: string;
  /** Anything else a person should know of the reading, such as columns left out. */
  readonly note?: string;
}

/** A place between two records of a delimited file where reading can begin, with what was learnt before it. */
export interface Place {
  /** Bytes of UTF-8 from the start of the file, without byte-order mark. */
  readonly byte: number;
  /** Number of the record before it, 0 at the start. */
  readonly row: number;
  /** Physical line of the next record, from 1. */
  readonly line: number;
  /** The first filled cell of each column, and the number of records it was looked for in. */
  readonly model: readonly string[];
  readonly learned: number;
}

/** A part of a table that can be read without the parts before it. Plain data: threads may pass it. */
export interface Shard {
  readonly from: Place;
  /** Byte after its last record; absent in the last one. */
  readonly to?: number;
  /** Byte from which on there are only notes under the table; absent where the whole table is one shard. */
  readonly notesFrom?: number;
  /** Bytes of the file before its first byte of text; absent where the file cannot be entered in the middle. */
  readonly offset?: number;
}

/** What a reader of rows wants of them. */
export interface ReadOptions {
  /** Positions of the columns to be decoded; cells of all others may be empty. Without it all are decoded. */
  readonly columns?: ReadonlySet<number>;
  /** One of those that `divide` gave; without it the whole table is read. */
  readonly shard?: Shard;
}

/** One table of one file, opened but not yet read. */
export interface Table {
  readonly source: string;
  readonly format: TableFormat;
  /** Column names as they stand in the file; duplicates and empty names are kept. */
  readonly header: readonly string[];
  /** The first rows (at most 200), for recognition. `rows()` yields them again. */
  readonly sample: readonly Row[];
  /** Lower-case words of the file and folder names, nearest first: hints for recognition. */
  readonly hints: readonly string[];
  readonly dialect: Dialect;
  /** Of text without columns: whether its words show that it is what its table looks like, and why, for people. */
  readonly evidence?: { readonly fits: boolean; readonly why: Notice };
  rows(options?: ReadOptions): AsyncIterable<RowBatch>;
  /**
   * Divides a table of `from` bytes or more into shards of about `bytes`; the batches of all, in order, are those of
   * the table. Absent where a table can only be read as a whole.
   */
  divide?(sizes: { readonly from: number; readonly bytes: number }): Promise<readonly Shard[]>;
}
