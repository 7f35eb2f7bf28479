import type { Profile } from '../model/profile.ts';
import { foldHeader } from './fold.ts';

/** By list of profiles: it is the same for every file. */
const weighed = new WeakMap<readonly Profile[], (header: string) => number>();

/**
 * Headers that only one vendor has tell more: each weighs one over the number of vendors that have it. What anybody
 * may call a column (`Ticket status`) counts as had by one more.
 */
export function weighHeaders(profiles: readonly Profile[]): (header: string) => number {
  const known = weighed.get(profiles) ?? compile(profiles);
  weighed.set(profiles, known);
  return known;
}

function compile(profiles: readonly Profile[]): (header: string) => number {
  const vendors = new Map<string, Set<string>>();
  for (const { meta, signatures, columns } of profiles) {
    const headers = meta.vendor === 'generic' ? Object.values(columns).flat() : signatures.flat();
    for (const header of new Set(headers.map(foldHeader))) {
      const known = vendors.get(header) ?? new Set();
      vendors.set(header, known.add(meta.vendor));
    }
  }
  return (header) => 1 / (vendors.get(foldHeader(header))?.size ?? 1);
}
