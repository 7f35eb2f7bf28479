/** A detractor gives at most 3 stars: the 6 of 10 of "would you recommend", halved. */
export const DETRACTOR_STARS = 3;

/** A fan gives at least 4.5 stars: 9 of 10, halved. */
export const FAN_STARS = 4.5;

/** Bin 0 to 4 for one to five stars; half stars go up, no star counts as one. */
export function starBin(stars: number): number {
  return Math.min(Math.max(Math.round(stars), 1), 5) - 1;
}
