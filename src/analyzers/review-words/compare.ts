import type { EvidenceItem } from '../../lib/evidence/evidence.ts';
import { compareBy } from '../../lib/stable-order.ts';
import type { SampleState } from '../../lib/states/sample.ts';
import { logOdds } from '../../lib/statistics/log-odds.ts';

/** Its sentence that proves most, and its heading. */
export type Review = { readonly words: readonly string[]; readonly quotes: readonly EvidenceItem[] };

export interface Word {
  readonly word: string;
  readonly fans: number;
  readonly detractors: number;
  readonly fanReviews: number;
  readonly detractorReviews: number;
  readonly z: number;
}

/** All words, the most telling first. */
export function compareWords(fans: SampleState<Review>, detractors: SampleState<Review>): Word[] {
  const counts = new Map<
    string,
    { fans: number; detractors: number; fanReviews: number; detractorReviews: number }
  >();
  const totals = { a: 0, b: 0 };
  const entryOf = (word: string) => {
    const entry = counts.get(word) ?? { fans: 0, detractors: 0, fanReviews: 0, detractorReviews: 0 };
    counts.set(word, entry);
    return entry;
  };
  for (const { value } of fans.rows) {
    totals.a += value.words.length;
    for (const word of value.words) entryOf(word).fans++;
    for (const word of new Set(value.words)) entryOf(word).fanReviews++;
  }
  for (const { value } of detractors.rows) {
    totals.b += value.words.length;
    for (const word of value.words) entryOf(word).detractors++;
    for (const word of new Set(value.words)) entryOf(word).detractorReviews++;
  }
  return [...counts]
    .map(([word, own]) => ({ word, ...own, z: logOdds({ a: own.fans, b: own.detractors }, totals).z }))
    .sort(
      compareBy(
        ({ z }) => -Math.abs(z),
        ({ word }) => word,
      ),
    );
}
