import { type ColumnModel, modelColumns } from './columns.ts';
import { isTyped, typeOf } from './sniff-types.ts';

/** A record with the first physical line it stands on. */
export interface FrameRow {
  readonly cells: readonly string[];
  readonly line: number;
}

/** Where the table stands among the first records of a file. */
export interface Frame {
  /** Physical lines above the header, or above the first record where there is none. */
  readonly preambleLines: number;
  /** Records the header is written in; 0 where there is none. */
  readonly headerRows: number;
}

/** Records that may stand above the header: title, date, author, terms of use. */
export const MAX_PREAMBLE = 30;
const MAX_HEADER_ROWS = 4;

/** Records looked at to learn what the columns hold. */
const MAX_BODY = 80;

/** Names of columns that hardly any cell holds. */
const COLUMN_NAME =
  /^(?:.*[ _]?id|name|date|time|type|status|code|year|month|day|title|description|comments?|url|e-?mail|count|total|value|amount|price|quantity|qty|category|number|no\.?|address|city|country|state|lat(?:itude)?|lon(?:gitude)?|created.*|updated.*|key|label|text|rating|score)$/i;

/**
 * Finds the header among the first records that are not blank.
 * @param columns cells of most records
 */
export function frameRows(rows: readonly FrameRow[], columns: number): Frame {
  const first = findFirst(rows, columns);
  const row = rows[first];
  if (row === undefined) return { preambleLines: 0, headerRows: 0 };
  const isHeader = looksLikeHeader(rows, first, columns);
  const above = isHeader && isGroupRow(rows[first - 1], columns) ? 1 : 0;
  const top = rows[first - above] ?? row;
  const headerRows = isHeader ? above + 1 + countSubHeaders(rows, first, columns) : 0;
  return { preambleLines: top.line - 1, headerRows };
}

/** @returns index of the header, or of the first record */
function findFirst(rows: readonly FrameRow[], columns: number): number {
  if (columns < 2) return 0;
  const sparse = columns > 2 ? Math.max(2, Math.floor(columns / 3)) : 1;
  const isTitle = ({ cells }: FrameRow) => (columns > 2 ? countFilled(cells) <= sparse : cells.length === 1);
  const end = rows.slice(0, MAX_PREAMBLE + 1).findIndex((row) => !isTitle(row));
  const candidate = rows[end];
  if (end <= 0 || candidate === undefined) return 0;
  if (namesColumns(candidate.cells, columns)) return end;
  if (isGroupRow(candidate, columns) && namesColumns(rows[end + 1]?.cells ?? [], columns)) return end + 1;
  const titlesAreBare = rows.slice(0, end).every(({ cells }) => countFilled(cells) <= 1);
  return titlesAreBare && countFilled(candidate.cells) >= columns * 0.6 ? end : 0;
}

function namesColumns(cells: readonly string[], columns: number): boolean {
  const names = cells.map((cell) => cell.trim().toLowerCase()).filter((name) => name !== '');
  const figures = names.filter((name) => /^[^\p{L}]*\d[^\p{L}]*$/u.test(name) && !isYear(name)).length;
  return (
    names.length > columns * 0.6 &&
    new Set(names).size >= names.length * 0.6 &&
    figures === 0 &&
    names.every((name) => name.length <= 200)
  );
}

function isYear(name: string): boolean {
  return /^(?:19|20)\d\d(?:[-/](?:19|20)?\d\d)?$/.test(name);
}

/**
 * Names over groups of columns: `,2024,,2025,` above `Region,Q1,Q2,Q1,Q2`, `Request,,Dates,` above names of their own.
 * Facts about the file, `Generated,2026-01-03,,`, stand side by side.
 */
function isGroupRow(row: FrameRow | undefined, columns: number): boolean {
  if (row === undefined || row.cells.length < columns || countFilled(row.cells) < 2) return false;
  const [first = '', second = ''] = row.cells.map((cell) => cell.trim());
  return first === '' || (second === '' && !row.cells.some((cell) => isTyped(typeOf(cell.trim()))));
}

