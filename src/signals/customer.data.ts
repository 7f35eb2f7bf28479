// Written by `npm run train:signals`.

/** What learned words and rules are worth, see `customer-odds.ts`. */
export const CUSTOMER_CUES = {
  themes: {
    words: 1.0513,
    rules: 1.1666,
    constants: [
      -0.8359, -1.1746, -1.077, -1.3993, -1.3576, -1.4317, -1.5258, -1.8299, -1.1633, -1.4159, -1.664,
      -1.3366, -1.6612, -1.5283,
    ],
  },
  expectation: { words: 1.2749, rules: 1.3416, constants: [-2.8626, -1.5404] },
} as const;
