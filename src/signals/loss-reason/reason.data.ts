// Written by `npm run train:signals`.

/** What learned words and rules are worth; see `reason-odds.ts`. */
export const REASON_CUES = {
  words: 1.0905,
  found: 0.7972,
  first: 1.3648,
  constants: [
    -1.6856, -1.1155, -1.2652, -1.648, -1.0603, -2.1946, -0.8337, -0.8682, -1.6779, -1.8339, -0.331,
  ],
} as const;
