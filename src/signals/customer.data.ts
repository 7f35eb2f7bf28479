// Written by `npm run train:signals`.

/** What learned words and rules are worth, see `customer-odds.ts`. */
export const CUSTOMER_CUES = {
  themes: {
    words: 1.0512,
    rules: 1.1664,
    constants: [
      -0.8357, -1.1734, -1.0729, -1.3982, -1.3545, -1.43, -1.5246, -1.8276, -1.1625, -1.415, -1.6632, -1.335,
      -1.6607, -1.5278,
    ],
  },
  expectation: { words: 1.2721, rules: 1.3703, constants: [-2.8579, -1.5333] },
} as const;
