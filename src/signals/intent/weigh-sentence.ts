import { PhraseBook } from '../../lib/text/phrases.ts';
import { WordMarks } from '../../lib/text/word-marks.ts';
import { WordSet } from '../../lib/text/word-set.ts';
import type { Clause, Text } from '../../model/signal.ts';
import { HINT, HINT_PHRASES, HINT_WORDS } from './oddities.data.ts';

/** Reads the hints of one clause as bits of `HINT`; few are left when it asks or tells what people did. */
export type ReadHints = (text: Text, clause: Clause) => number;

/** Compiles the hints. Build one per run. */
export function createHintReader(): ReadHints {
  const marks = new WordMarks(HINT_WORDS);
  const book = new PhraseBook(hintEntries());
  return (text, clause) => {
    let bits = marks.read(text.tokens, clause.from, clause.to);
    for (const hit of book.find(text.tokens, clause.from, clause.to)) bits |= hit.value;
    if ((bits & HINT.request) !== 0) return bits & ASKED;
    if (countsShare(text, clause)) bits |= HINT.count;
    return TELLERS.has(text.tokens[clause.from]) ? bits & TOLD : bits;
  };
}

/** What is left of a clause that asks, and of one in which people tell what they did. */
const ASKED = HINT.praise | HINT.closing | HINT.wish | HINT.capability;
const TOLD = HINT.contrast | HINT.time | HINT.negation | ASKED;
/** Who begins with himself tells a story. */
const TELLERS = new WordSet("i we he she you i'm we're we've i've");

function* hintEntries(): Iterable<readonly [string, number]> {
  for (const [bits, patterns] of HINT_PHRASES) for (const pattern of patterns) yield [pattern, bits];
}

/** `61 of the 140 parcels`. */
function countsShare({ tokens }: Text, { from, to }: Clause): boolean {
  for (let at = from + 1; at + 1 < to; at++) {
    if (!OF.has(tokens[at]) || !isNumber(tokens[at - 1]?.word)) continue;
    if (isNumber(tokens[at + 1]?.word) || isNumber(tokens[at + 2]?.word)) return true;
  }
  return false;
}

const OF = new WordSet('of');

function isNumber(word: string | undefined): boolean {
  const code = word?.charCodeAt(0) ?? 0;
  return code >= 48 && code <= 57;
}

/** How far each hint goes, in the order of their bits: one plain cue of a defect has 2. */
const WEIGHTS: readonly number[] = [0.7, 1.1, 0.8, 0.6, 1, 0.6, 0.7, 0.7];
/** Hints of one kind alone are worth nothing. */
const KINDS = 2;

export function hasHint(bits: number, hint: number): boolean {
  return (bits & hint) !== 0;
}

/** The evidence for a defect in the hints of one sentence. */
export function weighHints(bits: number): number {
  if ((bits & HINT.praise) !== 0) return 0;
  let kinds = 0;
  let sum = 0;
  for (let i = 0; i < WEIGHTS.length; i++) {
    if ((bits & (1 << i)) === 0) continue;
    kinds++;
    sum += WEIGHTS[i] ?? 0;
  }
  return kinds < KINDS ? 0 : sum;
}
