import { countIn, shapeOf } from './sniff-types.ts';

/** What the check goes by. */
export interface SwallowEvidence {
  readonly delimiter: string;
  /** Empty where the file has none. */
  readonly quote: string;
  /** Cells that a record of this file has, for instance. */
  readonly known: readonly string[];
  /** Whether quotes stand in the record where none should. */
  readonly hasStrays: boolean;
}

/** Fewer columns than this say too little: `Thanks,Bob` has two. */
const MIN_COLUMNS = 3;

/** Of a longer cell only so many lines are looked at. */
const MAX_LINES = 200;

/** Longer cells are words, whatever figures are in them. */
const MAX_TYPED = 40;

/**
 * Looks at a record with line ends in its cells. A cell is taken for swallowed records when lines in it have as many
 * cells as the file has columns, with ids, dates and numbers where another record has them. One such line is enough
 * when quotes are astray; two are needed when all are well-formed, since people do paste tables into tickets.
 * @returns position of the first such cell, -1 when there is none
 */
export function findSwallow(cells: readonly string[], evidence: SwallowEvidence): number {
  const { delimiter, known, hasStrays } = evidence;
  if (known.length < MIN_COLUMNS) return -1;
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at] ?? '';
    const least = Math.max(1, known.length - at - 1);
    if (!cell.includes('\n') || countIn(cell, delimiter, least) < least) continue;
    const lines = linesOf(cells, at, evidence).filter((line) => resembles(line, known));
    if (lines.length >= (hasStrays ? 1 : 2)) return at;
  }
  return -1;
}

/** A line of the cell cut at the delimiters, with the cells around the cell where it is the first or the last. */
interface Line {
  readonly cells: readonly string[];
  /** Which of them come from inside the cell. */
  readonly from: number;
  readonly to: number;
}

function linesOf(cells: readonly string[], at: number, evidence: SwallowEvidence): Line[] {
  const { delimiter, hasStrays } = evidence;
  const cell = cells[at] ?? '';
  const texts = cell.split('\n', MAX_LINES).map((line) => line.replace(/\r$/, ''));
  const lines = texts.map((line) => line.split(delimiter));
  const before = cells.slice(0, at);
  const after = cells.slice(at + 1);
  return lines.flatMap((inside, i): Line[] => {
    if (i === 0) {
      const from = before.length;
      return inside.length < 2 ? [] : [{ cells: [...before, ...inside], from, to: from + inside.length }];
    }
    if (i < lines.length - 1) return [{ cells: inside, from: 0, to: inside.length }];
    if (!hasStrays) return [];
    return [inside, cutAtOpening(texts[i] ?? '', evidence)].map((own) => ({
      cells: [...own, ...after],
      from: 0,
      to: own.length,
    }));
  });
}

/** The quote that ends the whole was meant for a cell that opens on its last line, delimiters and all. */
function cutAtOpening(line: string, { delimiter, quote }: SwallowEvidence): string[] {
  const opening = line.lastIndexOf(delimiter + quote);
  if (quote === '' || opening < 0) return [];
  return [...line.slice(0, opening).split(delimiter), line.slice(opening + delimiter.length + quote.length)];
}

/** Prose has a blank after its commas, and no ids, dates and numbers in the places where a record has them. */
function resembles({ cells, from, to }: Line, known: readonly string[]): boolean {
  if (cells.length !== known.length) return false;
  let alike = 0;
  let unlike = 0;
  for (let i = from; i < to; i++) {
    const cell = cells[i] ?? '';
    if (i > 0 && cell.startsWith(' ')) return false;
    const model = known[i] ?? '';
    if (cell === '' || !looksTyped(model)) continue;
    if (shapeOf(cell) === shapeOf(model)) alike += 1;
    else unlike += 1;
  }
  return alike > unlike;
}

/** An id, a date, a number: figures, and no words beside them. */
function looksTyped(cell: string): boolean {
  return cell.length <= MAX_TYPED && /^\S*\d\S*(?: [\d:.,+Z-]+| [AP]M)*$/i.test(cell);
}
