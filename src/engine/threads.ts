import { setFlagsFromString } from 'node:v8';
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
const LIMITS: ResourceLimits = { maxYoungGenerationSizeMb: 48, maxOldGenerationSizeMb: 192 };

/**
 * Words live as long as their batch, and when the young are cleared in its midst most are there: V8 takes that for
 * long lives and makes them old at birth from then on. Without it a sixth less processor time, and 10 MB less.
 */
const YOUNG_AT_BIRTH = '--no-allocation-site-pretenuring';

/** Less than this is read by the thread that is there: starting another, with dictionaries of its own, takes longer. */
const LEAST_BYTES = 16 * 2 ** 20;
/** Each thread more costs 100 MB and three seconds of processor time until its code is compiled. */
const BYTES_PER_THREAD = 64 * 2 ** 20;

/**
 * Threads that read all tables, so that this one needs no dictionaries and stays small; null where everything is
 * read in this one.
 */
export async function createThreads(
  { threads, tap, config: { plugins = [] } }: AuditRequest,
  setup: FoldRequest,
  files: readonly SourceFile[],
): Promise<Pool<ShardTask, Part> | null> {
  // Plug-ins are code, and code cannot be handed to a thread.
  if (threads === undefined || tap !== undefined || plugins.length > 0) return null;
  const bytes = await totalBytes(files);
  if (bytes < LEAST_BYTES) return null;
  const count = Math.max(1, Math.min(threads.count, Math.floor(bytes / BYTES_PER_THREAD)));
  setFlagsFromString(YOUNG_AT_BIRTH);
  return new Pool({ entry: threads.entry, setup, count, limits: LIMITS });
}
