// Written by `npm run train:signals`.

/** What learned words and rules are worth, see `customer-odds.ts`. */
export const CUSTOMER_CUES = {
  themes: {
    words: 1.0515,
    rules: 1.1643,
    constants: [
      -0.8354, -1.1735, -1.0718, -1.3974, -1.3566, -1.4337, -1.5263, -1.8294, -1.1635, -1.4162, -1.6649,
      -1.3345, -1.6608, -1.5275,
    ],
  },
  expectation: { words: 1.2742, rules: 1.3419, constants: [-2.8605, -1.5401] },
} as const;
