// Written by `npm run train:signals`.

/** Constants of the genres, in the order of the head's columns, to tell what kind of text one is. */
export const GENRE_CONSTANTS: readonly number[] = [-0.6676, 0.3656, -0.2185, -0.3591];
