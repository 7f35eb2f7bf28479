import { nearestName } from '../lib/nearest-name.ts';
import { joinWords, NO_WORDS, type Pain, type PainWords } from '../lib/pains/pain.ts';
import { fromRow, PAIN_COLUMNS } from '../lib/pains/pain-rows.ts';
import { phraseOf } from '../lib/pains/read-words.ts';
import { Stems } from '../lib/text/stems.ts';
import type { ThemeInfo } from '../model/analyzer.ts';
import { UserError } from '../model/errors.ts';
import { findRows } from '../report/find-rows.ts';
import type { Analysis } from './analyses.ts';

/** A pain somebody wants gone, and how it was found from what was typed. */
export interface FixedPain {
  readonly pain: Pain;
  /** `name`: an id or a title of the list; `words`: no pain has that name, so its words are looked for. */
  readonly by: 'name' | 'words';
}

/** The pains of a run, and the themes of the dictionary that none of them is. */
export function listPains(analyses: readonly Analysis[], themes: readonly ThemeInfo[]): Pain[] {
  const names = new Map(findRows(analyses, 'pains', ['pain', 'id']).map(({ pain, id }) => [id, pain]));
  const pains = findRows(analyses, 'pain-words', PAIN_COLUMNS).flatMap(
    (row) => fromRow(row, String(names.get(row.id) ?? row.id)) ?? [],
  );
  const known = new Set(pains.map(({ id }) => id));
  const others = themes.filter(({ id }) => !known.has(id)).map(({ id, title }) => painOfTheme(id, title));
  return [...pains, ...others];
}

function painOfTheme(id: string, name: string): Pain {
  const words = { themes: [id], phrases: [] };
  return { id, name, origin: 'theme', parent: null, words, within: null, except: NO_WORDS };
}

/**
 * What is meant by a name: a pain's id or title, else the one pain whose title has all of its words, else the words
 * themselves.
 */
export function findPain(name: string, pains: readonly Pain[]): FixedPain {
  const wanted = fold(name);
  const exact = pains.find((pain) => fold(pain.id) === wanted || fold(pain.name) === wanted);
  if (exact !== undefined) return { pain: wholeOf(exact), by: 'name' };
  const words = wanted.split(' ');
  const alike = pains.filter((pain) => {
    const own = new Set(`${fold(pain.id)} ${fold(pain.name)}`.split(' '));
    return words.every((word) => own.has(word));
  });
  const [only] = alike;
  if (only !== undefined && alike.length === 1) return { pain: wholeOf(only), by: 'name' };
  const pain = painOfWords(name, pains);
  if (pain === null) throw unknownPain(name, pains);
  return { pain, by: 'words' };
}

/** A theme is meant whole, as the levers of a report count it: with what it leaves to narrower pains. */
function wholeOf(pain: Pain): Pain {
  return pain.origin === 'theme' ? { ...pain, except: NO_WORDS } : pain;
}

/** Complaints that hold one word, or both of two, or a phrase. "slow dashboards" need not stand side by side. */
function painOfWords(name: string, pains: readonly Pain[]): Pain | null {
  const phrase = phraseOf(name, new Stems());
  if (phrase === null) return null;
  const [first = '', second, ...others] = phrase.split(' ');
  const isPair = second !== undefined && others.length === 0;
  return {
    id: fold(name).replaceAll(' ', '-'),
    name: name.trim(),
    origin: 'user',
    parent: null,
    words: isPair ? wordsLike(first, pains) : { themes: [], phrases: [phrase] },
    within: isPair ? wordsLike(second, pains) : null,
    except: NO_WORDS,
  };
}

/** A stem, and the words of the pains that are named after it. */
function wordsLike(stem: string, pains: readonly Pain[]): PainWords {
  const stems = new Stems();
  const alike = pains.filter(({ name }) =>
    fold(name)
      .split(' ')
      .some((word) => stems.stem(word) === stem),
  );
  return joinWords({ themes: [], phrases: [stem] }, ...alike.map(({ words }) => words));
}

/** Nothing is about it. */
export function unknownPain(name: string, pains: readonly Pain[]): UserError {
  const ids = pains.map(({ id }) => id);
  const nearest = nearestName(name, [...ids, ...pains.map((pain) => pain.name)]);
  const hint =
    nearest === null
      ? `there is ${ids.slice(0, 12).join(', ')}, ...; \`bruise pains\` lists all`
      : `did you mean "${nearest}"?`;
  return new UserError('unknown-pain', `no record complains about "${name}": ${hint}`);
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
