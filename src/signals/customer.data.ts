// Written by `npm run train:signals`.

/** What learned words and rules are worth, see `customer-odds.ts`; and constants of the genres, to tell reviews of apps. */
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
  genres: [-0.6845, 0.4938, -0.1683, -0.1615],
} as const;
