import type { Reject, Row, RowBatch } from '../../../src/model/row.ts';
import type { CsvDialect } from '../../../src/sources/csv/dialect.ts';
import { readHead } from '../../../src/sources/csv/head.ts';
import { type CsvLayout, type Reading, readRecords } from '../../../src/sources/csv/records.ts';

export const PLAIN: CsvDialect = {
  delimiter: ',',
  quote: '"',
  escape: '"',
  lineEnd: 'LF',
  comment: '',
  preambleLines: 0,
  headerRows: 1,
  columns: 1,
  consistency: 1,
  records: 1,
};

export async function* cut(text: string | Buffer, size: number): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

export interface Everything {
  readonly header: readonly string[];
  readonly rows: readonly Row[];
  readonly rejects: readonly Reject[];
  readonly blanks: number;
}

export async function layoutOf(text: string, dialect: Partial<CsvDialect> = {}): Promise<CsvLayout> {
  const whole = { ...PLAIN, ...dialect };
  const { header, from, blanks } = await readHead(cut(text, 1 << 20), whole);
  return { source: 't.csv', dialect: whole, header, from, blanksAbove: blanks, examples: [] };
}

export async function collect(batches: AsyncIterable<RowBatch>): Promise<Omit<Everything, 'header'>> {
  const rows: Row[] = [];
  const rejects: Reject[] = [];
  let blanks = 0;
  for await (const batch of batches) {
    rows.push(...batch.rows);
    rejects.push(...batch.rejects);
    blanks += batch.blanks;
  }
  return { rows, rejects, blanks };
}

/** Reads a text whose dialect is known, handed over in pieces of `size` bytes. */
export async function readText(
  text: string,
  dialect: Partial<CsvDialect> = {},
  { size = 1 << 20, ...reading }: Reading & { size?: number } = {},
): Promise<Everything> {
  const layout = await layoutOf(text, dialect);
  const rest = Buffer.from(text).subarray((reading.from ?? layout.from).byte);
  return { header: layout.header, ...(await collect(readRecords(cut(rest, size), layout, reading))) };
}
