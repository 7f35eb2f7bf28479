/** Different words and pairs from which on a text is no longer short. */
const LONG = 30;

/** How far a text is from a short one, 0 to 1, by its different words and pairs: in short ones rules and lexicons count more. */
export function longShare(count: number): number {
  return Math.min(1, count / LONG);
}
