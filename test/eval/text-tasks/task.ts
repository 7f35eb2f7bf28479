/** One line of the file that is scored, by column. `text` is always there. */
export type Row = Readonly<Record<string, string>>;

/** What was read from one text. */
export interface Answer {
  /** The labels that were read: one for tasks with a single label. */
  readonly labels: readonly string[];
  /** Calibrated probability by label, for tasks that have them: gives calibration error and the forced choice. */
  readonly probabilities?: Readonly<Record<string, number>>;
  /** Too unsure to say: counted in `abstainRate`. */
  readonly abstained?: boolean;
}

/** A task of `npm run eval:text`. Each lives in a file of its own and stands in `registry.ts`. */
export interface TextTask {
  readonly title: string;
  /** Columns that are read, and what they mean; shown by `--help`. */
  readonly columns: Readonly<Record<string, string>>;
  /** Whether a text may have several labels, or none. */
  readonly multi: boolean;
  /** The labels of the task; null when they are names nobody can list. */
  readonly labels: readonly string[] | null;
  /** Other people's words for them, in lower case. */
  readonly synonyms?: Readonly<Record<string, string>>;
  /** Labels of a row as the file writes them; when left out, `label` divided at `|` and `;`. Null leaves the row out. */
  gold?(row: Row): readonly string[] | null;
  /** Compiles the reader, once for all rows. Told all rows for what is learned from a whole export. */
  prepare(rows: readonly Row[]): (row: Row) => Answer;
}
