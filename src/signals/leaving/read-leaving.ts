import { isNegated, isNegator } from '../../lib/text/negation.ts';
import { PhraseBook, type PhraseHit } from '../../lib/text/phrases.ts';
import { WordSet } from '../../lib/text/word-set.ts';
import type { Clause, Text, Token } from '../../model/signal.ts';
import { ALONE, ENDS, FOLLOWS, LEAVES, OTHERS, THINKS } from './cues.data.ts';

export interface LeavingMention {
  /** The contract ends, or the writer thinks of ending it. */
  readonly kind: 'leaves' | 'thinks';
  readonly clause: Clause;
  /** `tokens[from..to)`: the words that say so. */
  readonly from: number;
  readonly to: number;
}

/** The first words of a text that say that a customer leaves or thinks of it; null when none do. */
export type ReadLeaving = (text: Text) => LeavingMention | null;

interface Cue {
  readonly kind: LeavingMention['kind'];
  /** The cue has its negation inside. */
  readonly denies?: true;
}

/** Compiles the reader. What is denied, and what is cancelled or looked for without anybody leaving, is none. */
export function createLeavingReader(): ReadLeaving {
  const cued = (patterns: readonly string[], cue: Cue) =>
    patterns.map((pattern): readonly [string, Cue] => [pattern, cue]);
  const cues = new PhraseBook<Cue>([
    ...cued(LEAVES, { kind: 'leaves' }),
    ...cued(ENDS, { kind: 'leaves', denies: true }),
    ...cued(THINKS, { kind: 'thinks' }),
  ]);
  const alone = new PhraseBook<Cue>(cued(ALONE, { kind: 'leaves' }));
  return (text) => {
    for (const clause of text.clauses) {
      const hit =
        cues.find(text.tokens, clause.from, clause.to).find((one) => isMeant(text, clause, one)) ??
        alone
          .find(text.tokens, clause.from, clause.to)
          .find(
            (one) =>
              isMeant(text, clause, one) && (one.to >= clause.to || FOLLOWING.has(text.tokens[one.to])),
          );
      if (hit !== undefined) return { kind: hit.value.kind, clause, from: hit.from, to: hit.to };
    }
    return null;
  };
}

function isMeant(text: Text, clause: Clause, { value, from, to }: PhraseHit<Cue>): boolean {
  const { tokens } = text;
  if (!isNegator(tokens[from]) && isNegated(text, clause.from, from)) return false;
  if (value.denies === undefined && holds(tokens, from + 1, to - 1, isNegator)) return false;
  if (holds(tokens, Math.max(clause.from, from - BEFORE), from, (token) => STOPPED.has(token))) return false;
  return !holds(tokens, from, Math.min(to + BEHIND, clause.to), (token) => OTHER_THINGS.has(token));
}

function holds(
  tokens: readonly Token[],
  from: number,
  to: number,
  isOne: (token: Token | undefined) => boolean,
): boolean {
  for (let at = from; at < to; at++) if (isOne(tokens[at])) return true;
  return false;
}

/** Words before a cue that may turn it, and behind it that may say what is meant. */
const BEFORE = 2;
const BEHIND = 5;

const STOPPED = new WordSet('stopped stop ceased no without nobody never if how');
const OTHER_THINGS = new WordSet(OTHERS);
const FOLLOWING = new WordSet(FOLLOWS);
