/** How two raters class the same items: `counts[first][second]`, square; counts may be weights. */
export type Confusion = readonly (readonly number[])[];

/**
 * Cohen's kappa: agreement beyond chance; 1 is perfect, 0 what chance gives.
 * @returns null without items, and where both gave all the same one class, so that chance explains everything
 * @see Cohen 1960, Educ. Psychol. Meas. 20:37-46
 */
export function cohensKappa(counts: Confusion): number | null {
  const rows = counts.map(sum);
  const total = sum(rows);
  if (!(total > 0)) return null;
  const agreed = sum(counts.map((row, i) => row[i] ?? 0)) / total;
  const chance = sum(rows.map((row, i) => row * sum(counts.map((other) => other[i] ?? 0)))) / total ** 2;
  return chance < 1 ? (agreed - chance) / (1 - chance) : null;
}

/** How well one class is told; null where there is nothing to divide by. */
export interface ClassQuality {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  /** Of this class against all others. */
  readonly kappa: number | null;
}

/** @param truths `counts[true class][read class]` */
export function classQuality(truths: Confusion, index: number): ClassQuality {
  const truly = sum(truths[index] ?? []);
  const read = sum(truths.map((row) => row[index] ?? 0));
  const both = truths[index]?.[index] ?? 0;
  const total = sum(truths.map(sum));
  return {
    precision: divide(both, read),
    recall: divide(both, truly),
    f1: divide(2 * both, truly + read),
    kappa: cohensKappa([
      [both, truly - both],
      [read - both, total - truly - read + both],
    ]),
  };
}

function divide(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
