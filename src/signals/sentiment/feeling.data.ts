// Written by `npm run train:signals`.

/** What learned words and the lexicon are worth; see `read-sentiment.ts`. */
export const FEELING: { readonly words: number; readonly weights: readonly number[] } = {
  words: 0.7088,
  weights: [
    -0.2675, 0.008, 0.2039, -0.2173, -0.1748, 0.187, 0.3067, -0.2401, -0.3594, -0.019, -0.0934, 0.0699,
    -0.1941, -0.1204, 0.1153, 0.2071, -0.1722, -0.3016, -0.3765, 0.265, -0.3562, 0.1389, 0.1495, -0.8443,
    -0.1453, -0.9053, 0.4099, -0.3714, -0.0028, 0.3011, -0.2954, 0.2224, -0.1154, 0.0716, -0.0813, -0.1496,
    -0.1, 0.1561, -0.2789,
  ],
};
