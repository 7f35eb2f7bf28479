import type { ThemeInfo } from '../../model/analyzer.ts';
import { Stems } from '../text/stems.ts';
import type { Group } from './discover.ts';
import { isSubject } from './index-terms.ts';
import { capitalise, namePain, slugOf, spellPhrase } from './name-pain.ts';
import { joinWords, NO_WORDS, type Pain, type PainWords, type Voice } from './pain.ts';
import { readRuns } from './read-words.ts';
import type { VoiceIndex } from './voice-index.ts';

/** Share of a group's complaints inside a theme at which the group is about the theme. Our choice. */
const INSIDE = 0.6;
/** Share of a phrase's complaints inside a theme at which the phrase is one of the theme's words. Our choice. */
const OWN_WORD = 0.9;
/** Share of the smaller one's complaints that a theme and a group with a word of its title must have in common. Our choice. */
const NAMESAKE = 0.3;
/** Share of a theme's complaints that groups tell better at which the theme is only the rest. Our choice. */
const TOLD_BETTER = 0.5;

/**
 * One list of pains: every theme of the dictionary that is an area of the product, with the words that only its
 * complaints use, and every group of complaints that no theme is about.
 * @returns themes in the order of the dictionary, then groups in the order given
 */
export function uniteThemes(
  index: VoiceIndex,
  groups: readonly Group[],
  themes: readonly ThemeInfo[],
): Pain[] {
  const { voices } = index;
  const narrow = themes.filter(({ broad }) => broad !== true);
  const wide = themes.filter(({ broad }) => broad === true);
  const titles = narrow.map(readTitle);
  const placed = groups.map((group) => {
    return { group, home: mostly(voices, group, narrow) ?? namesake(index, group, titles) };
  });
  const own = placed.flatMap(({ group, home }) => (home === null ? [group] : []));
  const known = narrow.map(({ id, title }, place): Pain => {
    const inside = placed.flatMap(({ group, home }) => (home === id ? [group] : []));
    const named = titles[place]?.words;
    const phrases = inside.flatMap((group) =>
      group.phrases.filter((phrase) => named?.has(phrase) === true || belongs(voices, group, { phrase, id })),
    );
    return {
      id,
      name: nameTheme(index, { id, title }, inside),
      origin: 'theme',
      parent: null,
      words: { themes: [id], phrases },
      within: null,
      except: toldBetter(index, id, own),
    };
  });
  const discovered = nameGroups(voices, own, themes).map(({ id, name, group }): Pain => {
    const words: PainWords = { themes: [], phrases: group.phrases };
    const parent = mostly(voices, group, wide);
    return { id, name, origin: 'words', parent, words, within: null, except: NO_WORDS };
  });
  return [...known, ...discovered];
}

/** The one of some themes that a group is about: the one most of its complaints are in. */
function mostly(voices: readonly Voice[], group: Group, themes: readonly ThemeInfo[]): string | null {
  const counts = new Map<string, number>();
  const places = [...group.voices];
  for (const place of places) {
    for (const id of voices[place]?.themes ?? []) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  let best: string | null = null;
  let most = Math.max(1, Math.ceil(INSIDE * places.length)) - 1;
  for (const { id } of themes) {
    const count = counts.get(id) ?? 0;
    if (count <= most) continue;
    best = id;
    most = count;
  }
  return best;
}

/** The words of a theme's title that can name a pain. */
interface Title {
  readonly id: string;
  readonly words: ReadonlySet<string>;
}

function readTitle({ id, title }: ThemeInfo): Title {
  const words = readRuns(title, new Stems()).flat();
  return { id, words: new Set(words.filter((one) => isSubject(one.word, one.stem)).map(({ stem }) => stem)) };
}

/** The theme whose title has the word of a group, when they share enough complaints to mean the same by it. */
function namesake(index: VoiceIndex, group: Group, titles: readonly Title[]): string | null {
  const title = titles.find(({ words }) => words.has(group.phrases[0] ?? ''));
  if (title === undefined) return null;
  const members = index.themed(title.id);
  const both = members.filter((place) => group.voices.has(place)).length;
  return both > 0 && both >= NAMESAKE * Math.min(group.voices.size, members.length) ? title.id : null;
}

function belongs(
  voices: readonly Voice[],
  { voices: places }: Group,
  { phrase, id }: { phrase: string; id: string },
): boolean {
  const having = [...places].filter((place) => voices[place]?.terms.has(phrase));
  const inside = having.filter((place) => voices[place]?.themes.includes(id));
  return having.length > 0 && inside.length >= OWN_WORD * having.length;
}

/** Share of a theme's complaints that one group must tell for its words to stand beside the theme's title. Our choice. */
const MOST = 0.6;

/** The title of a theme, with what nearly all of its complaints are about here: `Reports and dashboards (dosage chart)`. */
function nameTheme(
  index: VoiceIndex,
  { id, title }: Pick<ThemeInfo, 'id' | 'title'>,
  inside: readonly Group[],
): string {
  const members = index.themed(id);
  const group = inside.find(
    ({ voices: own }) => members.filter((place) => own.has(place)).length >= MOST * members.length,
  );
  if (group === undefined) return title;
  const name = namePain(
    members.flatMap((place) => (group.voices.has(place) ? (index.voices[place] ?? []) : [])),
    group.phrases,
  );
  const isTold = name
    .split(' ')
    .some((word) => title.toLowerCase().includes(word.toLowerCase().slice(0, STEM)));
  return isTold ? title : `${title} (${name})`;
}

/** Letters that tell whether two words are the same, whatever their ending. */
const STEM = 5;

/** The words of groups that tell most of a theme's complaints better than the theme does; none when they do not. */
function toldBetter(index: VoiceIndex, id: string, groups: readonly Group[]): PainWords {
  const members = index.themed(id);
  const telling = groups.filter((group) => members.some((place) => group.voices.has(place)));
  const told = members.filter((place) => telling.some((group) => group.voices.has(place)));
  if (members.length === 0 || told.length < TOLD_BETTER * members.length) return NO_WORDS;
  return joinWords(...telling.map(({ phrases }) => ({ themes: [], phrases })));
}

/** Names and ids for groups, each id once. */
function nameGroups(
  voices: readonly Voice[],
  groups: readonly Group[],
  themes: readonly ThemeInfo[],
): { readonly id: string; readonly name: string; readonly group: Group }[] {
  const taken = new Set(themes.map(({ id }) => id));
  return groups.map((group) => {
    const { phrases, voices: places } = group;
    const members = [...places].sort((a, b) => a - b).flatMap((place) => voices[place] ?? []);
    const name = capitalise(namePain(members, phrases));
    const id = firstFree([spellPhrase(members, phrases[0] ?? ''), name, ...phrases], taken);
    taken.add(id);
    return { id, name, group };
  });
}

function firstFree(names: readonly string[], taken: ReadonlySet<string>): string {
  const slugs = names.map(slugOf).filter((slug) => slug !== '');
  const free = slugs.find((slug) => !taken.has(slug));
  if (free !== undefined) return free;
  const base = slugs[0] ?? 'pain';
  for (let count = 2; ; count++) if (!taken.has(`${base}-${count}`)) return `${base}-${count}`;
}
