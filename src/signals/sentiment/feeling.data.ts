// Written by `npm run train:signals`.

/** What learned words and the lexicon are worth; see `read-sentiment.ts`. */
export const FEELING: { readonly words: number; readonly weights: readonly number[] } = {
  words: 0.6222,
  weights: [
    -0.458, 0.0071, 0.2858, -0.2145, -0.2329, 0.2098, 0.3379, -0.2138, -0.3685, -0.0379, -0.1138, 0.0113,
    -0.1957, -0.1606, 0.133, 0.2403, -0.1452, -0.3199, -0.372, 0.3522, -0.2154, 0.2717, 0.0308, -0.7007,
    -0.0147, -0.8569, 0.5512, -0.4188, -0.0138, 0.29, -0.2172, 0.284, -0.1508, 0.1382, -0.1014, -0.2682,
    -0.0817, 0.2452, -0.3368,
  ],
};
