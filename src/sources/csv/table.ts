import type { Row, RowBatch, Table } from '../../model/row.ts';
import { UnreadableError } from '../problem.ts';
import { readUtf8, SAMPLE_ROWS, type Source } from '../source.ts';
import { readRecords } from './records.ts';
import { sniffCsv } from './sniff.ts';

const DELIMITER_NAMES: Readonly<Record<string, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'pipe',
};

/** Opens a CSV file as one table. Duplicate and empty headers, short and wide rows stay as they are. */
export async function openCsv(source: Source): Promise<readonly Table[]> {
  const dialect = sniffCsv(source.head, source.headIsAll);
  const read = () => readRecords({ open: () => readUtf8(source), dialect, source: source.file.source });
  const [header, sample] = await readStart(read());
  return [
    {
      source: source.file.source,
      format: 'csv',
      header: header.cells,
      sample,
      hints: source.hints,
      dialect: {
        format: 'csv',
        encoding: source.encoding,
        delimiter: DELIMITER_NAMES[dialect.delimiter] ?? dialect.delimiter,
      },
      rows: () => withoutHeader(read()),
    },
  ];
}

async function readStart(batches: AsyncIterable<RowBatch>): Promise<[header: Row, sample: readonly Row[]]> {
  const rows: Row[] = [];
  for await (const batch of batches) {
    if (rows.length === 0 && batch.rejects.length > 0) {
      throw new UnreadableError(
        'damaged-header',
        'The first line has a quote that is never closed; correct the line or export the file again.',
      );
    }
    rows.push(...batch.rows.slice(0, SAMPLE_ROWS + 1 - rows.length));
    if (rows.length > SAMPLE_ROWS) break;
  }
  const [header, ...sample] = rows;
  if (header === undefined) {
    throw new UnreadableError('empty-file', 'The file holds only blank lines; export it again.');
  }
  return [header, sample];
}

async function* withoutHeader(batches: AsyncIterable<RowBatch>): AsyncGenerator<RowBatch> {
  let first = true;
  for await (const batch of batches) {
    yield first ? { ...batch, rows: batch.rows.slice(1) } : batch;
    first = false;
  }
}
