import { isAbout, type Pain, type Voice } from './pain.ts';

/** Share of a word's complaints that other pains must tell, the one that tells most of them left out. Our choice. */
const SCATTERED = 0.25;

/**
 * The words that name no pain because what they stand beside hurts in several ways: a shift in which scanners freeze,
 * labels jam and nobody can sign in. Such a noun of the trade is told by several other pains. Words of which one other
 * pain tells a part are left alone: they are a part of it.
 */
export function findCircumstances(voices: readonly Voice[], pains: readonly Pain[]): string[] {
  const members = new Map(pains.map((pain) => [pain, voices.filter((voice) => isAbout(pain, voice))]));
  return pains.flatMap((pain) => {
    const own = new Set(members.get(pain));
    const [word] = pain.words.phrases;
    if (pain.origin !== 'words' || word === undefined) return [];
    const others = pains
      .filter((other) => other !== pain)
      .map((other) => members.get(other)?.filter((voice) => own.has(voice)) ?? [])
      .sort((a, b) => b.length - a.length);
    const nearest = new Set(others[0]);
    const elsewhere = new Set(others.flat().filter((voice) => !nearest.has(voice)));
    return elsewhere.size >= SCATTERED * own.size ? [word] : [];
  });
}
