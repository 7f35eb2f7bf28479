// Written by `npm run train:signals`.

/** What learned words and rules are worth; see `reason-odds.ts`. */
export const REASON_CUES = {
  words: 1.0903,
  found: 0.7961,
  first: 1.3413,
  constants: [
    -1.6639, -1.1084, -1.2621, -1.6462, -1.0593, -2.2155, -0.8304, -0.8612, -1.6565, -1.8069, -0.3168,
  ],
} as const;
