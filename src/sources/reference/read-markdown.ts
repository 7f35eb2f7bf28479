import { readTable } from '../text/markdown-table.ts';
import { STATUS_WORDS } from './lists.data.ts';
import type { RawLine, RawList } from './read-lines.ts';

const HEADING = /^#{1,6}\s+(.{1,200})$/;
const ITEM = /^\s{0,8}[-*+]\s+(.{1,2000})$/;
const LINK = /https?:\/\/[^\s)\]]{1,500}/;

/**
 * A list of capabilities in Markdown: a table, or items such as
 * `- Single sign-on (SSO, SAML; since 2024-03-01; plan Enterprise)` under headings that may be a status.
 * @returns null when there is neither
 */
export function readMarkdownLines(text: string): RawList | null {
  const lines = text.split(/\r?\n/);
  for (let start = 0; start < lines.length; start++) {
    const table = readTable(lines, start);
    if (table === null) continue;
    const { header, rows } = table;
    const toLine = ({ cells, line }: (typeof rows)[number]): RawLine => ({
      row: line,
      cells: header.map((name, at) => [name, [cells[at] ?? '']] as const),
    });
    return { header, lines: rows.map(toLine) };
  }
  const items = readItems(lines);
  return items.length === 0 ? null : { header: [], lines: items };
}

function readItems(lines: readonly string[]): RawLine[] {
  const items: RawLine[] = [];
  let status = '';
  for (const [index, line] of lines.entries()) {
    const heading = HEADING.exec(line)?.[1]?.trim().toLowerCase();
    if (heading !== undefined) status = STATUS_WORDS.has(heading) ? heading : '';
    const item = ITEM.exec(line)?.[1];
    if (item !== undefined) items.push({ row: index + 1, cells: readItem(item, status) });
  }
  return items;
}

function readItem(item: string, status: string): RawLine['cells'] {
  const link = LINK.exec(item)?.[0] ?? '';
  const plain = item.replace(LINK, '').replace(/[*_`[\]]/g, '');
  const open = plain.search(/[(:]/);
  const name = (open < 0 ? plain : plain.slice(0, open)).trim();
  const parts =
    open < 0
      ? []
      : plain
          .slice(open + 1)
          .replace(/\)/g, '')
          .split(/[,;]/);
  const aliases: string[] = [];
  const cells: [string, readonly string[]][] = [
    ['name', [name]],
    ['link', [link]],
  ];
  for (const part of parts.map((one) => one.trim())) {
    const [, key = '', value = ''] = /^(since|plan|status)\s+(.+)$/i.exec(part) ?? [];
    if (key === '') aliases.push(part);
    else cells.push([key.toLowerCase(), [value]]);
  }
  return [...cells, ['aliases', aliases], ['status', [status]]];
}
