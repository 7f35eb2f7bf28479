/** What vendors and their customers were found to call a defect, as shares of all requests. */
export const PUBLISHED_GAPS = [
  { name: 'ServiceXRG 2020', vendor: 0.05, customers: 0.33 },
  { name: 'ServiceXRG, older study', vendor: 0.175, customers: 0.42 },
] as const;

/** The smaller of the published gaps between what customers and vendors call a defect. */
export const USUAL_GAP = 0.245;

/** Hidden-defect rate of both studies, if what the vendor admits is part of what customers report. */
export const USUAL_HIDDEN = 0.3;
