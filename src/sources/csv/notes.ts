import { compileCell, isBlank } from './cells.ts';
import type { CsvDialect } from './dialect.ts';
import { holdFooters } from './footer.ts';
import type { CellOffsets } from './scan.ts';

/** Keeps back what may be notes under the table until it is known. */
export interface NoteHold<T> {
  /** Takes the next record. @returns what is now known to belong to the table; null when that is just this record */
  push(record: T, bytes: Buffer, offsets: CellOffsets): readonly T[] | null;
  /** @returns the records at the end that are notes */
  end(): readonly T[];
}

/** Stands for a record with something behind its first cell. */
const NO_NOTE = ['.', '.'];

/** Looks at the bytes of a record, since its cells may not be decoded; of nearly all records at one of them. */
export function holdNotes<T>(dialect: CsvDialect, width: number): NoteHold<T> {
  const decode = compileCell(dialect);
  const hold = holdFooters<{ record: T; cells: readonly string[] }>(width);
  let held = 0;
  let isTable = false;
  return {
    push(record, bytes, offsets) {
      const isLone = isBlank(bytes, offsets, 1);
      isTable ||= !isLone;
      // Without a record above it, a lone cell is no note but all there is.
      if (!isTable || (!isLone && held === 0)) return null;
      const cells = isLone ? [decode(bytes, offsets, 0)] : NO_NOTE;
      const free = hold.push({ record, cells });
      held = free.length === 0 ? held + 1 : 0;
      return free.map((one) => one.record);
    },
    end: () => hold.end().map((one) => one.record),
  };
}
