/** Right answers, all answers, and all that were wanted, as precision, recall and F1. */
export function ratios({ hits, found, wanted }: { hits: number; found: number; wanted: number }) {
  return {
    precision: hits / Math.max(1, found),
    recall: hits / Math.max(1, wanted),
    f1: (2 * hits) / Math.max(1, found + wanted),
  };
}
