import { CsvError, Parser } from 'csv-parse';
import type { Reject, Row, RowBatch } from '../../model/row.ts';
import { BATCH_ROWS } from '../source.ts';
import { countLines, peekLine, skipBytes } from './bytes.ts';
import type { CsvDialect } from './sniff.ts';

/** What is taken for damage. */
interface Limits {
  /** Bytes of one record: an 8 MB cell is read, a lost quote does not fill the memory. */
  readonly recordBytes: number;
  /** Damaged records after which reading goes on; each costs reading the file up to there once more. */
  readonly restarts: number;
}

const LIMITS: Limits = { recordBytes: 16 * 2 ** 20, restarts: 50 };

/** The file to read. */
export interface CsvInput {
  /** Gives the file from its start as UTF-8. */
  readonly open: () => AsyncIterable<Buffer>;
  readonly dialect: CsvDialect;
  /** Name in rejects. */
  readonly source: string;
}

/** The end of the last record that was accounted for. */
interface Place {
  /** Bytes of UTF-8 from the start of the file. */
  byte: number;
  /** Number of the record, 0 before the header. */
  row: number;
  /** Physical line of the next record. */
  line: number;
}

/**
 * Reads the records of a CSV file, the header as row 1, in batches. Blank lines before the header are passed over
 * and not numbered. A record that csv-parse cannot read is a reject for its first line; reading goes on with the
 * line after it.
 */
export async function* readRecords(input: CsvInput, limits = LIMITS): AsyncGenerator<RowBatch> {
  const { open, dialect, source } = input;
  const place: Place = { byte: dialect.skip, row: 0, line: dialect.signed ? 2 : 1 };
  for (let restarts = 0; ; restarts++) {
    const failure = yield* readFrom(input, place, limits);
    if (failure === null) return;
    const rest = () => skipBytes(open(), place.byte);
    const { raw, lineBytes } = await peekLine(rest(), dialect.lineEnds);
    place.row += 1;
    const at = { source, row: place.row, line: place.line, raw };
    if (restarts === limits.restarts) {
      yield rejectOne({ ...at, ...describeRest(restarts, await countLines(rest())) });
      return;
    }
    yield rejectOne({ ...at, ...describeFailure(failure, limits) });
    if (lineBytes === null) return;
    place.byte += lineBytes;
    place.line += 1;
  }
}

/** Reads on from `place` and moves it along. @returns what stopped the reading, `null` at the end of the file */
async function* readFrom(
  { open, dialect }: CsvInput,
  place: Place,
  limits: Limits,
): AsyncGenerator<RowBatch, CsvError | null> {
  const collector = collectInto(place, dialect);
  const parser = new RecordParser(dialect, limits, collector.add);
  let failure: CsvError | null = null;
  try {
    for await (const chunk of skipBytes(open(), place.byte)) {
      await settle((done) => parser.write(chunk, done));
      if (collector.size() >= BATCH_ROWS) yield collector.take();
    }
    await settle((done) => parser.end(done));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    failure = error;
  }
  if (collector.size() > 0) yield collector.take();
  return failure;
}

type AddRecord = (cells: readonly string[], endByte: number) => void;

/** csv-parse without its stream of objects: records are taken where the parser pushes them, ahead of any error. */
class RecordParser extends Parser {
  readonly #add: AddRecord;

  constructor(dialect: CsvDialect, limits: Limits, add: AddRecord) {
    super({
      delimiter: dialect.delimiter,
      record_delimiter: [...dialect.lineEnds],
      relax_quotes: true,
      relax_column_count: true,
      max_record_size: limits.recordBytes,
    });
    this.#add = add;
    // The same error is handed to the callbacks of `write` and `end`.
    this.on('error', () => {});
  }

  override push(cells: readonly string[] | null): boolean {
    if (cells === null) return super.push(null);
    this.#add(cells, this.info.bytes);
    // csv-parse builds an error with its stack, 40 us, for each record that is not as long as the first one. Where
    // all rows are shorter than the header that is most of the time; so every record is made the first.
    Object.assign(this.info, { records: 0 });
    return true;
  }
}

/** Turns records into numbered rows. csv-parse counts a CRLF inside quotes twice, so lines are counted here. */
function collectInto(place: Place, dialect: CsvDialect) {
  const base = place.byte;
  const countBreaks = dialect.lineEnds.includes('\r') ? countAnyBreaks : countLineFeeds;
  let rows: Row[] = [];
  let blanks = 0;
  return {
    add(cells: readonly string[], endByte: number): void {
      const line = place.line;
      place.line += 1 + countBreaks(cells);
      place.byte = base + endByte;
      if (!isBlank(cells)) rows.push({ row: ++place.row, line, cells });
      else if (place.row > 0) {
        place.row += 1;
        blanks += 1;
      }
    },
    size: () => rows.length + blanks,
    take(): RowBatch {
      const batch = { rows, blanks, rejects: [] };
      rows = [];
      blanks = 0;
      return batch;
    },
  };
}

function isBlank(cells: readonly string[]): boolean {
  for (const cell of cells) {
    if (cell !== '' && cell.trim() !== '') return false;
  }
  return true;
}

function countLineFeeds(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count += 1;
  }
  return count;
}

function countAnyBreaks(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) count += cell.match(/\r\n|[\r\n]/g)?.length ?? 0;
  return count;
}

function settle(start: (done: (error?: Error | null) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => start((error) => (error ? reject(error) : resolve())));
}

type Description = Pick<Reject, 'code' | 'reason'>;

function describeFailure(failure: CsvError, { recordBytes }: Limits): Description {
  if (failure.code !== 'CSV_MAX_RECORD_SIZE') {
    return { code: 'unclosed-quote', reason: 'A quote that opens in this record is never closed.' };
  }
  const megabytes = Math.round(recordBytes / 2 ** 20);
  return {
    code: 'record-too-large',
    reason: `The record is larger than ${megabytes} MB, most likely because a quote in it is never closed.`,
  };
}

function describeRest(restarts: number, lines: number): Description {
  return {
    code: 'rest-not-read',
    reason: `More than ${restarts} records are damaged; the rest, ${lines} line ends, was not read. Export the file again.`,
  };
}

function rejectOne(reject: Reject): RowBatch {
  return { rows: [], blanks: 0, rejects: [reject] };
}
