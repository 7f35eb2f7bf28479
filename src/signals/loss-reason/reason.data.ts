// Written by `npm run train:signals`.

/** What learned words and rules are worth; see `reason-odds.ts`. */
export const REASON_CUES = {
  words: 1.0901,
  found: 0.7982,
  first: 1.344,
  constants: [
    -1.6657, -1.1093, -1.2632, -1.6472, -1.0604, -2.2171, -0.8316, -0.8626, -1.6682, -1.8078, -0.3172,
  ],
} as const;
