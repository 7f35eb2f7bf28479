import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import iconv from 'iconv-lite';
import type { Report } from '../../src/model/report.ts';

type Place = Report['metrics'][number]['evidence']['shown'][number]['at'];

/**
 * Reads the words at an address in a way of its own, without the product's readers, so that a test can hold a
 * quote against the input. Text files answer with the whole file.
 */
export function readCell(folder: string, at: Place, sources: Report['sources']): string {
  const source = sources.find(({ file }) => file === at.source);
  if (source === undefined) throw new Error(`${at.source} is not among the sources`);
  const text = decode(readFileSync(join(folder, at.source)));
  switch (source.dialect.format) {
    case 'csv':
      return csvCell(text, at, source.dialect.delimiter ?? ',');
    case 'ndjson':
      return jsonCell(JSON.parse(text.split('\n')[at.row - 1] ?? 'null'), at.column ?? '');
    case 'json': {
      const root: unknown = JSON.parse(text);
      const list = Array.isArray(root)
        ? root
        : Object.values(root as object).find((member) => Array.isArray(member));
      return jsonCell((list as unknown[])[at.row - 1], at.column ?? '');
    }
    default:
      return text;
  }
}

function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return iconv.decode(bytes, 'utf-16le');
  const utf8 = bytes.toString('utf8');
  return (utf8.includes('\uFFFD') ? iconv.decode(bytes, 'windows-1252') : utf8).replace(/^\uFEFF/, '');
}

const tables = new Map<string, string[][]>();

function csvCell(text: string, at: Place, delimiter: string): string {
  const key = `${at.source}\n${text.length}\n${text.slice(0, 200)}`;
  const rows =
    tables.get(key) ??
    (parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
    }) as string[][]);
  tables.set(key, rows);
  const named = at.column ?? '';
  // A column such as `attributes.title` stands inside the nested cell `attributes`.
  const column = rows[0]?.includes(named) === true ? named : named.split('.')[0];
  // The words may stand in any column of that name, but in one: no quote holds a NUL.
  return (rows[at.row - 1] ?? []).filter((_, place) => rows[0]?.[place] === column).join('\0');
}

function jsonCell(item: unknown, path: string): string {
  let value: unknown = item;
  for (const key of path.split('.')) {
    value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  }
  return typeof value === 'string' ? value : JSON.stringify(value ?? '');
}
