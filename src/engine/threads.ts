import type { ResourceLimits } from 'node:worker_threads';
import { type SourceFile, totalBytes } from '../sources/discover.ts';
import type { FoldRequest } from './fold-request.ts';
import { Pool } from './pool.ts';
import type { AuditRequest } from './request.ts';
import type { Part, ShardTask } from './shards.ts';

/**
 * Room for the young, so that the texts of a batch are gone before they are moved to where the collector cleans up
 * rarely; states are small, and a low limit keeps the rest from growing without need.
 */
const LIMITS: ResourceLimits = { maxYoungGenerationSizeMb: 48, maxOldGenerationSizeMb: 256 };

/** Less than this is read by the thread that is there: starting another, with dictionaries of its own, takes longer. */
const BYTES_PER_THREAD = 16 * 2 ** 20;

/**
 * Threads that read all tables, so that this one needs no dictionaries and stays small; null where everything is
 * read in this one.
 */
export async function createThreads(
  { threads, leaveOut, config: { plugins = [] } }: AuditRequest,
  setup: FoldRequest,
  files: readonly SourceFile[],
): Promise<Pool<ShardTask, Part> | null> {
  // Plug-ins are code, and code cannot be handed to a thread.
  if (threads === undefined || leaveOut !== undefined || plugins.length > 0) return null;
  const count = Math.min(threads.count, Math.floor((await totalBytes(files)) / BYTES_PER_THREAD));
  return count < 1 ? null : new Pool({ entry: threads.entry, setup, count, limits: LIMITS });
}
