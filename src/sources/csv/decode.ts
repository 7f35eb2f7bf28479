import { compileCells } from './cells.ts';
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

/** Decodes the cells of one record that were asked for; the others are empty. */
export type DecodeRecord = (bytes: Buffer, offsets: CellOffsets) => readonly string[];

/** Compiles the decoder of one table. A record that does not fit the header is decoded whole, and repaired. */
export function compileRecord({ dialect, header, columns, repair }: DecodeOptions): DecodeRecord {
  const open = compileCells(dialect);
  const width = header.length;
  const decodeWhole: DecodeRecord = (bytes, offsets) => {
    const decode = open(bytes, offsets);
    const cells: string[] = [];
    for (let at = 0; at < offsets.count; at++) cells.push(decode(at));
    return cells.length === width || repair === undefined ? cells : repair(cells);
  };
  if (columns === undefined) return decodeWhole;
  const wanted = [...columns].filter((at) => at < width);
  const blank = header.map(() => '');
  return (bytes, offsets) => {
    if (offsets.count !== width)
      return decodeWhole(bytes, offsets).map((cell, at) => (columns.has(at) ? cell : ''));
    const decode = open(bytes, offsets);
    const cells = blank.slice();
    for (const at of wanted) cells[at] = decode(at);
    return cells;
  };
}
