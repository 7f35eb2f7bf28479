export interface Incidence {
  /** Kinds seen at all. */
  readonly seen: number;
  /** Kinds seen in exactly one sample, and in exactly two. */
  readonly once: number;
  readonly twice: number;
  /** Samples that were looked at. */
  readonly samples: number;
}

/** Fewer samples tell nothing of what none of them shows. */
const MIN_SAMPLES = 3;

/**
 * How many kinds there are in all, at least, when some samples show `seen` of them (Chao2).
 * @returns an estimate, not rounded and never less than `seen`; null with fewer than three samples
 * @see Chao 1987, Biometrics 43:783-791
 */
export function chao2({ seen, once, twice, samples }: Incidence): number | null {
  if (samples < MIN_SAMPLES) return null;
  if (twice === 0) return seen + (once * Math.max(0, once - 1)) / 2;
  return seen + (((samples - 1) / samples) * once * once) / (2 * twice);
}
