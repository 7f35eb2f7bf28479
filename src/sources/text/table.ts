import { notice } from '../../lib/notice.ts';
import { STATEMENT_COLUMNS } from '../../lib/statement-columns.ts';
import type { Row, RowBatch, Table, TableFormat } from '../../model/row.ts';
import { tryParseJson } from '../json/parse.ts';
import { batchRows, readWhole, SAMPLE_ROWS, type Source } from '../source.ts';
import { readConversations } from './conversation.ts';
import { type Evidence, findEvidence } from './evidence.ts';
import { parseNotes } from './notes.ts';
import { type ParseOptions, rowOf, type Statement } from './statement.ts';
import { parseTranscript } from './transcript.ts';

/** Interviews are small; what is larger is something else, such as a log. */
const MAX_BYTES = 32 * 2 ** 20;

/** Opens interview notes, Markdown or plain text: one row per statement. */
export function openNotes(source: Source, format: TableFormat): Promise<readonly Table[]> {
  return openText(source, format, { parse: parseNotes, judge: findEvidence });
}

/** Opens a transcript: one row per utterance. */
export function openTranscript(source: Source, format: TableFormat): Promise<readonly Table[]> {
  return openText(source, format, { parse: parseTranscript, judge: () => SPOKEN_TEXT });
}

const SPOKEN_TEXT: Evidence = { fits: true, why: notice('speakers take turns in it') };

/** Names of what conversations are made of; API answers with `sentences` and `speaker_name` have a profile. */
const SPOKEN = /"(?:speaker|speaker_?[iI]d|speakerName)"\s*:|"sentence"\s*:/;

/** Opens a conversation in JSON: one row per utterance, addressed by its item. @returns `null` when the file holds none */
export async function openConversation(source: Source): Promise<readonly Table[] | null> {
  if (!SPOKEN.test(source.head)) return null;
  const { vendorPeople = [] } = source;
  const load = async (): Promise<readonly Row[]> => {
    const text = await readWhole(source, MAX_BYTES, 'export the statements as CSV, or split the file.');
    // Where it is no JSON the reader of JSON says so better.
    return (readConversations(tryParseJson(text), baseName(source.file.source), { vendorPeople }) ?? []).map(
      rowOf,
    );
  };
  const rows = source.bytes.size > MAX_BYTES ? [] : await load();
  return rows.length === 0 ? null : [tableOf(source, 'json', { load, rows, evidence: SPOKEN_TEXT })];
}

function baseName(source: string): string {
  return (source.split('/').at(-1) ?? '').replace(/\.[A-Za-z0-9]+$/, '');
}

interface Reading {
  readonly parse: (text: string, name: string, options: ParseOptions) => readonly Statement[];
  readonly judge: typeof findEvidence;
}

async function openText(
  source: Source,
  format: TableFormat,
  { parse, judge }: Reading,
): Promise<readonly Table[]> {
  const { hints, vendorPeople = [] } = source;
  const read = async () => {
    const text = await readWhole(source, MAX_BYTES, 'export the statements as CSV, or split the file.');
    return { text, said: parse(text, baseName(source.file.source), { vendorPeople }) };
  };
  const { text, said } = await read();
  const load = async () => (await read()).said.map(rowOf);
  return [tableOf(source, format, { load, rows: said.map(rowOf), evidence: judge(text, said, hints) })];
}

interface Content {
  readonly load: () => Promise<readonly Row[]>;
  readonly rows: readonly Row[];
  readonly evidence: Evidence;
}

function tableOf(source: Source, format: TableFormat, { load, rows, evidence }: Content): Table {
  return {
    source: source.file.source,
    format,
    header: STATEMENT_COLUMNS,
    sample: rows.slice(0, SAMPLE_ROWS),
    hints: source.hints,
    dialect: { format, encoding: source.encoding, encodingConfidence: source.encodingConfidence },
    evidence,
    rows: () => readRows(load),
  };
}

async function* readRows(load: () => Promise<readonly Row[]>): AsyncGenerator<RowBatch> {
  yield* batchRows(await load());
}
