/**
 * Agreement A of ordered ratings: the histogram is peeled into layers of equal height, each layer is judged by
 * its shape, and layers count by their size.
 * @param histogram counts or weights by category, at least two categories
 * @returns -1 (two camps at the ends) over 0 (uniform) to 1 (all in one category)
 * @see van der Eijk 2001, Quality and Quantity 35:325-341; CRAN package agrmt
 */
export function agreement(histogram: ArrayLike<number>): number {
  const rest = Array.from(histogram, (count) => Math.max(0, count));
  const total = rest.reduce((sum, count) => sum + count, 0);
  if (total === 0) return 1;
  let result = 0;
  for (;;) {
    const present = rest.map((count) => count > 0);
    const size = present.filter(Boolean).length;
    if (size === 0) return result;
    const height = rest.reduce((min, count) => (count > 0 && count < min ? count : min), Infinity);
    result += ((size * height) / total) * layerAgreement(present, size);
    for (let i = 0; i < rest.length; i++) {
      // The lowest bar becomes exactly 0, whatever rounding does, so every layer ends a category.
      const count = rest[i] ?? 0;
      rest[i] = count > height ? count - height : 0;
    }
  }
}

/** @param size categories that are present */
function layerAgreement(present: readonly boolean[], size: number): number {
  if (size === 1) return 1;
  const categories = present.length;
  const { unimodal, bimodal } = countTriplets(present);
  if (unimodal + bimodal === 0) return 0;
  const shape =
    ((categories - 2) * unimodal - (categories - 1) * bimodal) / ((categories - 2) * (unimodal + bimodal));
  return shape * (1 - (size - 1) / (categories - 1));
}

/** Triplets of categories, in order, of which two are present: neighbours (110, 011) or apart (101). */
function countTriplets(present: readonly boolean[]): { unimodal: number; bimodal: number } {
  let unimodal = 0;
  let bimodal = 0;
  for (let i = 0; i < present.length; i++) {
    for (let j = i + 1; j < present.length; j++) {
      for (let l = j + 1; l < present.length; l++) {
        if (present[i] && present[l] && !present[j]) bimodal++;
        else if (present[j] && present[i] !== present[l]) unimodal++;
      }
    }
  }
  return { unimodal, bimodal };
}
