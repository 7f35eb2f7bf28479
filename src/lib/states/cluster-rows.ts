import type { ClusterRows } from '../../model/conclusion.ts';
import type { ClusterState } from './clusters.ts';

/** Some columns of a cluster state as sufficient statistics; clusters with nothing in them are left out. */
export function pickColumns({ rows }: ClusterState, ...columns: readonly number[]): ClusterRows {
  return rows
    .map((row) => [row[0] ?? 0, ...columns.map((column) => row[column + 1] ?? 0)])
    .filter(([, ...counts]) => counts.some((count) => count !== 0));
}
