// Written by `npm run train:signals`.

/** What learned words and rules are worth; see `reason-odds.ts`. */
export const REASON_CUES = {
  words: 1.0895,
  found: 0.7971,
  first: 1.3658,
  constants: [
    -1.6862, -1.1142, -1.2673, -1.649, -1.0653, -2.1939, -0.8308, -0.8673, -1.6772, -1.8336, -0.3311,
  ],
} as const;
