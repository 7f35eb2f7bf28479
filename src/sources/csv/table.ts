import type { Table } from '../../model/row.ts';
import { type Source, takeSample } from '../source.ts';
import type { CsvDialect } from './dialect.ts';
import { findLayout, readTable, sniffSource } from './layout.ts';
import { planShards, readShard } from './shards.ts';
import { openStrict } from './strict.ts';

/**
 * Opens a CSV file as one table. Duplicate and empty names in the header are kept; rows that are shorter or wider
 * than it are aligned with it where their cells tell how, and stay as they are where not.
 */
export async function openCsv(source: Source): Promise<readonly Table[]> {
  const dialect = sniffSource(source);
  if (source.strict === true) return [await openStrict(source, dialect)];
  const { layout, headerRow } = await findLayout(source, dialect);
  return [
    {
      source: layout.source,
      format: 'csv',
      header: layout.header,
      sample: await takeSample(readTable(source, layout)),
      hints: source.hints,
      dialect: describeDialect(source, dialect, headerRow),
      rows: ({ shard, ...options } = {}) =>
        shard === undefined
          ? readTable(source, layout, options)
          : readShard(source, layout, { ...options, shard }),
      divide: ({ from, bytes }) =>
        source.bytes.size < from ? Promise.resolve([]) : planShards(source, layout, bytes),
    },
  ];
}

function describeDialect(source: Source, dialect: CsvDialect, headerRow: number | null): Table['dialect'] {
  const { encoding, encodingConfidence } = source;
  const { quote, escape: mark, lineEnd } = dialect;
  // The blank of `, ` is no part of the delimiter, for all others who read the file.
  const delimiter = dialect.delimiter.trimEnd() || dialect.delimiter;
  return { format: 'csv', encoding, encodingConfidence, delimiter, quote, escape: mark, lineEnd, headerRow };
}
