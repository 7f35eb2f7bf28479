// Written by `npm run train:signals`.

/** What learned words and rules are worth, see `customer-odds.ts`; and constants of the genres, to tell reviews of apps. */
export const CUSTOMER_CUES = {
  themes: {
    words: 1.0441,
    rules: 1.4192,
    constants: [
      -0.6947, -1.1502, -1.2662, -1.209, -1.4006, -1.2764, -1.2725, -1.6252, -0.9275, -1.5027, -1.5632,
      -1.3588, -1.64, -1.4486,
    ],
  },
  expectation: { words: 1.2624, rules: 1.5333, constants: [-2.725, -0.7397] },
  genres: [-0.5396, 0.4839, -0.2534, 0.0227],
} as const;
