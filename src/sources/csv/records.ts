import type { ReadOptions, Reject, Row, RowBatch } from '../../model/row.ts';
import { BATCH_ROWS } from '../source.ts';
import { openWindow } from './bytes.ts';
import { compileRecord, type DecodeRecord } from './decode.ts';
import type { CsvDialect } from './dialect.ts';
import { holdNotes, type NoteHold } from './notes.ts';
import { compileRepair } from './repair.ts';
import { type Place, type RecordLimits, RecordWalker } from './walk.ts';

/** All that has to be known of a table to read its records from anywhere. Plain data: threads may pass it. */
export interface CsvLayout {
  /** Name in rejects. */
  readonly source: string;
  readonly dialect: CsvDialect;
  readonly header: readonly string[];
  /** Where the first record below the header begins. */
  readonly from: Place;
  /** Numbered rows above it that are blank. */
  readonly blanksAbove: number;
  /** The first records as they stand in the file, from which is learned how to repair others. */
  readonly examples: readonly (readonly string[])[];
}

/** What is to be read. */
export interface Reading extends ReadOptions {
  /** The first record; without it the first one of the table. */
  readonly from?: Place;
  /** Byte after the last record; without it the end of the file. */
  readonly to?: number;
  /** Byte from which on there are only notes under the table; without it they are looked for. */
  readonly notesFrom?: number;
  readonly limits?: RecordLimits;
}

/**
 * Reads records in batches. Blank lines, comments and notes under the table are blanks; a damaged record is a reject.
 * Wherever a file is cut into readings, together they give the whole.
 * @param chunks UTF-8 without byte-order mark, from the first record to be read on
 */
export async function* readRecords(
  chunks: AsyncIterable<Buffer>,
  layout: CsvLayout,
  reading: Reading = {},
): AsyncGenerator<RowBatch> {
  const { from = layout.from, to = Number.POSITIVE_INFINITY, limits } = reading;
  const window = openWindow(chunks);
  const walker = new RecordWalker(window, layout.dialect, { from, limits });
  const batch = new BatchBuilder(layout, reading);
  try {
    while (walker.nextByte < to) {
      const step = walker.step();
      if (step === 'end') break;
      if (step === 'starved') await window.fill();
      else if (step === 'record') batch.addRecord(walker, window.bytes);
      else if (step === 'reject') batch.addReject(walker);
      else if (step === 'blank') batch.blanks += 1;
      if (batch.size >= BATCH_ROWS) yield batch.take();
    }
    batch.end();
    if (batch.size > 0) yield batch.take();
  } finally {
    await window.close();
  }
}

class BatchBuilder {
  blanks = 0;
  #rows: Row[] = [];
  #rejects: Reject[] = [];
  readonly #source: string;
  readonly #decode: DecodeRecord;
  readonly #notesFrom: number;
  readonly #hold: NoteHold<Row> | null;

  constructor(layout: CsvLayout, { columns, notesFrom, from }: Reading) {
    const { source, dialect, header, examples } = layout;
    if (from === undefined || from.byte === layout.from.byte) this.blanks = layout.blanksAbove;
    this.#source = source;
    const repair = compileRepair(dialect, header, examples);
    this.#decode = compileRecord({ dialect, header, columns, repair });
    this.#notesFrom = notesFrom ?? Number.POSITIVE_INFINITY;
    this.#hold = notesFrom === undefined ? holdNotes(dialect, header.length) : null;
  }

  get size(): number {
    return this.#rows.length + this.#rejects.length + this.blanks;
  }

  addRecord({ cells, row, line, byte }: RecordWalker, bytes: Buffer): void {
    if (byte >= this.#notesFrom) {
      this.blanks += 1;
      return;
    }
    const record: Row = { row, line, cells: this.#decode(bytes, cells) };
    const rows = this.#hold?.push(record, bytes, cells) ?? null;
    if (rows === null) this.#rows.push(record);
    else this.#rows.push(...rows);
  }

  addReject({ damage, row, line }: RecordWalker): void {
    this.#rejects.push({ source: this.#source, row, line, ...damage });
  }

  end(): void {
    this.blanks += this.#hold?.end().length ?? 0;
  }

  take(): RowBatch {
    const batch = { rows: this.#rows, blanks: this.blanks, rejects: this.#rejects };
    this.#rows = [];
    this.#rejects = [];
    this.blanks = 0;
    return batch;
  }
}
