// Written by `npm run train:signals`.

/** What learned words and the lexicon are worth; see `read-sentiment.ts`. */
export const FEELING: { readonly words: number; readonly weights: readonly number[] } = {
  words: 0.6313,
  weights: [
    -0.3178, -0.0248, 0.2898, -0.225, -0.1553, 0.1552, 0.3826, -0.2915, -0.369, -0.0157, -0.1321, 0.0971,
    -0.1991, -0.1144, 0.0947, 0.269, -0.2239, -0.2918, -0.3345, 0.3826, -0.2892, 0.2329, 0.1066, -0.8023,
    0.011, -0.8938, 0.6224, -0.4249, -0.0084, 0.3465, -0.3526, 0.2733, -0.1838, 0.1479, -0.0363, -0.2745,
    -0.1259, 0.195, -0.2801,
  ],
};
