// Written by `npm run train:signals`.

/** Constants of the genres, in the order of the head's columns, to tell what kind of text one is. */
export const GENRE_CONSTANTS: readonly number[] = [-0.6875, 0.3804, -0.2068, -0.339];
