import { WORD_VALENCE } from '../../lib/text/valence.data.ts';
import { WordSet } from '../../lib/text/word-set.ts';
import { DIRECTED_BEFORE, DIRECTED_BEHIND, EXCUSED_BEFORE, EXCUSED_BEHIND } from './cues.data.ts';
import {
  CUES_BEFORE,
  NO_NAMES,
  ORDINARY_NAMES,
  SELLER_CUES_BEFORE,
  SELLER_CUES_BEHIND,
} from './names.data.ts';

const WORDS = /[\p{L}']+/gu;

/**
 * Words that are no news at the start of a sentence. A list of its own, so that what is proposed does not depend on
 * which other dictionaries this process has.
 */
export const HEARD = new WordSet(
  [
    ...NO_NAMES,
    ...ORDINARY_NAMES,
    ...WORD_VALENCE.flatMap(([, words]) => words.toLowerCase().match(WORDS) ?? []),
    ...[...DIRECTED_BEFORE, ...DIRECTED_BEHIND, ...CUES_BEFORE].flatMap(([, patterns]) =>
      patterns.flatMap((pattern) => pattern.match(WORDS) ?? []),
    ),
    ...[...SELLER_CUES_BEFORE, ...SELLER_CUES_BEHIND, ...EXCUSED_BEFORE, ...EXCUSED_BEHIND].flatMap(
      (pattern) => pattern.match(WORDS) ?? [],
    ),
  ].join(' '),
);
