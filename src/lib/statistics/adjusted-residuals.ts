/** What one cell of a table of counts would be if rows and columns had nothing to do with each other. */
export interface Cell {
  readonly count: number;
  readonly expected: number;
  /** Beyond 2 the cell stands out; 0 where a whole row or column is everything. */
  readonly residual: number;
}

/**
 * Adjusted Pearson residuals: `(O - E) / sqrt(E (1 - row share) (1 - column share))`, roughly standard normal.
 * @param counts rows of equal length
 * @see Haberman 1973, Biometrics 29:205-220
 */
export function adjustedResiduals(counts: readonly (readonly number[])[]): Cell[][] {
  const rows = counts.map(sum);
  const columns = (counts[0] ?? []).map((_, column) => sum(counts.map((row) => row[column] ?? 0)));
  const all = sum(rows);
  return counts.map((row, r) =>
    row.map((count, c): Cell => {
      const [inRow, inColumn] = [rows[r] ?? 0, columns[c] ?? 0];
      const expected = all === 0 ? 0 : (inRow * inColumn) / all;
      const variance = expected * (1 - inRow / all) * (1 - inColumn / all);
      return { count, expected, residual: variance > 0 ? (count - expected) / Math.sqrt(variance) : 0 };
    }),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
