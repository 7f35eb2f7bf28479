import { isObject, type JsonObject } from '../../lib/cells/json-value.ts';
import { RAW_KEPT } from '../../lib/text/cut-text.ts';
import type { Reject, Row, RowBatch } from '../../model/row.ts';

/** Gathers the rows, blanks and rejects of one batch. */
export interface BatchBuilder {
  /** Adds a parsed record; what is no object, or is nested too deeply, is a reject. */
  add(record: unknown, row: number, raw?: string): void;
  addBlank(): void;
  reject(row: number, code: string, reason: string, raw: string): void;
  size(): number;
  take(): RowBatch;
}

export function createBatchBuilder(source: string, align: (record: JsonObject) => string[]): BatchBuilder {
  let rows: Row[] = [];
  let rejects: Reject[] = [];
  let blanks = 0;
  const reject: BatchBuilder['reject'] = (row, code, reason, raw) => {
    rejects.push({ source, row, line: row, code, reason, raw: raw.slice(0, RAW_KEPT) });
  };
  return {
    reject,
    add(record, row, raw) {
      if (record === null) blanks += 1;
      else if (!isObject(record)) {
        reject(
          row,
          'not-an-object',
          'The item is a single value or a list, not a record.',
          raw ?? JSON.stringify(record) ?? '',
        );
      } else if (!tryFlatten(() => rows.push({ row, line: row, cells: align(record) }))) {
        reject(row, 'nested-too-deeply', 'The record is nested too deeply to be read.', raw ?? '');
      }
    },
    addBlank() {
      blanks += 1;
    },
    size: () => rows.length + blanks + rejects.length,
    take() {
      const batch = { rows, blanks, rejects };
      rows = [];
      rejects = [];
      blanks = 0;
      return batch;
    },
  };
}

/** @returns whether the record could be flattened; nesting of many thousands of levels exhausts the stack */
export function tryFlatten(work: () => void): boolean {
  try {
    work();
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
