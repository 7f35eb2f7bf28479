import type { Pain } from './pain.ts';
import type { VoiceIndex } from './voice-index.ts';

/** Share of a word's complaints that other pains must tell, the one that tells most of them left out. Our choice. */
const SCATTERED = 0.25;

/**
 * The words that name no pain because what they stand beside hurts in several ways: a shift in which scanners freeze,
 * labels jam and nobody can sign in. Such a noun of the trade is told by several other pains. Words of which one other
 * pain tells a part are left alone: they are a part of it.
 */
export function findCircumstances(index: VoiceIndex, pains: readonly Pain[]): string[] {
  const members = new Map(pains.map((pain) => [pain, index.about(pain)]));
  return pains.flatMap((pain) => {
    const own = new Set(members.get(pain));
    const [word] = pain.words.phrases;
    if (pain.origin !== 'words' || word === undefined) return [];
    const others = pains
      .filter((other) => other !== pain)
      .map((other) => members.get(other)?.filter((place) => own.has(place)) ?? [])
      .sort((a, b) => b.length - a.length);
    const nearest = new Set(others[0]);
    const elsewhere = new Set(others.flat().filter((place) => !nearest.has(place)));
    return elsewhere.size >= SCATTERED * own.size ? [word] : [];
  });
}
