import { CsvError, type Options, Parser } from 'csv-parse';
import type { Row, RowBatch, Table } from '../../model/row.ts';
import { UnreadableError } from '../problem.ts';
import { BATCH_ROWS, readUtf8, type Source, takeSample } from '../source.ts';
import type { CsvDialect } from './dialect.ts';
import { nameColumns } from './header.ts';

/**
 * Opens a CSV file by the letter of RFC 4180, through csv-parse: every record has as many cells as the first one, and
 * quotes stand where they must. Rows of empty cells are rows. The whole file is read first; one that is damaged
 * anywhere is refused with the line.
 */
export async function openStrict(source: Source, dialect: CsvDialect): Promise<Table> {
  const hasHeader = dialect.headerRows > 0;
  let header: readonly string[] | null = null;
  for await (const { cells } of readStrict(source, dialect)) {
    header ??= hasHeader ? cells : nameColumns(cells.length);
  }
  if (header === null)
    throw new UnreadableError('empty-file', 'The file is empty; export it again, or leave it out.');
  const rows = () => batchStrict(readStrict(source, dialect), hasHeader ? 1 : 0);
  return {
    source: source.file.source,
    format: 'csv',
    header,
    sample: await takeSample(rows()),
    hints: source.hints,
    dialect: {
      format: 'csv',
      encoding: source.encoding,
      encodingConfidence: source.encodingConfidence,
      delimiter: dialect.delimiter,
      quote: '"',
      escape: '"',
      lineEnd: dialect.lineEnd,
      headerRow: hasHeader ? 1 : null,
    },
    rows,
  };
}

/** Rows numbered from 1, the header among them. Throws `UnreadableError` at the first damage. */
async function* readStrict(source: Source, { delimiter }: CsvDialect): AsyncGenerator<Row> {
  const parser = new RecordParser({ delimiter });
  let row = 0;
  let line = 1;
  const number = (cells: readonly string[]): Row => {
    const record = { row: ++row, line, cells };
    line += 1 + countBreaks(cells);
    return record;
  };
  try {
    for await (const chunk of readUtf8(source)) {
      await settle((done) => parser.write(chunk, done));
      yield* parser.takeRecords().map(number);
    }
    await settle((done) => parser.end(done));
    yield* parser.takeRecords().map(number);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // Records before the damaged one tell its line; csv-parse counts a CRLF inside quotes twice.
    for (const cells of parser.takeRecords()) number(cells);
    const reason = error.message.replace(/ (?:at|on) line \d+/, '').replace(/\.?$/, '.');
    throw new UnreadableError('not-strict', 'Line {line|count}: {reason}', { line, reason });
  }
}

/** csv-parse without its stream of objects: records are there before any error is. */
class RecordParser extends Parser {
  #records: string[][] = [];

  constructor(options: Options) {
    super(options);
    // The same error is handed to the callbacks of `write` and `end`.
    this.on('error', () => {});
  }

  override push(cells: string[] | null): boolean {
    if (cells === null) return super.push(null);
    this.#records.push(cells);
    return true;
  }

  takeRecords(): string[][] {
    const records = this.#records;
    this.#records = [];
    return records;
  }
}

function settle(start: (done: (error?: Error | null) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => start((error) => (error ? reject(error) : resolve())));
}

async function* batchStrict(records: AsyncIterable<Row>, skip: number): AsyncGenerator<RowBatch> {
  let rows: Row[] = [];
  for await (const record of records) {
    if (record.row > skip) rows.push(record);
    if (rows.length >= BATCH_ROWS) {
      yield { rows, blanks: 0, rejects: [] };
      rows = [];
    }
  }
  if (rows.length > 0) yield { rows, blanks: 0, rejects: [] };
}

function countBreaks(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) count += cell.match(/\r\n|[\r\n]/g)?.length ?? 0;
  return count;
}
