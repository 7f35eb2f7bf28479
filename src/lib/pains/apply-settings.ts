import type { PainSettings } from '../../model/reference.ts';
import { nearestName } from '../nearest-name.ts';
import { Stems } from '../text/stems.ts';
import { slugOf } from './name-pain.ts';
import { joinWords, NO_WORDS, type Pain, type PainWords } from './pain.ts';
import { phraseOf } from './read-words.ts';

/** An id of the settings that no pain has, and the nearest one that there is. */
export interface UnknownPain {
  readonly id: string;
  readonly nearest: string | null;
}

export interface Settled {
  readonly pains: readonly Pain[];
  readonly unknown: readonly UnknownPain[];
}

/**
 * Cuts, joins, names and drops pains as the user wants it, in this order. Parts of a cut pain can be joined and
 * renamed by the id that their name makes; what no part takes stays with the pain that was cut.
 */
export function applySettings(found: readonly Pain[], settings: PainSettings): Settled {
  const pains = new Map(found.map((pain) => [pain.id, pain]));
  const unknown = new Map<string, UnknownPain>();
  const find = (id: string): Pain | null => {
    const pain = pains.get(id) ?? null;
    if (pain === null && !unknown.has(id))
      unknown.set(id, { id, nearest: nearestName(id, [...pains.keys()]) });
    return pain;
  };
  for (const { pain: id, parts } of settings.split) {
    const whole = find(id);
    if (whole !== null) splitPain(pains, whole, parts);
  }
  for (const ids of settings.merge) {
    const parts = [...new Set(ids)].flatMap((id) => find(id) ?? []);
    const [first] = parts;
    if (first === undefined || parts.length < 2) continue;
    for (const { id } of parts) pains.delete(id);
    pains.set(first.id, joinPains(first, parts));
  }
  for (const { pain: id, name } of settings.rename) {
    const pain = find(id);
    if (pain !== null) pains.set(id, { ...pain, name });
  }
  for (const id of settings.exclude) if (find(id) !== null) pains.delete(id);
  return { pains: [...pains.values()], unknown: [...unknown.values()] };
}

type Parts = PainSettings['split'][number]['parts'];

function splitPain(pains: Map<string, Pain>, whole: Pain, parts: Parts): void {
  const stems = new Stems();
  const taken: PainWords[] = [];
  for (const { name, words } of parts) {
    const phrases = words.flatMap((word) => phraseOf(word, stems) ?? []);
    const id = freeId(slugOf(name) || `${whole.id}-part`, pains);
    const own: PainWords = { themes: [], phrases };
    const { except, parent } = whole;
    pains.set(id, {
      id,
      name,
      origin: 'user',
      parent: parent ?? whole.id,
      words: own,
      within: whole.words,
      except,
    });
    taken.push(own);
  }
  pains.set(whole.id, { ...whole, except: joinWords(whole.except, ...taken) });
}

function freeId(id: string, pains: ReadonlyMap<string, Pain>): string {
  if (!pains.has(id)) return id;
  for (let count = 2; ; count++) if (!pains.has(`${id}-${count}`)) return `${id}-${count}`;
}

/** One pain of several. What one of them leaves to others is left out only where all leave it. */
function joinPains(first: Pain, parts: readonly Pain[]): Pain {
  const words = joinWords(...parts.map((part) => part.words));
  const within = parts.every((part) => part.within !== null)
    ? joinWords(...parts.map((part) => part.within ?? NO_WORDS))
    : null;
  const isLeftByAll = (phrase: string): boolean =>
    parts.every(({ except }) => except.phrases.includes(phrase)) && !words.phrases.includes(phrase);
  const except: PainWords = { themes: [], phrases: first.except.phrases.filter(isLeftByAll) };
  return { ...first, origin: 'user', words, within, except };
}
