// Written by `npm run train:signals`.

/** What learned words and the lexicon are worth; see `read-sentiment.ts`. */
export const FEELING: { readonly words: number; readonly weights: readonly number[] } = {
  words: 0.7089,
  weights: [
    -0.2706, 0.0088, 0.207, -0.2178, -0.1725, 0.1847, 0.3089, -0.2402, -0.3605, -0.0174, -0.0972, 0.0717,
    -0.1962, -0.1185, 0.1153, 0.207, -0.1716, -0.3006, -0.3799, 0.2678, -0.3534, 0.1372, 0.1516, -0.8427,
    -0.1454, -0.9014, 0.4059, -0.3833, 0.001, 0.3081, -0.2941, 0.2159, -0.1088, 0.0574, -0.0793, -0.132,
    -0.0979, 0.1578, -0.2825,
  ],
};
