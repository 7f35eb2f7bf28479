import { formatUnit } from '../../lib/words/format-unit.ts';
import type { InspectedFile } from '../../model/inspect.ts';

const DELIMITERS: ReadonlyMap<string, string> = new Map([
  [',', 'comma'],
  [';', 'semicolon'],
  ['\t', 'tab'],
  ['|', 'bar'],
  [' ', 'space'],
]);

const FORMATS: ReadonlyMap<string, string> = new Map([
  ['csv', 'CSV'],
  ['xlsx', 'workbook'],
  ['json', 'JSON'],
  ['ndjson', 'JSON lines'],
  ['markdown', 'Markdown'],
]);

/** How a file is written, in words; what is usual is not said. */
export function describeDialect({ dialect }: InspectedFile): string {
  if (dialect === null) return '';
  const { delimiter, quote, encodingConfidence: sure, lineEnd, headerRow } = dialect;
  return [
    FORMATS.get(dialect.format) ?? dialect.format,
    ...(dialect.container === undefined ? [] : [`inside ${dialect.container}`]),
    ...(dialect.sheet === undefined ? [] : [`sheet ${dialect.sheet}`]),
    sure < 1 ? `${dialect.encoding} (${formatUnit(sure, 'share')} sure)` : dialect.encoding,
    ...(delimiter === undefined ? [] : [DELIMITERS.get(delimiter) ?? `"${delimiter}"`]),
    ...(quote === "'" ? ['single quotes'] : []),
    ...(dialect.escape === '\\' ? ['backslash before quotes'] : []),
    ...(lineEnd === undefined || lineEnd === 'LF' || lineEnd === 'CRLF' ? [] : [`${lineEnd} line ends`]),
    ...(headerRow === undefined || headerRow === 1
      ? []
      : [headerRow === null ? 'no header' : `header in row ${headerRow}`]),
    ...(dialect.note === undefined ? [] : [dialect.note]),
  ].join(', ');
}
