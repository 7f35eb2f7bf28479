import type { Row, RowBatch, Table } from '../../model/row.ts';
import { UnreadableError } from '../problem.ts';
import { readUtf8, SAMPLE_ROWS, type Source } from '../source.ts';
import { findHeader, MAX_PREAMBLE } from './header.ts';
import { readRecords } from './records.ts';
import { sniffCsv } from './sniff.ts';

/** Rows read to find the header and to fill the sample. */
const START_ROWS = MAX_PREAMBLE + 1 + SAMPLE_ROWS;

/** Opens a CSV file as one table. Duplicate and empty headers, short and wide rows stay as they are. */
export async function openCsv(source: Source): Promise<readonly Table[]> {
  const dialect = sniffCsv(source.head, source.headIsAll);
  const input = { open: () => readUtf8(source), dialect, source: source.file.source };
  const [header, sample] = await readStart(readRecords(input, { batchRows: START_ROWS }), dialect.columns);
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
        encodingConfidence: source.encodingConfidence,
        delimiter: dialect.delimiter,
        headerRow: header.row,
      },
      rows: () => rowsAfter(header.row, readRecords(input)),
    },
  ];
}

async function readStart(
  batches: AsyncIterable<RowBatch>,
  columns: number,
): Promise<[header: Row, sample: readonly Row[]]> {
  const rows: Row[] = [];
  for await (const batch of batches) {
    if (rows.length === 0 && batch.rejects.length > 0) {
      throw new UnreadableError(
        'damaged-header',
        'The first line has a quote that is never closed; correct the line or export the file again.',
      );
    }
    rows.push(...batch.rows.slice(0, START_ROWS - rows.length));
    if (rows.length >= START_ROWS) break;
  }
  const [header, ...sample] = rows.slice(findHeader(rows, columns));
  if (header === undefined) {
    throw new UnreadableError('empty-file', 'The file holds only blank lines; export it again.');
  }
  return [header, sample.slice(0, SAMPLE_ROWS)];
}

/** The batches without the header and what stands above it. */
async function* rowsAfter(header: number, batches: AsyncIterable<RowBatch>): AsyncGenerator<RowBatch> {
  for await (const batch of batches) {
    const inside = (batch.rows[0]?.row ?? 0) <= header;
    yield inside ? { ...batch, rows: batch.rows.filter(({ row }) => row > header) } : batch;
  }
}
