import { ABOUT_ANYTHING } from './generic-words.data.ts';
import type { Voice } from './pain.ts';

/** How much commoner a word must be beside a phrase than elsewhere to be its companion, or how much of it. Our choice. */
const LIFT = 3;
const MOSTLY = 0.75;
/** Fewer different wordings are a form letter, not a language. */
const MIN_WORDINGS = 3;
/** People who must use a companion beside the phrase. */
const MIN_USERS = 2;

/**
 * How much the complaints with a phrase have in common beside it. People who suffer from the same thing share other
 * words as well; a word of everyday language stands in complaints that have nothing else in common.
 * @returns reads the share of the complaints, 0 to 1, that have a companion: a word used by several people beside
 * the phrase and rarely elsewhere
 */
export function measureCoherence(
  voices: readonly Voice[],
): (places: readonly number[], phrase: string) => number {
  const stems = voices.map(({ runs }) => contextOf(runs));
  const wordings = stems.map((own) => [...own].sort().join(' '));
  const all = new Map<string, number>();
  for (const own of stems) for (const stem of own) all.set(stem, (all.get(stem) ?? 0) + 1);
  return (found, phrase) => {
    const places = [...new Map(found.map((place) => [wordings[place], place])).values()];
    if (places.length < MIN_WORDINGS) return 0;
    const except = new Set(phrase.split(' '));
    const users = new Map<string, Set<number>>();
    const counts = new Map<string, number>();
    for (const place of places) {
      for (const stem of stems[place] ?? []) {
        if (except.has(stem)) continue;
        counts.set(stem, (counts.get(stem) ?? 0) + 1);
        users.set(stem, (users.get(stem) ?? new Set()).add(voices[place]?.who ?? 0));
      }
    }
    const isCompanion = (stem: string): boolean => {
      const inside = (counts.get(stem) ?? 0) / (all.get(stem) ?? 1);
      const least = Math.min(MOSTLY, (LIFT * places.length) / voices.length);
      return inside >= least && (users.get(stem)?.size ?? 0) >= MIN_USERS;
    };
    const companions = new Set([...users.keys()].filter(isCompanion));
    const having = places.filter((place) => [...(stems[place] ?? [])].some((stem) => companions.has(stem)));
    return places.length === 0 ? 0 : having.length / places.length;
  };
}

function contextOf(runs: Voice['runs']): ReadonlySet<string> {
  return new Set(
    runs.flatMap((run) => run.filter(({ word }) => !ABOUT_ANYTHING.has(word)).map(({ stem }) => stem)),
  );
}
