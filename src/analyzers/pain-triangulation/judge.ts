import { binomialTail, concordanceP, correctP, partialConjunction } from '../../lib/pains/chance.ts';
import { compareBy } from '../../lib/stable-order.ts';
import type { FamilyCount, PainCount } from './count.ts';

/** In how many sources a pain is: in one; in two or more; in three or more, and not by chance. */
export type Label = 'single' | 'corroborated' | 'strong';

/** What makes a pain strong, before chance is asked. Our choice. */
const STRONG_FAMILIES = 3;
const STRONG_PEOPLE = 5;
/** Of these, sources that must tell it more than by chance: so one loud source cannot make it strong. */
const TESTED_FAMILIES = 2;
const CORROBORATED_FAMILIES = 2;

/** Chance that a company whose complaints are spread evenly gets a strong pain. */
const LEVEL = 0.05;

export interface JudgedPain extends PainCount {
  readonly label: Label;
  /** Corrected probability that complaints spread evenly over all pains put so many into two sources. */
  readonly p: number;
  /** Sources it is in. */
  readonly sources: number;
  /** Mean over the sources of the share of those who complain that name it. */
  readonly weight: number;
}

/**
 * Judges how sure it is that several sources tell the same pain, and orders pains by it.
 *
 * A pain is strong when three sources and five people tell it, and two tests agree. The sources as a whole must rank
 * their pains more alike than sources that know nothing of each other (Kendall's W). And the pain itself must be told
 * in at least two of them by more people than if each source's complaints were spread evenly over all pains
 * (binomial, partial conjunction, false discovery rate).
 * @param vocabulary pains that people could have named, whether or not they did
 */
export function judgePains(
  counts: readonly PainCount[],
  families: readonly FamilyCount[],
  vocabulary: number,
): JudgedPain[] {
  const expected = families.map(({ people }, place) => {
    const told = counts.reduce((sum, count) => sum + (count.people[place] ?? 0), 0);
    return Math.max(1, told / Math.max(1, people)) / Math.max(1, vocabulary);
  });
  const chances = correctP(
    counts.map(({ people }) =>
      partialConjunction(
        families.map((family, place) =>
          binomialTail(people[place] ?? 0, family.people, expected[place] ?? 1),
        ),
        TESTED_FAMILIES,
      ),
    ),
  );
  const agree =
    concordanceP(families.map((_, place) => counts.map(({ people }) => people[place] ?? 0))) < LEVEL;
  return counts
    .map((count, index): JudgedPain => {
      const sources = count.people.filter((people) => people > 0).length;
      const p = chances[index] ?? 1;
      const isStrong = sources >= STRONG_FAMILIES && count.all >= STRONG_PEOPLE && agree && p < LEVEL;
      const label = isStrong ? 'strong' : sources >= CORROBORATED_FAMILIES ? 'corroborated' : 'single';
      return { ...count, label, p, sources, weight: weigh(count, families) };
    })
    .sort(byWeight);
}

function weigh({ people }: PainCount, families: readonly FamilyCount[]): number {
  const shares = families.map((family, place) => (people[place] ?? 0) / Math.max(1, family.people));
  return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, families.length);
}

const LABELS: readonly Label[] = ['strong', 'corroborated', 'single'];

const byWeight = compareBy<JudgedPain>(
  ({ label }) => LABELS.indexOf(label),
  ({ weight }) => -weight,
  ({ all }) => -all,
  ({ pain }) => pain.id,
);

/** Places of pains in one source by the people who name them: 1, 2, 2, 4, ...; null for those nobody names. */
export function rankPains(pains: readonly JudgedPain[], place: number): (number | null)[] {
  const counts = pains.map(({ people }) => people[place] ?? 0);
  return counts.map((own) => (own === 0 ? null : 1 + counts.filter((count) => count > own).length));
}
