// Written by `npm run train:signals`.

/** What learned words and rules are worth; see `reason-odds.ts`. */
export const REASON_CUES = {
  words: 1.0901,
  found: 0.791,
  first: 1.3448,
  constants: [
    -1.6619, -1.1081, -1.2617, -1.646, -1.0591, -2.2143, -0.8299, -0.8593, -1.6539, -1.8058, -0.317,
  ],
} as const;
