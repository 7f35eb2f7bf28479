import { compareBy } from '../../lib/stable-order.ts';
import type { SampleRow } from '../../lib/states/sample.ts';
import type { SampledRecord, Stratum } from './sampler.ts';

/**
 * Chooses the records to be coded. Stratified, every stratum gives as many, the small ones all they have; else every
 * record has the same chance. In either case by hash, and in the order of hashes, which says nothing of the reading.
 */
export function drawSample(
  strata: readonly Stratum[],
  { size, stratify }: { readonly size: number; readonly stratify: boolean },
): SampledRecord[] {
  const parts = stratify ? shareOut(strata, size) : [strata.flatMap(({ rows }) => rows)];
  const chosen = stratify ? parts.flat() : [...(parts[0] ?? [])].sort(byHash).slice(0, size);
  return [...chosen].sort(byHash).map(({ value }) => value);
}

const byHash = compareBy<SampleRow<SampledRecord>>(
  ({ hash }) => hash,
  ({ key }) => key,
);

/** Smallest strata first: what they cannot give, the larger ones share. */
function shareOut(strata: readonly Stratum[], size: number): (readonly SampleRow<SampledRecord>[])[] {
  let left = size;
  const ascending = [...strata].sort(
    compareBy(
      ({ rows }) => rows.length,
      ({ kind }) => kind,
      ({ read }) => read,
    ),
  );
  return ascending.map(({ rows }, index) => {
    const share = Math.ceil(left / (ascending.length - index));
    const own = rows.slice(0, Math.min(share, left));
    left -= own.length;
    return own;
  });
}
