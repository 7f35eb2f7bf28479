/** How a text may feel: negative, neutral, positive. */
export const MOODS = 3;
