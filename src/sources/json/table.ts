import { isObject } from '../../lib/cells/json-value.ts';
import type { RowBatch, Table } from '../../model/row.ts';
import { OWN_OUTPUT, OWN_REASON } from '../own-output.ts';
import { UnreadableError } from '../problem.ts';
import { BATCH_ROWS, readWhole, type Source, takeSample } from '../source.ts';
import { locateRecords } from './locate.ts';
import { describeSyntaxError, parseJson } from './parse.ts';
import { alignTo, countPaths, describeLoss, headerOf, type PathCounts } from './paths.ts';
import { createBatchBuilder, tryFlatten } from './rows.ts';
import { expandSentences } from './sentences.ts';

/** Above this the parsed file would not fit in memory beside the rest. */
const MAX_BYTES = 256 * 2 ** 20;

/**
 * Opens a JSON file as one table: a list of records, or an API answer that holds one. The header is the union of
 * all paths. The file is parsed once to open it and once for each `rows()`, so that nothing is held in between.
 */
export async function openJson(source: Source): Promise<readonly Table[]> {
  const records = await loadRecords(source);
  const counts: PathCounts = new Map();
  for (const record of records) {
    if (isObject(record)) tryFlatten(() => countPaths(record, counts));
  }
  const header = headerOf(counts);
  const loss = describeLoss(counts);
  const table: Omit<Table, 'sample'> = {
    source: source.file.source,
    format: 'json',
    header,
    hints: source.hints,
    dialect: {
      format: 'json',
      encoding: source.encoding,
      encodingConfidence: source.encodingConfidence,
      ...(loss !== null && { note: `columns: ${loss}` }),
    },
    rows: () => readRows(() => loadRecords(source), source.file.source, header),
  };
  return [{ ...table, sample: await takeSample(readRows(() => records, source.file.source, header)) }];
}

async function* readRows(
  load: () => readonly unknown[] | Promise<readonly unknown[]>,
  source: string,
  header: readonly string[],
): AsyncGenerator<RowBatch> {
  const builder = createBatchBuilder(source, alignTo(header));
  for (const [index, record] of (await load()).entries()) {
    builder.add(record, index + 1);
    if (builder.size() >= BATCH_ROWS) yield builder.take();
  }
  if (builder.size() > 0) yield builder.take();
}

async function loadRecords(source: Source): Promise<readonly unknown[]> {
  const text = await readWhole(source, MAX_BYTES, 'export it as NDJSON (one record per line) or in parts.');
  const whole = parseWhole(text);
  if (isOwnReport(whole)) throw new UnreadableError(OWN_OUTPUT, OWN_REASON);
  const records = locateRecords(whole);
  if (records === null) throw new UnreadableError('no-records', describeNoRecords(text));
  return expandSentences(records);
}

/** A report left in the audited folder must not be audited by the next run. */
function isOwnReport(whole: unknown): boolean {
  return (
    isObject(whole) && isObject(whole.method) && whole.method.tool === 'bruise' && 'schemaVersion' in whole
  );
}

function parseWhole(text: string): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    throw new UnreadableError('bad-json', 'This is not valid JSON: {why}; export it again.', {
      why: describeSyntaxError(text, error),
    });
  }
}

function describeNoRecords(text: string): string {
  const nested = /^\s*(?:\[\s*){13}/.test(text);
  return nested
    ? 'The file nests lists too deeply and has no list of records; export the records as a list of objects.'
    : 'The file has no list of records ({...}); export the records as a list of objects.';
}
