import type { Deal, State } from './state.ts';

/** A closed deal, read the way the whole export can be read. */
export interface Contest extends Deal {
  /** Competitors known in the way in which wins name theirs too. */
  readonly faced: Deal['competitors'];
  /** Whether a competitor had a part in it can be told. */
  readonly known: boolean;
}

/**
 * Notes on a loss have no counterpart on wins, so where there is a field for the competitor it alone counts, and its
 * empty cell says "none". A field that nobody fills says nothing: then words of both sides count, as without one.
 */
export function readContests({ deals, filled }: Pick<State, 'deals' | 'filled'>): Contest[] {
  return deals.rows.map(({ value }) => {
    const { competitors, group } = value;
    const filed = filled > 0 ? value.filed : null;
    const known = group !== null || competitors.length > 0 || filed !== null;
    return { ...value, faced: filed ?? competitors, known };
  });
}
