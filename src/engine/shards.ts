import type { Reject, Shard, Table } from '../model/row.ts';
import type { MapperState } from '../profiles/canonicalise.ts';
import type { SourceFile } from '../sources/discover.ts';
import type { Prints } from './duplicates.ts';
import type { LedgerState } from './ledger.ts';
import type { FolderState } from './record-folder.ts';

/** One shard of a table, as a thread is told of it. */
export interface ShardTask {
  readonly file: SourceFile;
  /** Place of the table among those of the file. */
  readonly table: number;
  /** Left out: the whole table. */
  readonly shard?: Shard;
  /** Rows that stand in the inputs before this shard as well. */
  readonly repeated: readonly number[];
}

/** What one shard says: plain data, so that threads may pass it. */
export interface Part {
  readonly records: FolderState;
  readonly ledger: LedgerState;
  readonly mapper: MapperState;
  /** Rows left out, and cells of kept rows that could not be read, in order. */
  readonly problems: readonly { readonly reject: Reject; readonly isCell: boolean }[];
  /** See `ShardRows.prints`. */
  readonly prints: Prints;
}

/** Reads one shard, here or in another thread. */
export type ReadShard = (task: ShardTask, onRows?: (rows: number) => void) => Promise<Part>;

/** Every shard is recognised, cloned and merged for itself, so that few are better; a repeated row has its shard read again. */
const SHARD_BYTES = 32 * 2 ** 20;

/** What `threads` threads have to do for a table: one task for each of its shards, or one for the whole. */
export async function planTasks(
  table: Table,
  { file, index, threads }: { readonly file: SourceFile; readonly index: number; readonly threads: number },
): Promise<ShardTask[]> {
  const whole = { file, table: index, repeated: [] };
  if (threads < 2) return [whole];
  const shards = (await table.divide?.({ from: 2 * SHARD_BYTES, bytes: SHARD_BYTES })) ?? [];
  return shards.length < 2 ? [whole] : shards.map((shard) => ({ ...whole, shard }));
}

/** What of a part a thread gives away rather than copies. */
export function transfersOf({ prints }: Part): readonly ArrayBuffer[] {
  return prints.map(({ buffer }) => buffer);
}
