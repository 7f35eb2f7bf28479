import type { Spoken } from './pain.ts';

/**
 * Tells every complaint what else is said of the same trouble.
 * @param troubleOf what complaints about one trouble have in common, and no other
 */
export function shareTerms<T extends Omit<Spoken, 'around'>>(
  complaints: readonly T[],
  troubleOf: (complaint: T, place: number) => string,
): (T & Spoken)[] {
  const troubles = complaints.map(troubleOf);
  const shared = new Map<string, Set<string>>();
  for (const [place, { terms }] of complaints.entries()) {
    const trouble = troubles[place] ?? '';
    const all = shared.get(trouble) ?? new Set();
    for (const term of terms) all.add(term);
    shared.set(trouble, all);
  }
  return complaints.map((complaint, place) => ({
    ...complaint,
    around: shared.get(troubles[place] ?? '') ?? complaint.terms,
  }));
}
