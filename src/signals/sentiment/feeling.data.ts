// Written by `npm run train:signals`.

/** What learned words and the lexicon are worth; see `read-sentiment.ts`. */
export const FEELING: { readonly words: number; readonly weights: readonly number[] } = {
  words: 0.6858,
  weights: [
    -0.338, 0.0051, 0.2155, -0.1943, -0.18, 0.2027, 0.3487, -0.2322, -0.3589, -0.0652, -0.1325, 0.039,
    -0.1314, -0.1543, 0.1261, 0.2052, -0.1302, -0.27, -0.2894, 0.3618, -0.2797, 0.1794, 0.1375, -0.8895,
    -0.0779, -0.8377, 0.5221, -0.4614, 0.0308, 0.3082, -0.275, 0.2176, -0.091, 0.0906, -0.1232, -0.2507,
    -0.1114, 0.1936, -0.249,
  ],
};
