import { compareBy } from '../stable-order.ts';
import { NEVER_ALONE } from './generic-words.data.ts';
import { isSubject } from './index-terms.ts';
import type { Voice, Word } from './pain.ts';

/** Share of a pain's people that must use a longer name for it to be typical. Our choice. */
const TYPICAL = 0.25;
const MIN_USERS = 2;
const LONGEST = 3;
/** What each word more is worth: two words name a thing better than one that somewhat more people use. */
const LONGER = 1.2;

/**
 * Names a pain by the words that are most typical of it: the run of one to three words, all of them about something,
 * that most of its people use and that has one of its phrases in it.
 * @param stems phrases of the pain, the commonest first
 * @returns as people write it, without a capital; the first phrase where nobody writes one
 */
export function namePain(members: readonly Voice[], phrases: readonly string[]): string {
  const own = new Set(phrases);
  const people = new Set(members.map(({ who }) => who)).size;
  const candidates = new Map<string, { words: number; spellings: Map<string, number>; users: Set<number> }>();
  for (const { runs, who } of members) {
    for (const words of runs.flatMap(nameable)) {
      if (!holdsPhrase(words, own)) continue;
      const key = words.map(({ stem }) => stem).join(' ');
      const known = candidates.get(key) ?? { words: words.length, spellings: new Map(), users: new Set() };
      const spelling = words.map(({ shown }) => shown).join(' ');
      known.spellings.set(spelling, (known.spellings.get(spelling) ?? 0) + 1);
      known.users.add(who);
      candidates.set(key, known);
    }
  }
  const [best] = [...candidates.values()]
    .filter(({ words, users }) => words === 1 || (users.size >= MIN_USERS && users.size >= TYPICAL * people))
    .map(({ words, users, spellings }) => {
      return { score: users.size * (1 + LONGER * (words - 1)), text: commonest(spellings) };
    })
    .sort(
      compareBy(
        ({ score }) => -score,
        ({ text }) => text,
      ),
    );
  return best?.text ?? phrases[0] ?? '';
}

/** Runs of one to three words that could be a name. */
function nameable(run: readonly Word[]): Word[][] {
  const names: Word[][] = [];
  for (let from = 0; from < run.length; from++) {
    for (let to = from + 1; to <= Math.min(run.length, from + LONGEST); to++) {
      const words = run.slice(from, to);
      if (!words.every(({ word, stem }) => isSubject(word, stem) || NEVER_ALONE.has(word))) break;
      names.push(words);
    }
  }
  return names;
}

function holdsPhrase(words: readonly Word[], phrases: ReadonlySet<string>): boolean {
  return words.some(
    ({ stem }, at) => phrases.has(stem) || phrases.has(`${stem} ${words[at + 1]?.stem ?? ''}`),
  );
}

function commonest(spellings: ReadonlyMap<string, number>): string {
  const [first] = [...spellings].sort(
    compareBy(
      ([, count]) => -count,
      ([text]) => text,
    ),
  );
  return first?.[0] ?? '';
}

/** The shortest way to write a phrase, for ids that do not change when another name or ending becomes typical. */
export function spellPhrase(members: readonly Voice[], phrase: string): string {
  const spellings = new Set<string>();
  const length = phrase.split(' ').length;
  for (const { runs } of members) {
    for (const run of runs) {
      for (let at = 0; at + length <= run.length; at++) {
        const words = run.slice(at, at + length);
        if (words.map(({ stem }) => stem).join(' ') === phrase)
          spellings.add(words.map(({ word }) => word).join(' '));
      }
    }
  }
  const [shortest] = [...spellings].sort(
    compareBy(
      (text) => text.length,
      (text) => text,
    ),
  );
  return shortest ?? phrase;
}

/** `Visitor badges` as `visitor-badges`; empty when nothing is left of it. */
export function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
}

export function capitalise(name: string): string {
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
}
