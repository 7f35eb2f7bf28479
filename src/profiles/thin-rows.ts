import type { Row } from '../model/row.ts';
import { isNullCell } from './null-cell.ts';

/** Rows that hold one cell and nothing else: how many, and where it stands in the first of them. */
export interface ThinState {
  readonly count: number;
  readonly position: number;
}

/** Fewer, or a smaller share, are what people leave empty. */
const MIN_ROWS = 3;
const MIN_SHARE = 0.1;

/** Counts the rows of a file that somebody cut down to one column. */
export class ThinRows {
  #count = 0;
  #position = -1;
  readonly #header: readonly string[];

  constructor(header: readonly string[]) {
    this.#header = header;
  }

  /** @param position where the only filled cell stands; -1 where there are more */
  add(position: number): void {
    if (position < 0) return;
    this.#count++;
    if (this.#position < 0) this.#position = position;
  }

  note(rows: number): string[] {
    if (this.#header.length < 3 || this.#count < MIN_ROWS || this.#count < rows * MIN_SHARE) return [];
    const name = this.#header[this.#position] ?? '';
    return [
      `${this.#count} of ${rows} rows hold "${name}" and nothing else; those with the same words count as duplicates`,
    ];
  }

  toState(): ThinState {
    return { count: this.#count, position: this.#position };
  }

  absorb({ count, position }: ThinState): void {
    this.#count += count;
    if (this.#position < 0) this.#position = position;
  }
}

/** Compiles the search for the only filled cell of a row. @returns its position, or -1 where there are more */
export function compileSoleCell(
  positions: readonly number[],
  hasOthers: (row: Row) => boolean,
): (row: Row) => number {
  return (row) => {
    let sole = -1;
    for (const position of positions) {
      if (isNullCell(row.cells[position])) continue;
      if (sole >= 0) return -1;
      sole = position;
    }
    return sole < 0 || hasOthers(row) ? -1 : sole;
  };
}
