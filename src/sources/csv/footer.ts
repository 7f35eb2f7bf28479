import { countFilled } from './frame.ts';

/** Records of notes under a table; more of them are the table. */
const MAX_FOOTERS = 25;

/** Times that such records turn out to stand inside the table before they are no longer looked for. */
const MAX_MISTAKES = 3;

export interface FooterHold<T> {
  /** Takes the next record. @returns the records that are now known to belong to the table, in order */
  push(row: T): readonly T[];
  /** @returns the records at the end that are notes under the table */
  end(): readonly T[];
}

/**
 * Keeps back records that look like a note under the table (one filled cell, where the table has three columns or
 * more) until another record follows: only those at the very end are notes.
 * @param width columns of the table
 */
export function holdFooters<T extends { readonly cells: readonly string[] }>(width: number): FooterHold<T> {
  let held: T[] = [];
  let mistakes = width < 3 ? MAX_MISTAKES : 0;
  const release = (row: T): readonly T[] => {
    if (held.length === 0) return [row];
    mistakes += 1;
    const rows = [...held, row];
    held = [];
    return rows;
  };
  return {
    push(row) {
      if (mistakes >= MAX_MISTAKES || !isNote(row.cells) || held.length >= MAX_FOOTERS) return release(row);
      held.push(row);
      return [];
    },
    end() {
      const rows = held;
      held = [];
      return rows;
    },
  };
}

/** Words in the first cell and nothing after them. */
function isNote(cells: readonly string[]): boolean {
  const first = cells[0] ?? '';
  return first.length > 3 && /\p{L}{2}/u.test(first) && countFilled(cells) === 1;
}
