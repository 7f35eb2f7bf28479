import type { Table } from '../model/row.ts';
import { Fold } from './fold.ts';
import { type FoldRequest, foldOptions } from './fold-request.ts';
import { createOpener } from './open-inputs.ts';
import type { Toolbox } from './request.ts';
import type { ReadShard } from './shards.ts';

/** Reads shards with a fold of its own. The file opened last stays open, because the next shard is of the same. */
export function createShardReader(
  request: FoldRequest,
  toolbox: Toolbox,
  onRows?: (rows: number) => void,
): ReadShard {
  const fold = new Fold({
    ...foldOptions(request, toolbox),
    ...(onRows !== undefined && { onRows: (_, rows) => onRows(rows) }),
  });
  const open = createOpener(request);
  let last: { readonly path: string; readonly tables: readonly Table[] } | null = null;
  return async (task) => {
    const { path, source } = task.file;
    if (last?.path !== path) last = { path, tables: (await open(task.file)).tables };
    const table = last.tables[task.table];
    if (table === undefined) throw new Error(`${source}: it changed while it was read`);
    return fold.readShard(table, task);
  };
}
