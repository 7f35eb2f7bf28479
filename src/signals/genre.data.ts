// Written by `npm run train:signals`.

/** Constants of the genres, in the order of the head's columns, to tell what kind of text one is. */
export const GENRE_CONSTANTS: readonly number[] = [-0.5221, 0.5256, -0.2901, -0.4161];
