import { translate } from '../../lib/words/say.ts';
import { ENGLISH } from './english.data.ts';

type Widen<T> = T extends string
  ? string
  : T extends (...given: infer A) => unknown
    ? (...given: A) => string
    : T extends readonly unknown[]
      ? readonly string[]
      : { readonly [K in keyof T]: Widen<T[K]> };

/** Every word of the page that is not a word of the report. */
export type Words = Widen<typeof ENGLISH>;

/** All of them in the language that is being written. */
export function speakWords(): Words {
  return translateAll(ENGLISH);
}

/** The same thing with every text in it translated; functions speak for themselves. */
function translateAll<T>(words: T): T;
function translateAll(words: unknown): unknown {
  if (typeof words === 'string') return translate(words);
  if (Array.isArray(words)) return words.map((word: unknown) => translateAll(word));
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, word]) => [key, translateAll(word)]));
}
