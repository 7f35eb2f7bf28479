import type { CsvDialect } from './dialect.ts';
import { countFilled } from './frame.ts';
import { cutRecords } from './sniff-cut.ts';

/**
 * Mends the names of columns where nearly all records have another number of cells: an empty name too many, two names
 * run together, a column of row labels without a name, stray quotes.
 * @param rows records below the header
 */
export function repairHeader(
  names: readonly string[],
  dialect: HeaderDialect,
  rows: readonly (readonly string[])[],
): readonly string[] {
  const { columns, quote } = dialect;
  const clean = names.some((name) => isStray(name, quote))
    ? names.map((name) => dropStray(name, quote))
    : names;
  const whole = rows.filter((cells) => cells.length === columns).length;
  if (rows.length < 2 || whole < rows.length * MIN_CONSISTENCY) return clean;
  if (clean.length < columns && columns > 2) {
    const recut = recutNames(names, dialect);
    if (recut !== null) return recut;
  }
  if (clean.length > columns) return dropEmptyNames(names, clean.length - columns);
  if (clean.length !== columns - 1) return clean;
  return splitNames(names, dialect) ?? (hasRowLabels(rows) ? ['', ...clean] : clean);
}

type HeaderDialect = Pick<CsvDialect, 'columns' | 'delimiter' | 'quote' | 'escape'>;

/** A header that is written with another delimiter than the records. */
export function recutNames(cells: readonly string[], dialect: HeaderDialect): readonly string[] | null {
  const text = cells.join(dialect.delimiter);
  for (const delimiter of [',', ';', '\t', '|']) {
    if (delimiter === dialect.delimiter || !text.includes(delimiter)) continue;
    const { rows } = cutRecords(text, { ...dialect, delimiter }, { maxRows: 2, complete: true });
    const names = rows[0]?.cells ?? [];
    if (rows.length === 1 && names.length === dialect.columns)
      return names.map((name) => dropStray(name, dialect.quote));
  }
  return null;
}

const MIN_CONSISTENCY = 0.8;

function isStray(name: string, quote: string): boolean {
  return quote !== '' && name.split(quote).length % 2 === 0;
}

function dropStray(name: string, quote: string): string {
  return isStray(name, quote) ? name.replace(quote, '') : name;
}

/** Without as many empty names as there are too many; where others stay, nobody knows which. */
function dropEmptyNames(names: readonly string[], surplus: number): readonly string[] {
  const kept = names.filter((name) => name !== '');
  return names.length - kept.length === surplus ? kept : names;
}

/** Two names where a quote or a capital in one of them shows the only seam. */
function splitNames(names: readonly string[], { quote, delimiter }: HeaderDialect): readonly string[] | null {
  const seam = quote + delimiter + quote;
  const parts = names.map((name) => {
    const atQuote =
      quote === ''
        ? [name]
        : name
            .replaceAll(seam, quote)
            .split(quote)
            .filter((part) => part !== '');
    return atQuote.length === 2 ? atQuote : name.split(/(?<=\p{Ll})(?=\p{Lu}\p{Ll}+)/u);
  });
  const split = parts.filter((part) => part.length > 1);
  return split.length === 1 && split[0]?.length === 2 ? parts.flat() : null;
}

/** A first column that counts the records, as statistics programs write it without a name. */
function hasRowLabels(rows: readonly (readonly string[])[]): boolean {
  return rows
    .slice(0, 20)
    .every((cells, at) => at === 0 || Number(cells[0]) === Number(rows[at - 1]?.[0]) + 1);
}

/**
 * The names on a line where a quote opens by mistake, so that no record ends there.
 * @returns `null` where they are not as many as the columns
 */
export function cutHeaderLine(line: string, dialect: CsvDialect): readonly string[] | null {
  const { rows } = cutRecords(line, dialect, { maxRows: 1, complete: true });
  const names = rows[0]?.cells ?? [];
  return names.length === dialect.columns ? names : null;
}

/** Names for the columns of a table without a header. */
export function nameColumns(count: number): string[] {
  return Array.from({ length: count }, (_, at) => `col_${at}`);
}

/**
 * Makes one name per column of a header that is written in several rows. A name over several columns (`2025` over
 * `Q1`, `Q2`) stands before each of them, unless the names below it tell all columns apart; a row that repeats what is
 * above adds nothing.
 * @param all at least one
 */
export function joinHeader(all: readonly (readonly string[])[]): readonly string[] {
  const width = Math.max(...all.map((row) => row.length));
  const rows = all.slice(countGroupRows(all, width));
  const [only] = rows;
  if (only === undefined) return [];
  if (rows.length === 1) return only;
  const spread = rows.map((row, i) =>
    i < rows.length - 1 && spansColumns(row, width) ? spreadNames(row, width) : row,
  );
  return Array.from({ length: width }, (_, at) => {
    const parts = spread.map((row) => row[at]?.trim() ?? '').filter((part) => part !== '');
    return parts
      .filter((part, i) => parts.findIndex((other) => other.toLowerCase() === part.toLowerCase()) === i)
      .join(' ');
  });
}

/** Rows of names over groups, with gaps, above a row that names every column, each otherwise. */
function countGroupRows(rows: readonly (readonly string[])[], width: number): number {
  const at = rows.findIndex((row) => countFilled(row) === width);
  const names = rows[at] ?? [];
  const isTold = new Set(names.map((name) => name.trim().toLowerCase())).size === width;
  // `ID`, `at`, `by`: what begins small among capitals was wrapped, and goes on from what stands above.
  const isWrapped =
    names.some((name) => /^\s*\p{Lu}/u.test(name)) && names.some((name) => /^\s*\p{Ll}/u.test(name));
  return at > 0 && isTold && !isWrapped ? at : 0;
}

/** Nothing over the first column, and gaps after names. */
function spansColumns(row: readonly string[], width: number): boolean {
  return row[0]?.trim() === '' && countFilled(row) * 2 <= width;
}

function spreadNames(row: readonly string[], width: number): string[] {
  let name = '';
  return Array.from({ length: width }, (_, at) => {
    const cell = row[at]?.trim() ?? '';
    if (cell !== '') name = cell;
    return name;
  });
}
