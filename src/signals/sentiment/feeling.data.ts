// Written by `npm run train:signals`.

/** What learned words and the lexicon are worth; see `read-sentiment.ts`. */
export const FEELING: { readonly words: number; readonly weights: readonly number[] } = {
  words: 0.7013,
  weights: [
    -0.2936, -0.008, 0.1902, -0.2049, -0.1399, 0.1834, 0.3642, -0.2105, -0.3386, -0.0393, -0.0913, 0.029,
    -0.1555, -0.1052, 0.1068, 0.2493, -0.1353, -0.2736, -0.3248, 0.3506, -0.2897, 0.1393, 0.2535, -0.7938,
    -0.0083, -0.7164, 0.5579, -0.439, -0.0026, 0.3309, -0.2422, 0.217, -0.0526, 0.0882, -0.0642, -0.1838,
    -0.0545, 0.1792, -0.2692,
  ],
};
