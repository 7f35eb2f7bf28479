import type { ColumnModel } from './columns.ts';
import type { Columns } from './repair.ts';
import { fitOf, MARGIN } from './repair-align.ts';
import { cutRecords } from './sniff-cut.ts';
import { isTyped, typeOf } from './sniff-types.ts';

/** A longer cell is split only at its quotes. */
const MAX_SPLIT = 60;
const MAX_QUOTES = 8;
const MAX_RECUT = 10_000;

/**
 * Mends a record that lacks one delimiter: two cells run together where a quote, or the types of their columns, show
 * the seam; or a cell is missing and those after it stand one column too far left.
 * @returns `null` when nothing fits better by far than the cells as they are, aligned from the left
 */
export function splitRecord(cells: readonly string[], columns: Columns): readonly string[] | null {
  const { models } = columns;
  const left = fitOf(cells, models) + MARGIN;
  let best: readonly string[] | null = null;
  let bestFit = left;
  let isTied = false;
  const consider = (candidate: readonly string[], cost: number) => {
    const fit = fitOf(candidate, models) - cost;
    if (best !== null && Math.abs(fit - bestFit) < 1e-9) isTied = true;
    if (fit <= bestFit + 1e-9) return;
    best = candidate;
    bestFit = fit;
    isTied = false;
  };
  cells.forEach((cell, at) => {
    for (const [before, after, cost] of seamsOf(cell, at, columns)) {
      consider([...cells.slice(0, at), before, after, ...cells.slice(at + 1)], cost);
    }
  });
  for (const candidate of recutCells(cells, columns)) consider(candidate, 0);
  const parted = best;
  const partedFit = bestFit;
  for (let at = 0; at < cells.length; at++) {
    if ((models[at]?.fit('') ?? 0) > -3) consider([...cells.slice(0, at), '', ...cells.slice(at)], MARGIN);
  }
  return isTied ? (partedFit > left ? parted : null) : best;
}

/** A cell that a stray quote kept open over its neighbours, cut again at the delimiters in it. */
function recutCells(cells: readonly string[], { dialect, models }: Columns): (readonly string[])[] {
  const found: (readonly string[])[] = [];
  cells.forEach((cell, at) => {
    if (cell.length > MAX_RECUT || !cell.includes(dialect.delimiter)) return;
    for (const text of [cell, cell + dialect.quote]) {
      const { rows } = cutRecords(text, dialect, { maxRows: 2, complete: true });
      const parts = rows[0]?.cells ?? [];
      const whole = [...cells.slice(0, at), ...parts, ...cells.slice(at + 1)];
      if (rows.length === 1 && whole.length === models.length) found.push(whole);
    }
  });
  return found;
}

type Seam = readonly [before: string, after: string, cost: number];

function seamsOf(cell: string, at: number, { dialect, models }: Columns): Seam[] {
  const quoted = quoteSeams(cell, dialect.quote, dialect.delimiter);
  const [here, next] = [models[at], models[at + 1]];
  if (here === undefined || next === undefined) return quoted;
  return [...quoted, ...typeSeams(cell, here, next)];
}

/** `a"b` where two quoted cells ran together; `a","b` where a stray quote kept the first one open. */
function quoteSeams(cell: string, quote: string, delimiter: string): Seam[] {
  if (quote === '') return [];
  const seams: Seam[] = [];
  for (let at = cell.indexOf(quote); at >= 0 && seams.length < MAX_QUOTES; at = cell.indexOf(quote, at + 1)) {
    const wide = `${quote}${delimiter}${quote}`;
    if (cell.startsWith(wide, at)) seams.push([cell.slice(0, at), cell.slice(at + wide.length), 0]);
    else if (at > 0 && at + 1 < cell.length) seams.push([cell.slice(0, at), cell.slice(at + 1), 0.5]);
  }
  return seams;
}

/** Every place in a short cell where both halves are written as their columns are. */
function typeSeams(cell: string, here: ColumnModel, next: ColumnModel): Seam[] {
  if (cell.length > MAX_SPLIT * 2 || !(isFirm(here) || isFirm(next))) return [];
  const seams: Seam[] = [];
  const end = Math.min(cell.length, isFirm(next) ? cell.length : MAX_SPLIT);
  for (let at = 1; at < end; at++) {
    const [before, after] = [cell.slice(0, at), cell.slice(at)];
    if (belongs(before, here) && belongs(after, next)) seams.push([before, after, 1]);
  }
  return seams;
}

function isFirm(model: ColumnModel): boolean {
  return model.isTyped || model.isShaped;
}

function belongs(cell: string, model: ColumnModel): boolean {
  if (model.isShaped) return model.looksLike(cell);
  if (model.isTyped) return typeOf(cell) === model.type;
  const type = typeOf(cell);
  return type !== 'empty' && type !== 'odd' && !isTyped(type);
}
