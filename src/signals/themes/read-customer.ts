import { quoteClause } from '../../lib/text/quote.ts';
import type { Reading, Signals, ThemeMention } from '../../model/signal.ts';
import { customerOdds } from '../customer-odds.ts';
import { CODED_THEMES, clauseValence, loudestClause, plainestClause } from '../learned.ts';
import { codedPlace, likelyPlaces, ruledThemes } from './customer-themes.ts';
import { decidedBy, moodless, moodOf, withoutThanks } from './mood.ts';
import { GAP } from './theme-book.ts';

/**
 * What a ticket or review is about, by learned words and rules together. Rules keep the last word on themes that
 * coders were not asked about and on those the user worded.
 * @param ruled what the rules found
 * @param worded ids of the user's themes
 */
export function readCustomer(
  reading: Reading,
  soFar: Signals,
  { ruled, worded }: { readonly ruled: readonly ThemeMention[]; readonly worded: ReadonlySet<string> },
): readonly ThemeMention[] {
  const odds = customerOdds(reading.texts, 'themes', ruledThemes(ruled));
  const wanted = likelyPlaces(odds, reading.record.kind === 'reviews');
  const kept = ruled.filter(({ id }) => {
    const place = codedPlace(id);
    return place === null || wanted.includes(place) || worded.has(id);
  });
  const named = new Set(kept.map(({ id }) => codedPlace(id)));
  const added = wanted.filter((place) => !named.has(place)).map((place) => mentionOf(place, reading, soFar));
  const all = [...kept, ...added.filter((mention) => mention !== null)];
  return reading.record.kind === 'tickets' ? withoutThanks(all) : all;
}

/** With the clause that speaks most for the theme, and its mood. */
function mentionOf(place: number, { record, texts }: Reading, soFar: Signals): ThemeMention | null {
  const at =
    record.kind === 'tickets'
      ? plainestClause(texts, 'themes', { place, asked: soFar.intent?.span ?? null })
      : loudestClause(texts, 'themes', place);
  const id = CODED_THEMES[place];
  if (at === null || id === undefined) return null;
  const { index, text, order, clause } = at;
  const span = quoteClause(index, text, clause);
  const felt = clauseValence(texts, index, order).sum;
  // What somebody was asked to praise is not missing.
  if (id === GAP && text.prior === 'positive') return null;
  const decides = decidedBy(soFar, span);
  // "It says that six seats are free": what a ticket reports to be wrong is not praised by its words.
  if (record.kind === 'tickets' && decides === 'defect') return { id, polarity: -1, span };
  const polarity = moodOf(felt, text, decides) ?? moodless(record, soFar);
  // Who asks how something is done praises nothing by `a short answer is enough`, nor does anybody what is missing.
  const asks = record.kind === 'tickets' && soFar.intent?.label === 'how-to';
  return { id, polarity: (asks || id === GAP) && polarity === 1 ? 0 : polarity, span };
}
