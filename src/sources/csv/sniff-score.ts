import type { Cut, CutRow } from './sniff-cut.ts';
import { type CellType, isTyped, typeOf } from './sniff-types.ts';

/** Rows and cells per row whose types are looked at. */
const MAX_TYPED_ROWS = 120;
const MAX_TYPED_CELLS = 48;

/** How much a type speaks for a cell that was cut right. */
const TRUST: Readonly<Record<CellType, number>> = {
  empty: 0.75,
  number: 1,
  amount: 0.95,
  date: 1,
  time: 1,
  address: 1,
  flag: 0.95,
  code: 0.9,
  words: 0.95,
  text: 0.75,
  structure: 0.9,
  odd: 0.08,
};

/** Where two delimiters explain a file equally well, the commoner one does. */
const COMMONNESS: ReadonlyMap<string, number> = new Map([
  [',', 1],
  [';', 1],
  ['\t', 1],
  ['|', 0.98],
  [' ', 0.72],
  [':', 0.6],
  ['-', 0.3],
  ['/', 0.3],
  ['_', 0.3],
  ['.', 0.2],
  ['=', 0.6],
]);

/** Signs that stand inside words and sentences. */
export const WORD_SIGNS = new Set([' ', ':', '-', '/', '_', '.', '=', '!', '&', '*', '#']);

/** What a file is worth as one column, against which every delimiter must win. */
const ONE_COLUMN = 0.13;

/** Fewer cells in quotes that are no `"` are words with apostrophes. */
const MIN_QUOTED = 2;

const QUOTED_TRUST = 0.9;

export interface Scored {
  readonly cut: Cut;
  readonly score: number;
  /** Most common number of cells, and the share of records that have it. */
  readonly columns: number;
  readonly consistency: number;
  readonly records: number;
  /** Mean trust in the types of cells, 0 to 1. */
  readonly trust: number;
}

/**
 * Scores a guess: rows of equal length, cells of known types, columns of one type each; after the pattern and type
 * scores of van den Burg, Nazabal & Sutton, "Wrangling messy CSV files by detecting row and type patterns" (2019).
 */
export function scoreCut(cut: Cut): Scored {
  const rows = cut.rows.filter(isFilled);
  const { columns, consistency, evenness } = measureLengths(rows);
  const typed = pickRows(rows, columns);
  const { unity, figures, ...measured } = measureTypes(typed, columns);
  const trust = trustQuotes(cut, measured.trust);
  const width = columns > 1 ? (columns - 1) / columns : ONE_COLUMN;
  const common = COMMONNESS.get(cut.rules.delimiter) ?? COMMONNESS.get(cut.rules.delimiter.trim()) ?? 0.85;
  const score =
    columns > 1
      ? width ** 0.5 *
        evenness *
        trust ** 2 *
        (0.5 + 0.5 * unity) *
        common *
        quoteTrust(cut) *
        figureTrust(cut, { figures, consistency, records: rows.length })
      : ONE_COLUMN * (0.5 + trust);
  return { cut, score, columns, consistency, records: rows.length, trust };
}

export function isFilled({ cells }: CutRow): boolean {
  return cells.some((cell) => cell !== '' && cell.trim() !== '');
}

/** Whatever stands in proper quotes is a cell, were it a lone comma. */
function trustQuotes({ rows, quoted, stray }: Cut, trust: number): number {
  if (stray > 0 || quoted === 0 || trust >= QUOTED_TRUST) return trust;
  const cells = rows.reduce((sum, row) => sum + row.cells.length, 0);
  return trust + (QUOTED_TRUST - trust) * Math.min(1, quoted / cells);
}

/** Quotes that fit speak for a guess, those left inside cells against it; an apostrophe has to prove itself. */
function quoteTrust({ rules, quoted, stray }: Cut): number {
  if (rules.quote === '') return 0.9;
  if (rules.quote !== '"' && quoted < MIN_QUOTED) return 0.5;
  return quoted + stray === 0 ? 1 : 0.6 + 0.4 * (quoted / (quoted + stray));
}

/** Blanks and colons stand in all prose; only figures between them, in nearly every record, make columns. */
function figureTrust(
  { rules }: Cut,
  found: { figures: number; consistency: number; records: number },
): number {
  if (!WORD_SIGNS.has(rules.delimiter)) return 1;
  const share = found.records < 2 ? 0 : Math.min(1, 2 * found.figures);
  return (0.3 + 0.7 * share) * found.consistency;
}

interface Lengths {
  readonly columns: number;
  readonly consistency: number;
  /** 0 to 1: one where all rows have as many cells. */
  readonly evenness: number;
}

function measureLengths(rows: readonly CutRow[]): Lengths {
  const frequency = new Map<number, number>();
  for (const { cells } of rows) frequency.set(cells.length, (frequency.get(cells.length) ?? 0) + 1);
  const ranked = [...frequency].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  const total = Math.max(1, rows.length);
  // Titles and notes of one cell stand above and below many tables: their lines count less than those of the table.
  const wide = ranked.filter(([cells]) => cells > 1);
  const several = wide.reduce((sum, [, count]) => sum + count, 0);
  const best = several >= total * 0.4 ? wide[0] : ranked[0];
  const [columns = 1, records = 0] = best ?? [];
  if (columns < 2) return { columns: 1, consistency: records / total, evenness: 0 };
  const among = wide.reduce((sum, [, count]) => sum + (count / several) ** 2, 0);
  return { columns, consistency: records / total, evenness: among ** 0.5 * (several / total) };
}

function pickRows(rows: readonly CutRow[], columns: number): CutRow[] {
  const step = Math.max(1, Math.floor(rows.length / MAX_TYPED_ROWS));
  const picked = rows.filter((_, i) => i % step === 0).slice(0, MAX_TYPED_ROWS);
  return columns > 1 ? picked.filter(({ cells }) => cells.length > 1) : picked;
}

function measureTypes(
  rows: readonly CutRow[],
  columns: number,
): { trust: number; unity: number; figures: number } {
  let sum = 0;
  let cells = 0;
  let figures = 0;
  const perColumn = Array.from(
    { length: Math.min(columns, MAX_TYPED_CELLS) },
    () => new Map<string, number>(),
  );
  rows.forEach((row, i) => {
    row.cells.slice(0, MAX_TYPED_CELLS).forEach((cell, at) => {
      const type = typeOf(cell);
      sum += TRUST[type] * (cell.startsWith(' ') && type !== 'number' ? 0.9 : 1);
      cells += 1;
      if (isTyped(type)) figures += 1;
      if (type === 'empty' || (i === 0 && rows.length > 2) || row.cells.length !== columns) return;
      const column = perColumn[at];
      const group = groupOf(type);
      column?.set(group, (column.get(group) ?? 0) + 1);
    });
  });
  const shares = perColumn.flatMap((column) => {
    const counts = [...column.values()];
    const total = counts.reduce((a, b) => a + b, 0);
    return total === 0 ? [] : [Math.max(...counts) / total];
  });
  const unity = shares.length === 0 ? 0.5 : shares.reduce((a, b) => a + b, 0) / shares.length;
  return { trust: cells === 0 ? 0 : sum / cells, unity, figures: cells === 0 ? 0 : figures / cells };
}

function groupOf(type: CellType): string {
  if (type === 'words' || type === 'text' || type === 'code' || type === 'flag' || type === 'structure')
    return 'words';
  return type === 'amount' ? 'number' : type;
}
