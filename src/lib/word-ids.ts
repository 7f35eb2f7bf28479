import type { Token } from '../model/signal.ts';
import { countBooks, findStarts } from './phrase-starts.ts';

/**
 * Numbers for the words that dictionaries know, so that a text is looked up once and not once per dictionary.
 * Grows only while dictionaries are compiled; numbers differ between runs and never leave this process.
 */
const ids = new Map<string, number>();

/** Words by number. */
const words: string[] = [''];

/**
 * Hash and number of each word, side by side, open addressing: a word of a text is found without being cut out of it,
 * and compared only with the word that has its hash.
 */
let slots = new Int32Array(1 << 16);

/** Stands for every word no dictionary knows. */
export const UNKNOWN = 0;

/**
 * What stands for the words that no dictionary knows: one number less for each time that dictionaries were compiled
 * after texts had been read, so that words unknown before may be looked up again, and those unknown since are not.
 */
let unknown = UNKNOWN;
let isReading = false;

/** The id of a token whose word is not found now. */
export function unknownId(): number {
  return unknown;
}

/** The number of a dictionary's word; from 1. */
export function internWord(word: string): number {
  const known = ids.get(word);
  if (known !== undefined) return known;
  if (isReading) unknown--;
  isReading = false;
  words.push(word);
  ids.set(word, words.length - 1);
  if (words.length * 4 > slots.length) rebuild();
  else place(words.length - 1);
  return words.length - 1;
}

function rebuild(): void {
  slots = new Int32Array(slots.length * 2);
  for (let id = 1; id < words.length; id++) place(id);
}

function place(id: number): void {
  const hash = hashWord(words[id] ?? '');
  const mask = slots.length - 1;
  let slot = slotOf(hash, mask);
  while (slots[slot + 1] !== UNKNOWN) slot = (slot + 2) & mask;
  slots[slot] = hash;
  slots[slot + 1] = id;
}

/** FNV-1a, unit by unit, so that a reader can hash a word while it looks for its end. */
export const HASH_START = 0x811c9dc5;

export function hashUnit(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

export function hashWord(word: string): number {
  let hash = HASH_START;
  for (let i = 0; i < word.length; i++) hash = hashUnit(hash, word.charCodeAt(i));
  return hash;
}

function slotOf(hash: number, mask: number): number {
  return ((hash ^ (hash >>> 15)) << 1) & mask;
}

/** The number of the word at `text[start..end)` with that hash, or `UNKNOWN`. */
export function findWord(text: string, at: { start: number; end: number; hash: number }): number {
  isReading = true;
  const { start, end, hash } = at;
  const mask = slots.length - 1;
  for (let slot = slotOf(hash, mask); ; slot = (slot + 2) & mask) {
    const id = slots[slot + 1] ?? UNKNOWN;
    if (id === UNKNOWN) return UNKNOWN;
    if (slots[slot] !== hash) continue;
    const word = words[id] ?? '';
    if (word.length === end - start && standsAt(word, text, start)) return id;
  }
}

/** `text.startsWith(word, at)`, which costs a call into the engine; words are short. */
function standsAt(word: string, text: string, at: number): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(at + i)) return false;
  return true;
}

/** The dictionary's own copy of a word: texts that share it cost no memory. */
export function wordOf(id: number): string {
  return words[id] ?? '';
}

/** A text's words by number. */
interface Numbered {
  tokens: readonly Token[];
  /** 0 for words no dictionary knows. Longer texts may have left more at the end. */
  readonly ids: number[];
  /** Where phrases may begin; see `phrase-starts`. */
  readonly starts: number[];
  /** The books of which a phrase may begin anywhere. */
  all: number;
  /** Words and books known when the text was numbered; more since then, and it has to be done again. */
  known: number;
  books: number;
}

/** A record has at most four texts, and its signals are read one after the other. */
const RECENT = 4;
const recent: readonly Numbered[] = Array.from({ length: RECENT }, () => ({
  tokens: [],
  ids: [],
  starts: [],
  all: 0,
  known: 0,
  books: 0,
}));
let oldest = 0;

/**
 * Looks the words of a text up, once for all who ask. The lists are written over when other texts are looked up: use
 * them at once, and keep nothing.
 */
export function numberWords(tokens: readonly Token[]): Readonly<Numbered> {
  for (const one of recent) {
    if (one.tokens !== tokens) continue;
    if (one.known === words.length && one.books === countBooks()) return one;
  }
  const numbered = recent[oldest] ?? { tokens, ids: [], starts: [], all: 0, known: 0, books: 0 };
  oldest = (oldest + 1) % RECENT;
  const { ids, starts } = numbered;
  for (let i = 0; i < tokens.length; i++) ids[i] = idOf(tokens[i]);
  numbered.all = findStarts(ids, tokens.length, starts);
  numbered.tokens = tokens;
  numbered.known = words.length;
  numbered.books = countBooks();
  return numbered;
}

/** The numbers of a text's words, 0 for those no dictionary knows; to be used at once. */
export function wordIds(tokens: readonly Token[]): readonly number[] {
  return numberWords(tokens).ids;
}

/** The number of one word, 0 when no dictionary knows it. */
export function idOf(token: Token | undefined): number {
  if (token === undefined) return UNKNOWN;
  const { id, word } = token;
  if (id !== undefined && id > UNKNOWN) return id;
  return id === unknown ? UNKNOWN : (ids.get(word) ?? UNKNOWN);
}
