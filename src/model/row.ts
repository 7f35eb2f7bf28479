/** The address of every proof: where in the inputs a statement comes from. */
export interface RowRef {
  /** Path of the file as the user gave it, relative to the audited folder, with `/`. */
  readonly source: string;
  /**
   * The row as a spreadsheet numbers it: the header of a table is row 1, so its first record is row 2.
   * Items of a JSON array count from 1; NDJSON, Markdown, text and transcripts use the line.
   */
  readonly row: number;
  /** The column header, JSON path or section the words stand in. */
  readonly column?: string;
}

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
  /** One sentence for people. */
  readonly reason: string;
  /** The raw text, cut at 500 characters. */
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

export const TABLE_FORMATS = ['csv', 'json', 'ndjson', 'markdown', 'text', 'transcript'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

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
  /** How the bytes were read, for people: `utf-8`, `comma`, ... */
  readonly dialect: Readonly<Record<string, string>>;
  rows(): AsyncIterable<RowBatch>;
}
