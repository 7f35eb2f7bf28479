import type { TableFormat } from '../model/row.ts';
import { openCsv } from './csv/table.ts';
import { openNdjson } from './json/ndjson.ts';
import { openJson } from './json/table.ts';
import { UnreadableError } from './problem.ts';
import type { Reader } from './source.ts';
import { openNotes, openTranscript } from './text/table.ts';

const refuseWorkbook: Reader = () => {
  throw new UnreadableError('unsupported-format', 'Workbooks are not read; save the sheet as CSV UTF-8.');
};

/** The reader of each format. A new format is a folder, a line here and a line in `format.ts`. */
export const READERS: Readonly<Record<TableFormat, Reader>> = {
  csv: openCsv,
  xlsx: refuseWorkbook,
  json: openJson,
  ndjson: openNdjson,
  markdown: openNotes,
  text: openNotes,
  transcript: openTranscript,
};
