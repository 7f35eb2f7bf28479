import type { Row, RowBatch, Table, TableFormat } from '../../model/row.ts';
import { batchRows, readWhole, SAMPLE_ROWS, type Source } from '../source.ts';
import { parseNotes } from './notes.ts';
import { rowOf, type Statement, TEXT_HEADER } from './statement.ts';
import { parseTranscript } from './transcript.ts';

/** Interviews are small; what is larger is something else, such as a log. */
const MAX_BYTES = 32 * 2 ** 20;

/** Opens interview notes, Markdown or plain text: one row per statement. */
export function openNotes(source: Source, format: TableFormat): Promise<readonly Table[]> {
  return openText(source, format, parseNotes);
}

/** Opens a transcript: one row per utterance. */
export function openTranscript(source: Source, format: TableFormat): Promise<readonly Table[]> {
  return openText(source, format, parseTranscript);
}

function baseName(source: string): string {
  return (source.split('/').at(-1) ?? '').replace(/\.[A-Za-z0-9]+$/, '');
}

async function openText(
  source: Source,
  format: TableFormat,
  parse: (text: string, name: string) => readonly Statement[],
): Promise<readonly Table[]> {
  const load = async (): Promise<readonly Row[]> => {
    const text = await readWhole(source, MAX_BYTES, 'export the statements as CSV, or split the file.');
    return parse(text, baseName(source.file.source)).map(rowOf);
  };
  const table: Table = {
    source: source.file.source,
    format,
    header: TEXT_HEADER,
    sample: (await load()).slice(0, SAMPLE_ROWS),
    hints: source.hints,
    dialect: { format, encoding: source.encoding, encodingConfidence: source.encodingConfidence },
    rows: () => readRows(load),
  };
  return [table];
}

async function* readRows(load: () => Promise<readonly Row[]>): AsyncGenerator<RowBatch> {
  yield* batchRows(await load());
}
