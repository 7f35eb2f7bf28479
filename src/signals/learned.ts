import { createValenceReader, type ReadValence, type Valence } from '../lib/valence.ts';
import type { Text } from '../model/signal.ts';
import { DEVICE_FEELING, DEVICE_THEMES, HEADS } from './model/heads.ts';
import { scoreWords, type WordScores } from './model/table.ts';
import { DEVICE } from './model/weights.data.ts';

export { DEVICE_THEMES, type DeviceTheme } from './model/heads.ts';

/** What several signals need of the same record, worked out once: they are read one after the other. */
interface Shared {
  readonly texts: readonly Text[];
  words: WordScores | null;
  valences: readonly (readonly Valence[])[] | null;
}

let last: Shared = { texts: [], words: null, valences: null };

function sharedFor(texts: readonly Text[]): Shared {
  if (last.texts !== texts) last = { texts, words: null, valences: null };
  return last;
}

function wordScores(texts: readonly Text[]): WordScores {
  const shared = sharedFor(texts);
  shared.words ??= scoreWords(texts);
  return shared.words;
}

/** What the words of a record say to a learned head: one score for each of its classes. */
export function learnedScores(texts: readonly Text[], head: keyof typeof HEADS): Float64Array {
  const { from, size } = HEADS[head];
  return wordScores(texts).scores.slice(from, from + size);
}

/** What the words of a review of a device say to each of `DEVICE_THEMES`. */
export function deviceWords(texts: readonly Text[]): Float64Array {
  return scoreWords(texts, DEVICE).scores.slice(0, DEVICE_THEMES.length);
}

/** What they say about a review of a device being negative, neutral, positive. */
export function deviceFeelings(texts: readonly Text[]): Float64Array {
  const { from, size } = DEVICE_FEELING;
  return scoreWords(texts, DEVICE).scores.slice(from, from + size);
}

/** Share of the words and pairs of a record that intents were learned from. */
export function knownShare(texts: readonly Text[]): number {
  return wordScores(texts).known;
}

let reader: ReadValence | null = null;

/** Valence of each clause of each text. */
export function clauseValences(texts: readonly Text[]): readonly (readonly Valence[])[] {
  reader ??= createValenceReader();
  const read = reader;
  const shared = sharedFor(texts);
  shared.valences ??= texts.map((text) => text.clauses.map((clause) => read(text, clause)));
  return shared.valences;
}
