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
  /** How much a text is like reviews of devices. */
  device: { from: 14, size: 1 },
} as const;

/** What the table for reviews of devices scores: themes by id, after a device as such. */
export const DEVICE_THEMES = [
  'general',
  'usability',
  'performance',
  'reliability',
  'pricing',
  'mobile',
  'integration',
] as const;

/** Where the same table scores how reviews of devices feel, negative, neutral, positive: behind their themes. */
export const DEVICE_FEELING = { from: DEVICE_THEMES.length, size: 3 } as const;

export type DeviceTheme = (typeof DEVICE_THEMES)[number];

/** Broad themes as coders choose among them, in the order of the columns of the table for what customers write. */
export const CODED_THEMES = [
  'usability',
  'performance',
  'reliability',
  'missing-feature',
  'integration',
  'support',
  'pricing',
  'onboarding',
  'documentation',
  'reporting',
  'permissions-security',
  'data-quality',
  'mobile',
  'billing',
] as const;

export type CodedTheme = (typeof CODED_THEMES)[number];

/** Columns of that table, by place in a row; all were learned from what customers write alone. */
export const CUSTOMER_HEADS = {
  themes: { from: 0, size: CODED_THEMES.length },
  /** Expectations that were missed, and exceeded. */
  expectation: { from: CODED_THEMES.length, size: 2 },
  /** defect, enhancement, how-to, other. */
  request: { from: CODED_THEMES.length + 2, size: 4 },
  /** negative, neutral, positive. */
  mood: { from: CODED_THEMES.length + 6, size: 3 },
} as const;
