import { formatUnit } from '../../lib/words/format-unit.ts';
import type { InspectedFile } from '../../model/inspect.ts';
import { drawTable } from '../../reporters/terminal/table.ts';
import { cut, type Line, paragraph, span, textWidth } from '../../reporters/terminal/text.ts';

const INDENT = 3;
/** Columns of text of one header. */
const HEADER = 24;
/** What the share and the space between the columns take. */
const BETWEEN = 12;

/** Which column each field is read from, how often it is filled, and an example. */
export function drawColumns(file: InspectedFile, width: number): Line[] {
  const { columns, fill, examples, header } = file;
  const isText = isWrittenText(file);
  const isFound = (field: string) => (fill[field] ?? 0) > 0 || (!isText && columns[field] !== undefined);
  const fields = Object.keys(fill).filter(isFound);
  const headers = fields.map((field) => cut(span(columns[field] ?? '(the same everywhere)').text, HEADER));
  const room = width - INDENT - BETWEEN - widest(fields) - (isText ? 0 : widest(headers));
  const rows = fields.map((field, at) => {
    const share = fill[field] ?? 0;
    return [
      { text: field },
      ...(isText ? [] : [{ text: headers[at] ?? '' }]),
      { text: formatUnit(share, 'share'), style: share === 0 ? ('caution' as const) : ('plain' as const) },
      {
        text: cut(span(writeExample(examples[field])).text.trim(), Math.max(8, room)),
        style: 'quote' as const,
      },
    ];
  });
  const absent = Object.keys(fill).filter((field) => !fields.includes(field));
  const table = drawTable(
    [
      { title: 'field' },
      ...(isText ? [] : [{ title: 'from column' }]),
      { title: 'filled', align: 'right' },
      { title: 'for example' },
    ],
    rows,
    width - INDENT,
  );
  return [
    ...table.map((parts): Line => [span(' '.repeat(INDENT)), ...parts]),
    ...list('Not there   ', absent, width),
    ...(isText ? [] : list('Not used    ', findUnused(header, columns), width)),
  ];
}

/** Text has no columns: those of its table are made. */
export function isWrittenText({ dialect }: InspectedFile): boolean {
  const format = dialect?.format;
  return format === 'markdown' || format === 'text' || format === 'transcript';
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(textWidth));
}

function list(label: string, names: readonly string[], width: number): Line[] {
  if (names.length === 0) return [];
  const shown = names.slice(0, 30).map((name) => cut(span(name).text, 30));
  const more = names.length > shown.length ? ` and ${names.length - shown.length} more` : '';
  const first: Line = [span(' '.repeat(INDENT)), span(label, 'dim')];
  return paragraph(first, `${shown.join(', ')}${more}`, { width, style: 'dim' });
}

/** Headers that no field is read from. */
function findUnused(header: readonly string[], columns: Readonly<Record<string, string>>): string[] {
  const used = new Set(Object.values(columns).flatMap((read) => [read, ...read.split(' + ')]));
  return [...new Set(header.filter((name) => name.trim() !== '' && !used.has(name)))];
}

function writeExample(value: InspectedFile['examples'][string] | undefined): string {
  const text = Array.isArray(value) ? value.join(', ') : String(value ?? '');
  if (!/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text)) return text;
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 16).replace('T', ' ');
}
