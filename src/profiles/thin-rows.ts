import { type Notice, notice } from '../lib/notice.ts';
import type { Row } from '../model/row.ts';
import { isNullCell } from './null-cell.ts';

/** How many rows hold one cell and nothing else, by the position of that cell, ascending. */
export type ThinState = readonly (readonly [position: number, rows: number])[];

/** Fewer, or a smaller share, are what people leave empty. */
const MIN_ROWS = 3;
const MIN_SHARE = 0.1;

/** Counts the rows of a file that somebody cut down to one column. */
export class ThinRows {
  readonly #counts = new Map<number, number>();
  readonly #header: readonly string[];

  constructor(header: readonly string[]) {
    this.#header = header;
  }

  /** @param position where the only filled cell stands; -1 where there are more */
  add(position: number, rows = 1): void {
    if (position >= 0) this.#counts.set(position, (this.#counts.get(position) ?? 0) + rows);
  }

  note(rows: number): Notice[] {
    const [usual] = [...this.toState()].sort((a, b) => b[1] - a[1]);
    if (usual === undefined || this.#header.length < 3) return [];
    const [position, count] = usual;
    if (count < MIN_ROWS || count < rows * MIN_SHARE) return [];
    return [
      notice(
        '{count|count} of {rows|count} rows hold "{header}" and nothing else; those with the same words count as duplicates',
        { count, rows, header: this.#header[position] ?? '' },
      ),
    ];
  }

  toState(): ThinState {
    return [...this.#counts].sort((a, b) => a[0] - b[0]);
  }

  absorb(state: ThinState): void {
    for (const [position, rows] of state) this.add(position, rows);
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