/** Weighs the record against those below it: names over figures speak for a header, a value like the others against. */
function looksLikeHeader(rows: readonly FrameRow[], at: number, columns: number): boolean {
  const cells = rows[at]?.cells ?? [];
  const body = rows.slice(at + 1, at + 1 + MAX_BODY).map((row) => row.cells);
  const model = modelColumns(body, Math.max(columns, 1));
  const years = cells.filter((cell) => isYear(cell.trim())).length;
  let weight = 0;
  cells.forEach((cell, i) => {
    const column = model[i];
    if (years >= 2 && isYear(cell.trim())) return;
    weight += column === undefined ? 0 : weighName(cell, column);
  });
  const names = cells.map((cell) => cell.trim().toLowerCase()).filter((name) => name !== '');
  weight -= (names.length - new Set(names).size) * 0.1;
  return names.length > 0 && (weight > -1e-9 || repeats(cells, body[0] ?? []));
}

function weighName(cell: string, column: ColumnModel): number {
  const text = cell.trim();
  const type = typeOf(text);
  if (type === 'empty') return 0;
  const known = COLUMN_NAME.test(text) ? 0.8 : 0;
  if (column.filled === 0) return isTyped(type) ? -0.5 : 0.1 + known;
  const repeated = column.values.has(text) ? -0.7 : 0;
  if (column.isTyped) {
    if (type === column.type || column.looksLike(text)) return -1 + known;
    return isTyped(type) ? -0.5 : 1 + known;
  }
  if (isTyped(type) && type !== 'number') return -1;
  if (type === 'number') return -0.6;
  if (column.isShaped && column.looksLike(text)) return -0.6 + known + repeated;
  if (column.isShaped) return 0.4 + known + repeated;
  if (text.length > 80) return -0.5;
  return (column.meanLength > 3 * text.length ? 0.4 : 0.05) + known + repeated;
}

/** Whether two records of words say the same. */
function repeats(cells: readonly string[], others: readonly string[]): boolean {
  return (
    cells.length === others.length &&
    cells.every(
      (cell, i) => cell.trim().toLowerCase() === others[i]?.trim().toLowerCase() && !isTyped(typeOf(cell)),
    )
  );
}

/** Further rows of names: units, translations, a header over two lines. */
function countSubHeaders(rows: readonly FrameRow[], at: number, columns: number): number {
  let count = 0;
  while (count < MAX_HEADER_ROWS - 1 && isSubHeader(rows, at, { row: at + 1 + count, columns })) count += 1;
  return count;
}

function isSubHeader(
  rows: readonly FrameRow[],
  at: number,
  { row, columns }: { row: number; columns: number },
): boolean {
  const cells = rows[row]?.cells ?? [];
  const body = rows.slice(row + 1, row + 1 + MAX_BODY).map((next) => next.cells);
  if (cells.length !== columns) return false;
  if (repeats(cells, rows[at]?.cells ?? [])) return true;
  if (body.length < MIN_BODY || cells.filter((cell) => isTyped(typeOf(cell))).length * 4 > cells.length)
    return false;
  const model = modelColumns(body, columns);
  const figures = model.filter((column) => column.isTyped).length;
  const names = countNames(cells, model);
  if (names === null || names * 2 < figures || (names < 2 && body.length < MIN_BODY_OF_ONE)) return false;
  const others = cells.filter((cell, i) => cell.trim() !== '' && model[i]?.isTyped === false);
  return !others.some((cell) => model.some((column) => column.values.has(cell.trim())));
}

/** Records below a further row of names, and below one that only one column shows to be one. */
const MIN_BODY = 3;
const MIN_BODY_OF_ONE = 6;

/** Columns of figures with words in this row; `null` where there are none, or one of them has its figure. */
function countNames(cells: readonly string[], model: readonly ColumnModel[]): number | null {
  let names = 0;
  for (const [i, column] of model.entries()) {
    const cell = cells[i] ?? '';
    const type = typeOf(cell);
    if (!column.isTyped || type === 'empty') continue;
    if (isTyped(type) || type === 'flag' || type === 'code' || column.looksLike(cell)) return null;
    names += 1;
  }
  return names === 0 ? null : names;
}

export function countFilled(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) if (cell !== '' && cell.trim() !== '') count += 1;
  return count;
}
