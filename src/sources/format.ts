import { type Notice, notice } from '../lib/notice.ts';
import type { TableFormat } from '../model/row.ts';
import { sniffText } from './csv/sniff.ts';
import type { Encoding } from './encoding.ts';
import { MAGIC } from './magic.data.ts';
import { UnreadableError } from './problem.ts';
import { looksLikeSpeech } from './text/speech.ts';

export const READABLE =
  'this version reads CSV, XLSX, JSON, NDJSON, Markdown, text and WebVTT or SRT transcripts, also in .gz and .zip';

const EXTENSIONS: ReadonlyMap<string, TableFormat> = new Map([
  ['csv', 'csv'],
  ['tsv', 'csv'],
  ['tab', 'csv'],
  ['psv', 'csv'],
  ['json', 'json'],
  ['ndjson', 'ndjson'],
  ['jsonl', 'ndjson'],
  ['ldjson', 'ndjson'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['txt', 'text'],
  ['text', 'text'],
  ['vtt', 'transcript'],
  ['srt', 'transcript'],
]);

/** Endings of what holds files or tables of its own. */
const CONTAINERS: ReadonlySet<string> = new Set(['gz', 'tgz', 'xlsm', 'xlsx', 'zip']);

/** Whether a file is called as exports are, whatever it holds. */
export function isNamedAsExport(name: string): boolean {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return EXTENSIONS.has(ending) || CONTAINERS.has(ending);
}

/** A control byte every twenty bytes is no text; a lone NUL in a cell is. */
const MAX_CONTROL_SHARE = 0.05;

/** Throws when the first bytes show a format that is not read. */
export function refuseBinary(head: Buffer, encoding: Encoding): void {
  for (const magic of MAGIC) {
    if (magic.needsNul === true && !head.includes(0)) continue;
    const from = magic.offset ?? 0;
    if (head.toString('latin1', from, from + magic.bytes.length) !== magic.bytes) continue;
    throw new UnreadableError(magic.code, 'This is {name}; {readable}: {advice}.', {
      ...{ name: notice(magic.name), readable: notice(READABLE), advice: notice(magic.advice) },
    });
  }
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return;
  let control = 0;
  for (const byte of head) {
    if (byte < 32 && !(byte >= 9 && byte <= 13) && byte !== 27) control += 1;
  }
  if (control > head.length * MAX_CONTROL_SHARE) {
    throw new UnreadableError(
      'binary-file',
      'This is binary data, not text; {readable}: export the data as CSV or JSON.',
      { readable: notice(READABLE) },
    );
  }
}

/** Decides by content; the extension settles what content leaves open. Throws for what is not read. */
export function detectFormat(head: string, headIsAll: boolean, name: string): TableFormat {
  const text = head.trimStart();
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const expected = EXTENSIONS.get(extension);
  refuseMarkup(text);
  if (
    /^WEBVTT(?=\s|$)/.test(text) ||
    /^\d+\s*\n\d{1,2}:\d{2}:\d{2}[,.]\d{3} -->/.test(text.slice(0, 100).replaceAll('\r', ''))
  ) {
    return 'transcript';
  }
  if (looksLikeJson(text, expected)) return isLineDelimited(text, expected) ? 'ndjson' : 'json';
  if (expected === 'csv') return expected;
  if (expected === 'markdown') return looksLikeSpeech(text) ? 'transcript' : 'markdown';
  if (isTabular(head, headIsAll)) return 'csv';
  if (expected === 'text' || extension === '') return looksLikeSpeech(text) ? 'transcript' : 'text';
  if (expected === 'transcript') return 'transcript';
  throw new UnreadableError(...describeMisfit(extension, expected));
}

function describeMisfit(
  extension: string,
  expected: TableFormat | undefined,
): [code: string, reason: string, facts: Notice['facts']] {
  if (expected === undefined) {
    return [
      'unsupported-format',
      'Files ending in .{extension} are not read; {readable}: export the data again, or rename the file if it is one of these.',
      { extension, readable: notice(READABLE) },
    ];
  }
  return [
    'not-json',
    'The file ends in .{extension} but does not begin with a bracket; export it again, or rename it to what it is.',
    { extension },
  ];
}

function refuseMarkup(text: string): void {
  const start = text.slice(0, 200).toLowerCase();
  if (/^(?:<!doctype html|<html|<head|<body|<table)/.test(start)) {
    throw new UnreadableError(
      'unsupported-format',
      'This is an HTML page, whatever its name says; open it in a spreadsheet and save it as CSV UTF-8.',
    );
  }
  if (start.startsWith('<?xml')) {
    throw new UnreadableError('unsupported-format', 'This is XML; export the data as CSV or JSON.');
  }
}

/** In files not called JSON a bracket may be a Markdown link or a log line: the next sign must fit too. */
function looksLikeJson(text: string, expected: TableFormat | undefined): boolean {
  if (expected === 'json' || expected === 'ndjson') return /^[[{]/.test(text);
  return /^(?:\{\s*["}]|\[\s*[[{"\]])/.test(text);
}

function isLineDelimited(text: string, expected: TableFormat | undefined): boolean {
  if (!text.startsWith('{')) return false;
  if (expected === 'ndjson') return true;
  const end = text.indexOf('\n');
  if (end < 0 || !/^\s*\{/.test(text.slice(end))) return false;
  try {
    JSON.parse(text.slice(0, end));
    return true;
  } catch {
    return false;
  }
}

/** Delimiters of tables in files not called tables; blanks and colons stand in every note. */
const TABLE_DELIMITERS = new Set([',', ';', '\t', '|', ', ', '; ', '| ', '^', '~', '\x01', '\x1f']);

/** Trust in the cells below which text with commas is prose. */
const MIN_TRUST = 0.8;

/** Text of unknown kind is a table only when nearly every record has the same two or more cells. */
function isTabular(head: string, headIsAll: boolean): boolean {
  const { dialect, trust, signed } = sniffText(head, { complete: headIsAll });
  if (signed) return true;
  const { columns, consistency, records, delimiter } = dialect;
  if (columns < 2 || records < 2 || !TABLE_DELIMITERS.has(delimiter)) return false;
  return consistency === 1 || (columns >= 3 && records >= 5 && consistency >= 0.9 && trust >= MIN_TRUST);
}
