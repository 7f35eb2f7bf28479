import { findPii } from '../pii/find.ts';

/** Characters beyond a cut that are looked at, so that a card number or an address across it is seen whole. */
export const SPARE = 100;

/** Longest piece of raw input that is shown, in UTF-16 units. */
export const MAX_RAW = 400;

/** Longest piece of raw input that a reject keeps, in UTF-16 units: what is masked across the end is in it. */
export const RAW_KEPT = MAX_RAW + SPARE;

/** The first words of a text: at most `max` UTF-16 units, never half of a surrogate pair. */
export function cutWords(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, max);
  const space = cut.lastIndexOf(' ');
  const words = space > max / 2 ? cut.slice(0, space) : cut;
  return words.replace(/[\uD800-\uDBFF]$/, '').trimEnd();
}

/**
 * The same for text that is about to be masked: personal data across the cut is kept to its end, at most `SPARE` units
 * more, because half of it could not be told any more.
 */
export function cutWhole(text: string, max: number): string {
  const words = cutWords(text, max);
  if (words === text) return text;
  const seen = text.slice(0, max + SPARE);
  const across = findPii(seen).find(({ start, end }) => start < words.length && end > words.length);
  return across === undefined ? words : seen.slice(0, across.end);
}
