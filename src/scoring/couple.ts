import { hash32 } from '../lib/hash.ts';
import { normalCdf } from '../lib/statistics/normal.ts';
import { RandomStream } from '../lib/statistics/rng.ts';
import { POLICY } from './policy.ts';

/**
 * Ranks by which the metrics of a point are drawn together (Gaussian copula): each metric's rank follows a normal
 * value of the point and one of its own, so that the ranks of two metrics correlate by `POLICY.correlation`.
 * @param group point the metrics belong to
 * @param metrics their ids
 * @returns for each metric, one number inside (0, 1) per draw
 */
export function coupledRanks(
  group: string,
  metrics: readonly string[],
  { seed, draws }: { readonly seed: number; readonly draws: number },
): Float64Array[] {
  const common = normals([seed, hash32(group), 0x636f6d6d], draws);
  const shared = Math.sqrt(POLICY.correlation.value);
  const own = Math.sqrt(1 - POLICY.correlation.value);
  return metrics.map((id) =>
    normals([seed, hash32(group), hash32(id), 0x6f776e], draws).map((value, draw) =>
      normalCdf(shared * (common[draw] ?? 0) + own * value),
    ),
  );
}

/** One uniform number per draw, for all that is missing together. */
export function missingRanks(
  group: string,
  { seed, draws }: { readonly seed: number; readonly draws: number },
): Float64Array {
  const stream = new RandomStream(seed, hash32(group), 0x6d697373);
  return new Float64Array(draws).map(() => stream.uniform());
}

function normals(key: readonly number[], draws: number): Float64Array {
  const stream = new RandomStream(...key);
  return new Float64Array(draws).map(() => stream.normal());
}
