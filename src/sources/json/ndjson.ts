import { isObject } from '../../lib/cells/json-value.ts';
import type { RowBatch, Table } from '../../model/row.ts';
import { type Line, MAX_LINE_BYTES, readLines } from '../lines.ts';
import { BATCH_ROWS, readUtf8, type Source, takeSample } from '../source.ts';
import { tryParseJson } from './parse.ts';
import { alignTo, countPaths, describeLoss, headerOf, type PathCounts } from './paths.ts';
import { type BatchBuilder, createBatchBuilder, tryFlatten } from './rows.ts';

/** Up to this size all lines are read once for the header; beyond it, the first ones must do. */
const FULL_HEADER_BYTES = 64 * 2 ** 20;
const HEADER_LINES = 2000;

/**
 * Opens a file of one JSON record per line. The header is the union of the paths of all lines, in files of 64 MB
 * or more of the first 2,000 lines: paths met only later have no column, and `dialect.columns` says so.
 */
export async function openNdjson(source: Source): Promise<readonly Table[]> {
  const limit = source.bytes.size < FULL_HEADER_BYTES ? Number.POSITIVE_INFINITY : HEADER_LINES;
  const counts = await countAllPaths(source, limit);
  const header = headerOf(counts);
  const loss = describeLoss(counts) ?? (limit === HEADER_LINES ? `of the first ${HEADER_LINES} lines` : null);
  const rows = () => readRows(source, header);
  const dialect = {
    format: 'ndjson',
    encoding: source.encoding,
    encodingConfidence: source.encodingConfidence,
    ...(loss !== null && { note: `columns: ${loss}` }),
  } as const;
  const { hints, file } = source;
  return [
    { source: file.source, format: 'ndjson', header, sample: await takeSample(rows()), hints, dialect, rows },
  ];
}

async function countAllPaths(source: Source, limit: number): Promise<PathCounts> {
  const counts: PathCounts = new Map();
  for await (const lines of readLines(readUtf8(source))) {
    for (const line of lines) {
      if (line.line > limit) return counts;
      const record = line.cut ? undefined : tryParseJson(line.text);
      if (isObject(record)) tryFlatten(() => countPaths(record, counts));
    }
  }
  return counts;
}

async function* readRows(source: Source, header: readonly string[]): AsyncGenerator<RowBatch> {
  const builder = createBatchBuilder(source.file.source, alignTo(header));
  for await (const lines of readLines(readUtf8(source))) {
    for (const line of lines) {
      addLine(line, builder);
      if (builder.size() >= BATCH_ROWS) yield builder.take();
    }
  }
  if (builder.size() > 0) yield builder.take();
}

function addLine({ line, text, cut }: Line, builder: BatchBuilder): void {
  if (cut)
    builder.reject(line, 'line-too-long', `The line has more than ${MAX_LINE_BYTES / 2 ** 20} MB.`, text);
  else if (text.trim() === '') builder.addBlank();
  else {
    const record = tryParseJson(text);
    if (record === undefined) builder.reject(line, 'bad-json', 'The line is not valid JSON.', text);
    else builder.add(record, line, text);
  }
}
