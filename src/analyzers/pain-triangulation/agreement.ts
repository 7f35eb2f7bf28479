import type { Family } from '../../lib/complaints.ts';
import { compareBy } from '../../lib/stable-order.ts';
import { chao2 } from '../../lib/statistics/chao2.ts';
import { expectedOverlap, overlapByChance } from '../../lib/statistics/hypergeometric.ts';
import { rankOverlap } from '../../lib/statistics/rank-overlap.ts';
import type { FamilyCount } from './count.ts';
import type { JudgedPain } from './judge.ts';

/** Places of a ranking that are compared. */
const TOP = 10;
/** Pains a source must name before its ranking says anything. Our choice. */
const MIN_NAMED = 3;

/** How alike two sources rank the pains. */
export interface Agreement {
  readonly families: readonly [Family, Family];
  /** Pains compared: the length of the shorter list, at most ten. */
  readonly top: number;
  readonly shared: number;
  /** Shared by chance. */
  readonly expected: number;
  /** Probability that chance alone shares so many. */
  readonly p: number;
  /** Rank-biased overlap, 0 to 1. */
  readonly alike: number;
}

/** Every pair of sources, in their order. */
export function comparePairs(pains: readonly JudgedPain[], families: readonly FamilyCount[]): Agreement[] {
  const lists = families.map(({ family }, place) => ({ family, ids: topOf(pains, place) }));
  return lists.flatMap((one, index) =>
    lists.slice(index + 1).flatMap((other) => {
      const top = Math.min(one.ids.length, other.ids.length);
      if (top < MIN_NAMED) return [];
      // The eighth of one list is not among the seven greatest, though the other list ends there.
      const [own, others] = [one.ids.slice(0, top), other.ids.slice(0, top)];
      const shared = own.filter((id) => others.includes(id)).length;
      const urn = { population: pains.length, marked: top, drawn: top };
      return [
        {
          families: [one.family, other.family] as const,
          top,
          shared,
          expected: expectedOverlap(urn),
          p: overlapByChance(urn, shared),
          alike: rankOverlap(one.ids, other.ids),
        },
      ];
    }),
  );
}

function topOf(pains: readonly JudgedPain[], place: number): string[] {
  return pains
    .filter(({ people }) => (people[place] ?? 0) > 0)
    .sort(
      compareBy(
        ({ people }) => -(people[place] ?? 0),
        ({ pain }) => pain.id,
      ),
    )
    .slice(0, TOP)
    .map(({ pain }) => pain.id);
}

/**
 * How many more pains there are, at least, than any of so many sources tells; null with fewer than three, and where it
 * would be more than are seen at all: beyond twice what was looked at an estimate is a guess (Colwell et al. 2012).
 */
export function countUnseen(pains: readonly JudgedPain[], samples: number): number | null {
  const inSources = (count: number): number => pains.filter(({ sources }) => sources === count).length;
  const all = chao2({ seen: pains.length, once: inSources(1), twice: inSources(2), samples });
  return all === null || all > 2 * pains.length ? null : all - pains.length;
}
