/** How a delimited file is written: what the sniffer finds out and the scanner obeys. */
export interface CsvDialect {
  /** What stands between two cells, verbatim; one or two characters (`, ` is one in some exports). */
  readonly delimiter: string;
  /** The quotation mark around cells: `"`, `'`, or empty where cells are never quoted. */
  readonly quote: string;
  /** What stands before a quotation mark inside a quoted cell: the mark itself (doubled), `\`, or nothing. */
  readonly escape: string;
  /** `CR` and `mixed` make a lone CR end a record; the others do not. */
  readonly lineEnd: 'LF' | 'CRLF' | 'CR' | 'mixed';
  /** Lines that begin with this are comments; empty where there are none. */
  readonly comment: string;
  /** Physical lines before the first row of the header: titles, `sep=;`, authors. */
  readonly preambleLines: number;
  /** Rows that make up the header; 0 where there is none. */
  readonly headerRows: number;
  /** Most common number of cells per record. */
  readonly columns: number;
  /** Share of the sampled records that have as many, 0 to 1. */
  readonly consistency: number;
  /** Sampled records that are not blank. */
  readonly records: number;
}
