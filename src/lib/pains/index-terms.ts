import { compareBy } from '../stable-order.ts';
import { FOREIGN_FUNCTION_WORDS } from '../text/function-words.data.ts';
import { ABOUT_ANYTHING, NEVER_ALONE } from './generic-words.data.ts';
import type { Voice } from './pain.ts';

/** Fewer people than this using a word make no pain of it. Our choice. */
export const MIN_PEOPLE = 3;

/** A word that more complaints than this share names the product or its trade, no pain. Our choice. */
const EVERYWHERE = 0.3;
/** In fewer complaints than this nothing is everywhere. */
const FEW = 80;

/** A phrase and the complaints it stands in. */
export interface Term {
  readonly phrase: string;
  /** Places of the complaints, ascending. */
  readonly voices: readonly number[];
  readonly people: number;
}

interface Found {
  readonly voices: number[];
  readonly people: Set<number>;
  /** Whether it may be about something: what its words are. */
  readonly isSubject: boolean;
}

/**
 * The phrases that several people use and that may name a pain: words that are not used of everything, and pairs of
 * parts of software such as `list view`. The most used first.
 */
export function indexTerms(voices: readonly Voice[]): Term[] {
  const found = new Map<string, Found>();
  for (const [index, { runs, who }] of voices.entries()) {
    const seen = new Set<string>();
    for (const run of runs) {
      for (const [at, one] of run.entries()) {
        note(found, one.stem, { index, who, seen, isSubject: isSubject(one.word, one.stem) });
        const next = run[at + 1];
        if (next === undefined) continue;
        const isPair = isPart(one.word) && isPart(next.word) && one.stem !== next.stem;
        note(found, `${one.stem} ${next.stem}`, { index, who, seen, isSubject: isPair });
      }
    }
  }
  const most = EVERYWHERE * Math.max(FEW, voices.length);
  return [...found]
    .filter(
      ([, { voices: own, people, isSubject }]) =>
        isSubject && people.size >= MIN_PEOPLE && own.length <= most,
    )
    .map(([phrase, { voices: own, people }]) => ({ phrase, voices: own, people: people.size }))
    .sort(
      compareBy(
        ({ people }) => -people,
        ({ voices: own }) => -own.length,
        ({ phrase }) => phrase,
      ),
    );
}

interface Note {
  readonly index: number;
  readonly who: number;
  readonly seen: Set<string>;
  readonly isSubject: boolean;
}

function note(found: Map<string, Found>, phrase: string, { index, who, seen, isSubject }: Note): void {
  if (!isSubject || seen.has(phrase)) return;
  seen.add(phrase);
  let own = found.get(phrase);
  if (own === undefined) {
    own = { voices: [], people: new Set(), isSubject };
    found.set(phrase, own);
  }
  own.voices.push(index);
  own.people.add(who);
}

/** Whether a word can name a pain by itself. */
export function isSubject(word: string, stem: string): boolean {
  if (word.length <= 2 || FOREIGN_FUNCTION_WORDS.has(word)) return false;
  return !ABOUT_ANYTHING.has(word) && !ABOUT_ANYTHING.has(stem) && !isPart(word);
}

function isPart(word: string): boolean {
  return NEVER_ALONE.has(word);
}
