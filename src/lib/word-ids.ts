import type { Token } from '../model/signal.ts';

/**
 * Numbers for the words that dictionaries know, so that a text is looked up once and not once per dictionary.
 * Grows only while dictionaries are compiled; numbers differ between runs and never leave this process.
 */
const ids = new Map<string, number>();

/** Stands for every word no dictionary knows. */
const UNKNOWN = 0;

/** The number of a dictionary's word; from 1. */
export function internWord(word: string): number {
  const known = ids.get(word);
  if (known !== undefined) return known;
  ids.set(word, ids.size + 1);
  return ids.size;
}

interface Numbered {
  readonly tokens: readonly Token[];
  readonly ids: readonly number[];
  /** Words known when the text was numbered; more since then, and it has to be done again. */
  readonly known: number;
}

/** A record has at most four texts, and its signals are read one after the other. */
const RECENT = 4;
const recent: Numbered[] = [];
let oldest = 0;

/** The numbers of a text's words, 0 for those no dictionary knows. */
export function wordIds(tokens: readonly Token[]): readonly number[] {
  for (const one of recent) {
    if (one.tokens === tokens && one.known === ids.size) return one.ids;
  }
  const numbers = new Array<number>(tokens.length);
  for (let i = 0; i < tokens.length; i++) numbers[i] = ids.get(tokens[i]?.word ?? '') ?? UNKNOWN;
  recent[oldest] = { tokens, ids: numbers, known: ids.size };
  oldest = (oldest + 1) % RECENT;
  return numbers;
}
