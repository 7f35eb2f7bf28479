import type { TableFormat } from '../model/row.ts';
import { openCsv } from './csv/table.ts';
import { openNdjson } from './json/ndjson.ts';
import { openJson } from './json/table.ts';
import type { Reader } from './source.ts';
import { openConversation, openNotes, openTranscript } from './text/table.ts';
import { openXlsx } from './xlsx/table.ts';

/** The reader of each format. A new format is a folder, a line here and a line in `format.ts`. */
export const READERS: Readonly<Record<TableFormat, Reader>> = {
  csv: openCsv,
  xlsx: openXlsx,
  json: async (source) => (await openConversation(source)) ?? openJson(source),
  ndjson: openNdjson,
  markdown: openNotes,
  text: openNotes,
  transcript: openTranscript,
};
