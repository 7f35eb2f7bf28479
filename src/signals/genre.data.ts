// Written by `npm run train:signals`.

/** Constants of the genres, in the order of the head's columns, to tell what kind of text one is. */
export const GENRE_CONSTANTS: readonly number[] = [-0.6881, 0.3805, -0.2065, -0.3386];
