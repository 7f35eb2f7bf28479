// Written by `npm run train:signals`.

/** What learned words and the lexicon are worth; see `read-sentiment.ts`. */
export const FEELING: { readonly words: number; readonly weights: readonly number[] } = {
  words: 0.709,
  weights: [
    -0.2706, 0.0087, 0.2071, -0.2178, -0.1726, 0.1848, 0.3089, -0.2401, -0.3605, -0.0174, -0.0973, 0.0719,
    -0.1962, -0.1186, 0.1153, 0.2069, -0.1715, -0.3006, -0.38, 0.2678, -0.3533, 0.1372, 0.1517, -0.843,
    -0.1454, -0.9014, 0.4058, -0.3833, 0.0012, 0.3078, -0.2941, 0.2159, -0.1088, 0.0575, -0.0793, -0.1323,
    -0.0979, 0.1578, -0.2825,
  ],
};
