import { hash32, mix32 } from '../../lib/hash.ts';
import type { Row } from '../../model/row.ts';
import { compileCell, decodeAll } from './cells.ts';
import type { CsvDialect } from './dialect.ts';
import type { CellOffsets } from './scan.ts';

export type Repair = (cells: readonly string[]) => readonly string[];

/** What is to be decoded, and how. */
export interface DecodeOptions {
  readonly dialect: CsvDialect;
  readonly header: readonly string[];
  /** Positions of the columns asked for; without it all are decoded. */
  readonly columns?: ReadonlySet<number> | undefined;
  /** Gives a record that is shorter or wider than the header the cells of the table. */
  readonly repair?: Repair | undefined;
}

/** Decodes the cells of one record that were asked for; the others are empty and their content goes into `rest`. */
export type DecodeRecord = (bytes: Buffer, offsets: CellOffsets) => Pick<Row, 'cells' | 'rest'>;

/** Compiles the decoder of one table. A record that does not fit the header is decoded whole, and repaired. */
export function compileRecord({ dialect, header, columns, repair }: DecodeOptions): DecodeRecord {
  const decode = compileCell(dialect);
  const width = header.length;
  const decodeWhole = (bytes: Buffer, offsets: CellOffsets): readonly string[] => {
    const cells = decodeAll(bytes, offsets, decode);
    return cells.length === width || repair === undefined ? cells : repair(cells);
  };
  if (columns === undefined) return (bytes, offsets) => ({ cells: decodeWhole(bytes, offsets) });
  const seeds = seedColumns(header);
  const wanted = [...columns].filter((at) => at < width);
  const others = [...header.keys()].filter((at) => !columns.has(at));
  const blank = header.map(() => '');
  const hashCell = (bytes: Buffer, offsets: CellOffsets, at: number): number =>
    offsets.escaped[at] === 1 ? hashText(decode(bytes, offsets, at)) : hashBytes(bytes, offsets, at);
  return (bytes, offsets) => {
    if (offsets.count !== width) return pick(decodeWhole(bytes, offsets), columns, seeds);
    const cells = blank.slice();
    for (const at of wanted) cells[at] = decode(bytes, offsets, at);
    if (others.length === 0) return { cells };
    let rest = 0;
    for (const at of others) {
      if (offsets.starts[at] !== offsets.ends[at])
        rest += mix32(hashCell(bytes, offsets, at) ^ (seeds[at] ?? 0));
    }
    return { cells, rest: rest >>> 0 };
  };
}

/** The cells asked for of a record that is decoded already; cells beyond the header were not asked for. */
function pick(
  whole: readonly string[],
  columns: ReadonlySet<number>,
  seeds: readonly number[],
): Pick<Row, 'cells' | 'rest'> {
  let rest = 0;
  let left = 0;
  const cells = whole.map((cell, at) => {
    if (columns.has(at)) return cell;
    left += 1;
    if (cell !== '') rest += mix32(hashText(cell) ^ (seeds[at] ?? at));
    return '';
  });
  return left === 0 ? { cells } : { cells, rest: rest >>> 0 };
}

/** A seed for each column: its name whatever the case, and how many columns before it have the same. */
function seedColumns(header: readonly string[]): number[] {
  const seen = new Map<string, number>();
  return header.map((name) => {
    const folded = name.normalize('NFKC').trim().toLowerCase();
    const before = seen.get(folded) ?? 0;
    seen.set(folded, before + 1);
    return hash32(folded, before);
  });
}

/** Hash of the bytes of one cell, four at a time. @returns signed 32-bit integer */
function hashBytes(
  bytes: Buffer,
  { starts, ends }: Pick<CellOffsets, 'starts' | 'ends'>,
  at: number,
): number {
  const from = starts[at] ?? 0;
  const to = ends[at] ?? 0;
  let h = to - from;
  for (let i = from; i < to - 4; i += 4) {
    h = Math.imul(h ^ wordAt(bytes, i), 0x9e3779b1);
    h ^= h >>> 15;
  }
  // The last word may overlap the one before; a cell of less than four bytes is a word with zeros.
  const word =
    to - from >= 4 ? wordAt(bytes, to - 4) : wordAt(bytes, from) & (0xffffff >>> (8 * (3 - (to - from))));
  return Math.imul(h ^ word, 0x9e3779b1);
}

function wordAt(bytes: Buffer, at: number): number {
  const low = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
  return low | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
}

function hashText(text: string): number {
  const bytes = Buffer.from(text);
  return hashBytes(bytes, { starts: Int32Array.of(0), ends: Int32Array.of(bytes.length) }, 0);
}
