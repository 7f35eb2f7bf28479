// Written by `npm run train:signals`.

/** What learned words and rules are worth; see `reason-odds.ts`. */
export const REASON_CUES = {
  words: 1.0899,
  found: 0.7923,
  first: 1.3227,
  constants: [
    -1.6691, -1.1104, -1.2586, -1.6398, -1.0546, -2.2137, -0.8245, -0.8592, -1.6617, -1.8271, -0.3293,
  ],
} as const;
