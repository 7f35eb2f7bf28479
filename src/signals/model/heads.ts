/** What the weight table scores, by place in a row. */
export const HEADS = {
  /** defect, enhancement, how-to, other: learned from all genres together. */
  intent: { from: 0, size: 4 },
  /** defect, enhancement, how-to: learned from issue reports alone. */
  issue: { from: 4, size: 3 },
  /** Genre a text is written in: issue report, app review, one spoken sentence, customer's ticket. */
  genre: { from: 7, size: 4 },
  /** negative, neutral, positive. */
  sentiment: { from: 11, size: 3 },
} as const;

/** Weights of one row. */
export const WIDTH = 14;
