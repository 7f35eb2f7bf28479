import type { Token } from '../../model/signal.ts';
import { enlarge } from './enlarge.ts';
import { countBooks, findStarts } from './phrase-starts.ts';
import { STOP_WORDS } from './stop-words.data.ts';

/**
 * Numbers for the words that dictionaries know, so that a text is looked up once and not once per dictionary.
 * Grows only while dictionaries are compiled; numbers differ between runs and never leave this process.
 */
const ids = new Map<string, number>();

/** Words by number. */
const words: string[] = [''];

/**
 * Numbers of words by their first hash, open addressing: the number in the low bits, the top of the hash above it.
 * Together with both hashes of each word this is small enough for the near caches, and no word has to be cut out of a
 * text to be found.
 */
let slots = new Int32Array(1 << 12);
/** Both hashes of each word, side by side. */
let hashes = new Int32Array(1 << 12);

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
  const id = words.length - 1;
  if (id > ID) throw new RangeError(`dictionaries hold more than ${ID} words`);
  ids.set(word, id);
  keepHashes(id, word);
  if (words.length * ROOM > slots.length) rebuild();
  else place(id);
  return id;
}

/** Slots for each word: fewer are slower to look through, more are further away. */
const ROOM = 2;

function keepHashes(id: number, word: string): void {
  if (2 * id + 1 >= hashes.length) hashes = enlarge(hashes);
  hashes[2 * id] = hashWord(word);
  let second = 0;
  for (let i = 0; i < word.length; i++) second = secondUnit(second, word.charCodeAt(i));
  hashes[2 * id + 1] = second;
}

function rebuild(): void {
  slots = new Int32Array(slots.length * 2);
  for (let id = 1; id < words.length; id++) place(id);
}

function place(id: number): void {
  const hash = hashes[2 * id] ?? 0;
  const mask = slots.length - 1;
  let slot = slotOf(hash, mask);
  while (slots[slot] !== UNKNOWN) slot = (slot + 1) & mask;
  slots[slot] = (hash & TOP) | id;
}

/** Bits of a slot that hold a word's number, and those that hold the top of its hash. */
const ID = 0xfffff;
const TOP = ~ID;

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

/** Two hashes as one, in their order. */
export function hashPair(first: number, second: number): number {
  return Math.imul(Math.imul(first ^ 0x9e3779b1, 0x85ebca6b) ^ second, 0xc2b2ae35);
}

/** Another hash, unit by unit from 0: words that have both in common are the same. */
export function secondUnit(hash: number, code: number): number {
  return Math.imul(hash + code, 0x9e3779b1);
}

function slotOf(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask;
}

/** The number of the word with these two hashes, or `UNKNOWN`. */
export function findWord(first: number, second: number): number {
  isReading = true;
  const mask = slots.length - 1;
  for (let slot = slotOf(first, mask); ; slot = (slot + 1) & mask) {
    const held = slots[slot] ?? UNKNOWN;
    if (held === UNKNOWN) return UNKNOWN;
    if (((held ^ first) & TOP) !== 0) continue;
    const id = held & ID;
    if (hashes[2 * id] === first && hashes[2 * id + 1] === second) return id;
  }
}

/** The same for a word at hand. */
export function numberOf(word: string): number {
  isReading = true;
  return ids.get(word) ?? UNKNOWN;
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
/** Most look-ups are about the same text as the one before. */
let latest: Numbered = { tokens: [], ids: [], starts: [], all: 0, known: 0, books: 0 };

/**
 * Looks the words of a text up, once for all who ask. The lists are written over when other texts are looked up: use
 * them at once, and keep nothing.
 */
export function numberWords(tokens: readonly Token[]): Readonly<Numbered> {
  if (latest.tokens === tokens && isCurrent(latest)) return latest;
  for (const one of recent) {
    if (one.tokens !== tokens || !isCurrent(one)) continue;
    latest = one;
    return one;
  }
  const numbered = recent[oldest] ?? { tokens, ids: [], starts: [], all: 0, known: 0, books: 0 };
  oldest = (oldest + 1) % RECENT;
  const { ids, starts } = numbered;
  for (let i = 0; i < tokens.length; i++) ids[i] = idOf(tokens[i]);
  numbered.all = findStarts(ids, tokens.length, starts);
  numbered.tokens = tokens;
  numbered.known = words.length;
  numbered.books = countBooks();
  latest = numbered;
  return numbered;
}

function isCurrent({ known, books }: Numbered): boolean {
  return known === words.length && books === countBooks();
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

// What stands in every text is numbered first: what is kept by word is then close together where it is asked for most.
for (const word of STOP_WORDS) internWord(word);
