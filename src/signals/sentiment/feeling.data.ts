// Written by `npm run train:signals`.

/** What learned words and the lexicon are worth; see `read-sentiment.ts`. */
export const FEELING: { readonly words: number; readonly weights: readonly number[] } = {
  words: 0.7078,
  weights: [
    -0.2698, 0.0107, 0.2045, -0.2227, -0.1731, 0.1905, 0.3124, -0.2427, -0.3632, -0.018, -0.0963, 0.0719,
    -0.2013, -0.1184, 0.1205, 0.2097, -0.1753, -0.3008, -0.3811, 0.2662, -0.3529, 0.1369, 0.1513, -0.8434,
    -0.1462, -0.9065, 0.4106, -0.3711, -0.004, 0.3013, -0.2933, 0.2237, -0.1206, 0.0705, -0.0786, -0.1521,
    -0.0961, 0.1564, -0.2833,
  ],
};
