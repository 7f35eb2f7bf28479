import type { ColumnModel } from './columns.ts';
import type { Columns } from './repair.ts';

/** How much better, as a natural logarithm, a repair must explain a record than leaving it alone does. */
export const MARGIN = 2;

/** How well cells fit the columns they stand in: the sum of logarithms, 0 is perfect. */
export function fitOf(cells: readonly string[], models: readonly ColumnModel[]): number {
  let sum = 0;
  models.forEach((model, at) => {
    sum += model.fit(cells[at] ?? '');
  });
  return sum;
}

/**
 * Brings a record that is too wide to the right length: by leaving out empty cells, or by joining cells of a text with
 * a delimiter in it that nobody quoted.
 * @returns `null` when the columns do not tell which
 */
export function alignRecord(
  cells: readonly string[],
  { models, dialect }: Columns,
): readonly string[] | null {
  const left = fitOf(cells, models);
  let best = cells;
  let bestFit = Number.NEGATIVE_INFINITY;
  for (let extra = cells.length - models.length; extra > 0; extra--) {
    const options = best.flatMap((_, at) => shorten(best, at, dialect.delimiter));
    const ranked = rank(options, models);
    if (ranked === null) return null;
    best = ranked.cells;
    bestFit = ranked.fit;
  }
  return bestFit >= left - 0.5 ? best : null;
}

interface Ranked {
  readonly cells: readonly string[];
  readonly fit: number;
}

/** What a join costs beside dropping an empty cell: most delimiters too many stand alone. */
const JOIN_COST = 1.5;

function rank(
  options: readonly { cells: readonly string[]; isJoin: boolean }[],
  models: readonly ColumnModel[],
): Ranked | null {
  let best: Ranked | null = null;
  for (const { cells, isJoin } of options) {
    const fit = fitOf(cells, models) - (isJoin ? JOIN_COST : 0);
    if (best === null || fit > best.fit + 1e-9) best = { cells, fit };
  }
  return best;
}

function shorten(
  cells: readonly string[],
  at: number,
  delimiter: string,
): { cells: readonly string[]; isJoin: boolean }[] {
  if (cells[at] === '') return [{ cells: without(cells, at), isJoin: false }];
  const next = cells[at + 1];
  if (next === undefined || next === '') return [];
  const joined = [...cells.slice(0, at), `${cells[at]}${delimiter}${next}`, ...cells.slice(at + 2)];
  return [{ cells: joined, isJoin: true }];
}

function without(cells: readonly string[], at: number): readonly string[] {
  return [...cells.slice(0, at), ...cells.slice(at + 1)];
}
