import type { ReadOptions, RowBatch } from '../../model/row.ts';
import { UnreadableError } from '../problem.ts';
import { readUtf8, type Source, takeSample } from '../source.ts';
import { skipBytes } from './bytes.ts';
import type { CsvDialect } from './dialect.ts';
import { readHead } from './head.ts';
import { repairHeader } from './header.ts';
import { type CsvLayout, readRecords } from './records.ts';
import { sniffCsv } from './sniff.ts';

/** Finds out how a file is written. */
export function sniffSource({ head, headIsAll, samples, file }: Source): CsvDialect {
  const extension = /\.([a-z0-9]+)$/i.exec(file.source)?.[1]?.toLowerCase();
  return sniffCsv(head, { complete: headIsAll, samples, ...(extension !== undefined && { extension }) });
}

/** Reads the start of a file: where its records begin, and what they are like. */
export async function findLayout(
  source: Source,
  dialect: CsvDialect,
): Promise<{ readonly layout: CsvLayout; readonly headerRow: number | null }> {
  const { header, headerRow, from, blanks } = await readHead(readUtf8(source), dialect);
  const bare: CsvLayout = {
    source: source.file.source,
    dialect,
    header,
    from,
    blanksAbove: blanks,
    examples: [],
  };
  const sample = await takeSample(readTable(source, bare));
  if (headerRow === null && sample.length === 0) {
    throw new UnreadableError('empty-file', 'The file holds no records; export it again.');
  }
  const examples = sample.map(({ cells }) => cells);
  const names = headerRow === null ? header : repairHeader(header, dialect, examples);
  const start = { ...from, model: findModel(examples, dialect.columns) };
  return { layout: { ...bare, header: names, from: start, examples }, headerRow };
}

/** What a record looks like, so that the first ones can be checked, too; those with line ends may be damaged. */
function findModel(examples: readonly (readonly string[])[], columns: number): readonly string[] {
  const plain = examples.filter(
    (cells) => cells.length === columns && !cells.some((cell) => cell.includes('\n')),
  );
  const [first] = plain;
  if (first === undefined) return [];
  return first.map((_, at) => plain.find((cells) => cells[at] !== '')?.[at] ?? '');
}

/** Reads the records of a table from the first to the last. */
export function readTable(
  source: Source,
  layout: CsvLayout,
  options?: ReadOptions,
): AsyncGenerator<RowBatch> {
  return readRecords(skipBytes(readUtf8(source), layout.from.byte), layout, options);
}
