// Written by `npm run train:signals`.

/** What learned words and rules are worth, see `customer-odds.ts`. */
export const CUSTOMER_CUES = {
  themes: {
    words: 1.0428,
    rules: 1.2087,
    constants: [
      -0.7631, -1.0529, -1.0478, -1.2544, -1.2529, -1.4404, -1.4798, -1.7984, -1.167, -1.4021, -1.5493,
      -1.3088, -1.6239, -1.5474,
    ],
  },
  expectation: { words: 1.2691, rules: 1.418, constants: [-2.6827, -1.3737] },
} as const;
