import { isNegated, isNegator } from '../../lib/text/negation.ts';
import { PhraseBook } from '../../lib/text/phrases.ts';
import type { JourneyStage, ParadoxCategory } from '../../model/kinds.ts';
import type { Clause, Text } from '../../model/signal.ts';
import { type Area, MARKS } from './words.data.ts';

/** Places in `MARKS`. */
const book = new PhraseBook(
  MARKS.flatMap(({ phrases }, place) => phrases.map((phrase) => [phrase, place] as const)),
);

/** Clauses read per text: what matters comes early. */
const MAX_CLAUSES = 60;

/** Words of a mark, and where they stand. */
export interface Hit {
  /** Place in `MARKS`. */
  readonly place: number;
  readonly text: number;
  readonly from: number;
  readonly to: number;
}

/** The marks in all texts of a record, in reading order. */
export function findHits(texts: readonly Text[]): readonly Hit[] {
  let hits: Hit[] | null = null;
  for (let index = 0; index < texts.length; index++) {
    const text = texts[index];
    if (text === undefined) continue;
    for (let clause = 0; clause < Math.min(text.clauses.length, MAX_CLAUSES); clause++) {
      const { from = 0, to = 0 } = text.clauses[clause] ?? {};
      for (const { value, from: first, to: end } of book.find(text.tokens, from, to)) {
        // Words that begin with their own negator mean what they say; others may be denied.
        if (!isNegator(text.tokens[first]) && isTrust(value) && isNegated(text, from, first)) continue;
        hits ??= [];
        hits.push({ place: value, text: index, from: first, to: end });
      }
    }
  }
  return hits ?? NO_HITS;
}

const NO_HITS: readonly Hit[] = [];

/** Does the mark at this place of `MARKS` say that trust is gone? */
export function isTrust(at: number): boolean {
  return MARKS[at]?.mark.of === 'trust';
}

interface Values {
  readonly stage: JourneyStage;
  readonly category: ParadoxCategory;
  readonly area: Area;
}

/** Of the marks of a kind that stand in a sentence, the one that is first in the list. */
export function markIn<K extends keyof Values>(
  sentence: Clause & { readonly text: number },
  hits: readonly Hit[],
  kind: K,
): Values[K] | null {
  let best = MARKS.length;
  for (const { place: at, text, from, to } of hits) {
    if (at >= best || text !== sentence.text || from >= sentence.to || to <= sentence.from) continue;
    if (MARKS[at]?.mark.of === kind) best = at;
  }
  const mark = MARKS[best]?.mark;
  return mark !== undefined && isOf(mark, kind) ? mark.value : null;
}

function isOf<K extends keyof Values>(
  mark: { readonly of: string; readonly value: string },
  kind: K,
): mark is { readonly of: K; readonly value: Values[K] } {
  return mark.of === kind;
}
