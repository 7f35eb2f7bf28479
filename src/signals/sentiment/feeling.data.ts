// Written by `npm run train:signals`.

/** What learned words and the lexicon are worth; see `read-sentiment.ts`. */
export const FEELING: { readonly words: number; readonly weights: readonly number[] } = {
  words: 0.6309,
  weights: [
    -0.3947, -0.0062, 0.2517, -0.2128, -0.2392, 0.2117, 0.3356, -0.2275, -0.3631, -0.0571, -0.1076, 0.0196,
    -0.1772, -0.1744, 0.1301, 0.2509, -0.1761, -0.3086, -0.3565, 0.3366, -0.202, 0.2564, 0.0963, -0.7473,
    -0.032, -0.8631, 0.5599, -0.4047, 0.0005, 0.272, -0.3098, 0.39, -0.1478, 0.1216, -0.0804, -0.2531,
    -0.0516, 0.2164, -0.3357,
  ],
};
