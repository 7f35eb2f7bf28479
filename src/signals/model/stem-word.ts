import { enlarge } from '../../lib/text/enlarge.ts';
import { HASH_START, hashUnit, hashWord, UNKNOWN, wordOf } from '../../lib/text/word-ids.ts';
import type { Token } from '../../model/signal.ts';

/** Stands for every number. */
const NUMBER = hashWord('0');

/** Hashes of known words, by their number; 0 where nobody asked yet. */
let known = new Int32Array(1 << 13);

/** A number for the stem of a word: the same for `crash`, `crashes` and `crashed`, on every machine. */
export function hashStem({ word, id = UNKNOWN }: Pick<Token, 'word' | 'id'>): number {
  if (id <= UNKNOWN) return hashUnknown(word);
  if (id >= known.length) known = enlarge(known, id + 1);
  const hash = known[id] ?? 0;
  if (hash !== 0) return hash;
  const fresh = hashUnknown(wordOf(id));
  known[id] = fresh;
  return fresh;
}

function hashUnknown(word: string): number {
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) return NUMBER;
  const end = stemEnd(word);
  let hash = HASH_START;
  for (let i = 0; i < end; i++) hash = hashUnit(hash, word.charCodeAt(i));
  return hash;
}

/**
 * Where the stem of an English word ends. Coarse on purpose: stems are only counted, never shown, and a stemmer
 * that knows the exceptions costs ten times as much and measured no better.
 */
function stemEnd(word: string): number {
  const n = word.length;
  if (n <= SHORT) return n;
  switch (word.charCodeAt(n - 1)) {
    case S:
      if (word.endsWith('es') && n > SHORT + 1) return word.endsWith('ies') ? n - 3 : n - 2;
      return word.endsWith('ss') ? n : n - 1;
    case G:
      return word.endsWith('ing') && n > SHORT + 1 ? n - 3 : n;
    case D:
      return word.endsWith('ed') ? n - 2 : n;
    case E:
    case Y:
      return n - 1;
    default:
      return n;
  }
}

const SHORT = 4;
const D = 100;
const E = 101;
const G = 103;
const S = 115;
const Y = 121;
