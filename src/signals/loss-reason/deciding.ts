import { isNegated } from '../../lib/text/negation.ts';
import { PhraseBook } from '../../lib/text/phrases.ts';
import { spanOf } from '../../lib/text/span-of.ts';
import { WordSet } from '../../lib/text/word-set.ts';
import type { LossGroup } from '../../model/kinds.ts';
import type { Clause, Reading, Span, Text } from '../../model/signal.ts';

/** Words of a reason at their place. */
export interface ReasonHit {
  readonly group: LossGroup;
  readonly weight: number;
  readonly from: number;
  readonly to: number;
}

/** The reason that was said to have decided, and where. */
export interface Decided {
  readonly group: LossGroup;
  readonly span: Span;
}

/** Finds the reasons of a clause that are not denied there. */
export type FindReasons = (text: Text, clause: Clause) => readonly ReasonHit[];

export type ReadDecided = (texts: Reading['texts']) => Decided | null;

/** Ways to say that one of several reasons decided. */
export const DECIDERS: readonly string[] = [
  'deal breaker|breakers|killer',
  'dealbreaker|dealbreakers|showstopper|clincher|clinched|killer|decisive|decisively|deciding',
  'show stopper',
  'tipping point',
  'last|final straw',
  'knock out criterion',
  'main|real|actual|true|primary|key|biggest|top|decisive|deciding|underlying|official reason|reasons|issue|factor|driver|objection|blocker|cause|concern|point|thing|problem|argument',
  'number one reason|issue|factor|objection|blocker|concern',
  'mostly|mainly|primarily|chiefly|largely',
  'it|all|everything|decision|choice came|comes|boiled|boils down to',
  'what|that|this killed|sank|decided|tipped|settled|sealed|broke|cost it|us|them|the',
  'killed|sank|decided|tipped|settled|sealed|clinched it|the deal|balance|scales|scale|matter|case',
  'made the difference',
  'made them? choose|decide|switch|walk',
];

/** Ways to say that the reason given was not the one. */
export const REAL_REASONS: readonly string[] = [
  'real|actual|true|underlying reason|reasons|issue|cause|blocker|problem',
  'reality|truth is|was|it|they|we|our',
  'unofficially',
];

/**
 * Compiles the words. Reads which reason decided, where a text says so: the one in the same clause, in the one behind a
 * colon, or, behind `that` and the like, in the one before; or the one whose word is taken up again. The last word counts.
 */
export function createDecidingReader(find: FindReasons, deciders: readonly string[]): ReadDecided {
  const book = new PhraseBook(deciders.map((pattern): readonly [string, true] => [pattern, true]));
  return (texts) => {
    let decided: Decided | null = null;
    for (const [index, text] of texts.entries()) {
      for (const [order, clause] of text.clauses.entries()) {
        const decider = book.find(text.tokens, clause.from, clause.to)[0];
        if (decider === undefined || isNegated(text, clause.from, decider.from)) continue;
        const hit = reasonMeant(text, { order, decider, find });
        if (hit === null) continue;
        decided = { group: hit.group, span: spanOf(index, text, clause) };
      }
    }
    return decided;
  };
}

interface Place {
  /** Of the clause. */
  readonly order: number;
  readonly decider: Clause;
  readonly find: FindReasons;
}

function reasonMeant(text: Text, { order, decider, find }: Place): ReasonHit | null {
  const own = text.clauses[order];
  if (own === undefined) return null;
  const here = nearest(find(text, own), decider);
  if (here !== null) return here;
  const [before, behind] = [text.clauses[order - 1], text.clauses[order + 1]];
  if (behind !== undefined && endsAtColon(text, own)) return strongest(find(text, behind));
  if (before === undefined) return null;
  if (POINTERS.has(text.tokens[own.from]) || POINTERS.has(text.tokens[own.from + 1]))
    return strongest(find(text, before));
  return takenUp(text, own, find);
}

const POINTERS = new WordSet('that this which these those what');

/** `no Polish payroll. The payroll was the killer`. */
function takenUp(text: Text, own: Clause, find: FindReasons): ReasonHit | null {
  const words = new Set<string>();
  for (let at = own.from; at < own.to; at++) {
    const word = text.tokens[at]?.word ?? '';
    if (word.length >= LEAST_TAKEN && !COMMON.has(text.tokens[at])) words.add(word);
  }
  for (const clause of text.clauses) {
    if (clause.from >= own.from) break;
    for (const hit of find(text, clause)) {
      for (let at = hit.from; at < Math.min(clause.to, hit.to + NEAR); at++)
        if (words.has(text.tokens[at]?.word ?? '')) return hit;
    }
  }
  return null;
}

const LEAST_TAKEN = 3;
/** Words behind those of a reason that belong to it. */
const NEAR = 3;
const COMMON = new WordSet(
  `the and was were for with that this they their our its has had but not all any are been reason reasons main real issue factor
  thing deal decided killed deciding decisive killer`,
);

/** The one with the fewest words between it and those that say that it decided. */
function nearest(hits: readonly ReasonHit[], decider: Clause): ReasonHit | null {
  const reasons = hits.filter(({ group }) => group !== 'competitor');
  const gap = ({ from, to }: ReasonHit): number => Math.max(from - decider.to, decider.from - to);
  return reasons.reduce<ReasonHit | null>(
    (best, hit) => (best === null || gap(hit) < gap(best) ? hit : best),
    null,
  );
}

/** The first of the strongest. */
function strongest(hits: readonly ReasonHit[]): ReasonHit | null {
  let best: ReasonHit | null = null;
  for (const hit of hits) {
    if (hit.group !== 'competitor' && hit.weight > (best?.weight ?? 0)) best = hit;
  }
  return best;
}

function endsAtColon({ raw, tokens }: Text, { to }: Clause): boolean {
  const end = tokens[to - 1]?.end ?? raw.length;
  return /^["')]? ?[:–—=-]/.test(raw.slice(end, end + 4));
}
