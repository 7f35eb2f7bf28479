/** How well a trait is told: of those that have it, and of those that do not. */
export interface Accuracy {
  readonly sensitivity: number;
  readonly specificity: number;
}

/** Below this a reader tells hardly more than chance, and dividing by it says nothing. */
const MIN_YOUDEN = 0.05;

/**
 * The true share behind an observed one: `(observed + Sp - 1) / (Se + Sp - 1)`, kept within 0 and 1.
 * @returns null when the reader is no better than chance
 * @see Rogan and Gladen 1978, Am. J. Epidemiol. 107:71-76
 */
export function roganGladen(observed: number, { sensitivity, specificity }: Accuracy): number | null {
  const youden = sensitivity + specificity - 1;
  if (!(youden >= MIN_YOUDEN)) return null;
  return Math.min(1, Math.max(0, (observed + specificity - 1) / youden));
}
