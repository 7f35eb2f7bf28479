/** A share by its lowest, middle and highest value. */
export type Range = readonly [low: number, middle: number, high: number];

/**
 * Share of losses whose stated reason is the real one: sellers name it in 40 % of losses and part of it in 28 %; the
 * middle is half way.
 * @see customerexperienceinsight.com, why sales are won or lost
 */
export const REPORTED_REASON: Range = [0.4, 0.54, 0.68];

/** The same for reasons that the buyer confirmed. Our choice. */
export const CONFIRMED_REASON: Range = [0.85, 0.925, 1];

/** Share of the accounts of a level that leave within a year. Our choice; a register's own history goes before it. */
export const CHURN: Readonly<Record<'high' | 'medium' | 'low' | 'unrated', Range>> = {
  high: [0.3, 0.45, 0.6],
  medium: [0.1, 0.2, 0.3],
  low: [0.02, 0.06, 0.1],
  // Nobody says which level it is, so it may be any.
  unrated: [0.02, 0.2, 0.6],
};
