// Written by `npm run train:signals`.

/** What learned words and the lexicon are worth; see `read-sentiment.ts`. */
export const FEELING: { readonly words: number; readonly weights: readonly number[] } = {
  words: 0.709,
  weights: [
    -0.27, 0.0078, 0.2072, -0.2182, -0.1725, 0.185, 0.3094, -0.2408, -0.3604, -0.0173, -0.0974, 0.0718,
    -0.1964, -0.1187, 0.1156, 0.2078, -0.1725, -0.3006, -0.3798, 0.2676, -0.3534, 0.1371, 0.1514, -0.8423,
    -0.1454, -0.9021, 0.4062, -0.3841, 0.0019, 0.3078, -0.2949, 0.2164, -0.1088, 0.0583, -0.0799, -0.1325,
    -0.0973, 0.157, -0.2825,
  ],
};
