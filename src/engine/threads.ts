import type { ResourceLimits } from 'node:worker_threads';
import type { FoldRequest } from './fold-request.ts';
import { Pool } from './pool.ts';
import type { AuditRequest } from './request.ts';
import type { Part, ShardTask } from './shards.ts';

/**
 * Room for the young, so that the texts of a batch are gone before they are moved to where the collector cleans up
 * rarely; states are small, and a low limit keeps the rest from growing without need.
 */
const LIMITS: ResourceLimits = { maxYoungGenerationSizeMb: 48, maxOldGenerationSizeMb: 384 };

/** Threads that read shards; null where everything is read in this one. */
export function createThreads(
  { threads, config: { plugins = [] } }: AuditRequest,
  setup: FoldRequest,
): Pool<ShardTask, Part> | null {
  // Plug-ins are code, and code cannot be handed to a thread.
  if (threads === undefined || threads.count < 2 || plugins.length > 0) return null;
  return new Pool({ entry: threads.entry, setup, count: threads.count, limits: LIMITS });
}
