import type { Family } from '../complaints.ts';

/** What a complaint must have one of: a theme of the dictionary, or a phrase, its stems divided by blanks. */
export interface PainWords {
  readonly themes: readonly string[];
  readonly phrases: readonly string[];
}

/** One thing that hurts, whatever words it is told in. It can be looked for in a single complaint. */
export interface Pain {
  /** Stable kebab-case id, without counts. */
  readonly id: string;
  readonly name: string;
  /** `theme`: known to the dictionary; `words`: found in the texts; `user`: cut or joined by the configuration. */
  readonly origin: 'theme' | 'words' | 'user';
  /** The broad theme nearly all of it belongs to, such as missing features. */
  readonly parent: string | null;
  readonly words: PainWords;
  /** It is part of another pain: complaints must have one of these as well. */
  readonly within: PainWords | null;
  /** Complaints with one of these belong to other pains. */
  readonly except: PainWords;
}

export const NO_WORDS: PainWords = { themes: [], phrases: [] };

/** One complaint as pains are looked for in it. */
export interface Spoken {
  readonly themes: readonly string[];
  /** Its stems and runs of two and three of them, as phrases are written. */
  readonly terms: ReadonlySet<string>;
  /** Those of all sentences about the same trouble, its own among them. */
  readonly around: ReadonlySet<string>;
}

/** One complaint with who said it where. */
export interface Voice extends Spoken {
  readonly family: Family;
  /** Hash of the account, reviewer, interviewee, ... */
  readonly who: number;
  /** Complaints of one record share it. */
  readonly record: string;
  /** Runs of content words in reading order: what names are made of. */
  readonly runs: readonly (readonly Word[])[];
}

export interface Word {
  /** In small letters. */
  readonly word: string;
  /** As it was written, without the capital of a sentence. */
  readonly shown: string;
  readonly stem: string;
}

export function hasWords({ themes, phrases }: PainWords, spoken: Omit<Spoken, 'around'>): boolean {
  return (
    themes.some((id) => spoken.themes.includes(id)) || phrases.some((phrase) => spoken.terms.has(phrase))
  );
}

/**
 * Whether a complaint is about a pain. What other pains tell is left to them as a whole: a ticket that says "search" in
 * one sentence has no other sentence that is left to tell.
 */
export function isAbout({ words, within, except }: Pain, spoken: Spoken): boolean {
  const { themes, around } = spoken;
  return (
    hasWords(words, spoken) &&
    (within === null || hasWords(within, spoken)) &&
    !hasWords(except, { themes, terms: around })
  );
}

export function joinWords(...all: readonly PainWords[]): PainWords {
  return {
    themes: [...new Set(all.flatMap(({ themes }) => themes))],
    phrases: [...new Set(all.flatMap(({ phrases }) => phrases))],
  };
}
