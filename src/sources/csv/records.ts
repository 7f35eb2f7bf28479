import { CsvError, Parser } from 'csv-parse';
import type { Reject, Row, RowBatch } from '../../model/row.ts';
import { BATCH_ROWS, RAW_LENGTH } from '../source.ts';
import { countLines, peekLines, skipBytes } from './bytes.ts';
import { describeFailure, describeRest, describeSwallow, type Failure, SwallowedError } from './failures.ts';
import type { CsvDialect } from './sniff.ts';
import { compileSwallowCheck, type Swallow, type SwallowCheck } from './swallowed.ts';

/** What is taken for damage. */
interface Limits {
  /** Bytes of one record: an 8 MB cell is read, a lost quote does not fill the memory. */
  readonly recordBytes: number;
  /** Damaged records after which reading goes on; each costs reading the file up to there once more. */
  readonly restarts: number;
  /** Records handed over at once. */
  readonly batchRows: number;
}

const LIMITS: Limits = { recordBytes: 16 * 2 ** 20, restarts: 50, batchRows: BATCH_ROWS };

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
 * and not numbered. A record that csv-parse cannot read, or that swallowed others, is a reject for the line on which
 * its quote opens; reading goes on with the line after it.
 */
export async function* readRecords(input: CsvInput, limits: Partial<Limits> = {}): AsyncGenerator<RowBatch> {
  const { open, dialect, source } = input;
  const place: Place = { byte: dialect.skip, row: 0, line: dialect.signed ? 2 : 1 };
  const task: Task = {
    place,
    limits: { ...LIMITS, ...limits },
    check: compileSwallowCheck(dialect.delimiter, dialect.columns),
    canRestart: true,
  };
  for (let restarts = 0; ; restarts++) {
    task.canRestart = restarts < task.limits.restarts;
    const failure = yield* readFrom(input, task);
    if (failure === null) return;
    const rest = () => skipBytes(open(), place.byte);
    const count = failure instanceof SwallowedError ? failure.swallow.linesBefore + 1 : 1;
    const { raw, lineBytes } = await peekLines(rest(), { count, lineEnds: dialect.lineEnds });
    place.row += 1;
    const at = { source, row: place.row, line: place.line, raw };
    if (!task.canRestart) {
      yield rejectOne({ ...at, ...describeRest(restarts, await countLines(rest())) });
      return;
    }
    yield rejectOne({ ...at, ...describeFailure(failure, task.limits.recordBytes) });
    if (lineBytes === null) return;
    place.byte += lineBytes;
    place.line += count;
  }
}

/** One file being read. */
interface Task {
  readonly place: Place;
  readonly limits: Limits;
  readonly check: SwallowCheck;
  canRestart: boolean;
}

/** Reads on from the place and moves it along. @returns what stopped the reading, `null` at the end of the file */
async function* readFrom(
  { open, dialect, source }: CsvInput,
  task: Task,
): AsyncGenerator<RowBatch, Failure | null> {
  const collector = collectInto(task, dialect, source);
  const parser = new RecordParser(dialect, task.limits, collector.add);
  let failure: Failure | null = null;
  try {
    for await (const chunk of skipBytes(open(), task.place.byte)) {
      await settle((done) => parser.write(chunk, done));
      if (collector.size() >= task.limits.batchRows) yield collector.take();
    }
    await settle((done) => parser.end(done));
  } catch (error) {
    if (!(error instanceof CsvError || error instanceof SwallowedError)) throw error;
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
function collectInto({ place, check, canRestart }: Task, dialect: CsvDialect, source: string) {
  const base = place.byte;
  const countBreaks = dialect.lineEnds.includes('\r') ? countAnyBreaks : countLineFeeds;
  let rows: Row[] = [];
  let rejects: Reject[] = [];
  let blanks = 0;
  const keep = (cells: readonly string[], line: number, swallow: Swallow | null): void => {
    if (swallow !== null) {
      const raw = cells.join(dialect.delimiter).slice(0, RAW_LENGTH);
      rejects.push({ source, row: ++place.row, line, ...describeSwallow(swallow), raw });
    } else if (!isBlank(cells)) rows.push({ row: ++place.row, line, cells });
    else if (place.row > 0) {
      place.row += 1;
      blanks += 1;
    }
  };
  return {
    add(cells: readonly string[], endByte: number): void {
      const breaks = countBreaks(cells);
      let swallow: Swallow | null = null;
      if (breaks > 0) swallow = check.find(cells);
      if (swallow !== null && canRestart) throw new SwallowedError(swallow);
      if (swallow === null && place.row > 0) check.learn(cells);
      const line = place.line;
      place.line += 1 + breaks;
      place.byte = base + endByte;
      keep(cells, line, swallow);
    },
    size: () => rows.length + blanks + rejects.length,
    take(): RowBatch {
      const batch = { rows, blanks, rejects };
      rows = [];
      rejects = [];
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

function rejectOne(reject: Reject): RowBatch {
  return { rows: [], blanks: 0, rejects: [reject] };
}
