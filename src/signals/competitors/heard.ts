import { WORD_VALENCE } from '../../lib/text/valence.data.ts';
import { WordSet } from '../../lib/text/word-set.ts';
import { DIRECTED_BEFORE, DIRECTED_BEHIND, EXCUSED_BEFORE, EXCUSED_BEHIND } from './cues.data.ts';
import { CUES_BEFORE, CUES_BEHIND, NO_NAMES, ORDINARY_NAMES } from './names.data.ts';

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
    ...[...DIRECTED_BEFORE, ...DIRECTED_BEHIND].flatMap(([, patterns]) =>
      patterns.flatMap((pattern) => pattern.match(WORDS) ?? []),
    ),
    ...[...CUES_BEFORE, ...CUES_BEHIND, ...EXCUSED_BEFORE, ...EXCUSED_BEHIND].flatMap(
      (pattern) => pattern.match(WORDS) ?? [],
    ),
  ].join(' '),
);
