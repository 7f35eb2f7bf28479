/** What was read of a file, or what should have been. */
export interface Cells {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Ten numbers summed: success, then precision, recall and F1 of header cells, of records and of all cells, as multisets. */
export function scoreTable(read: Cells, clean: Cells): number {
  const records = ({ rows }: Cells) => rows.map((cells) => cells.map(normalise).join('\u0000'));
  const cells = ({ header, rows }: Cells) => [...header, ...rows.flat()];
  const pairs = [
    [read.header.map(normalise), clean.header.map(normalise)],
    [records(read), records(clean)],
    [cells(read), cells(clean)],
  ] as const;
  return 1 + pairs.reduce((sum, [got, wanted]) => sum + compare(got, wanted), 0);
}

function normalise(cell: string): string {
  return cell.trim().toLowerCase();
}

function compare(got: readonly string[], wanted: readonly string[]): number {
  if (got.length === 0 && wanted.length === 0) return 3;
  const left = new Map<string, number>();
  for (const value of wanted) left.set(value, (left.get(value) ?? 0) + 1);
  let hits = 0;
  for (const value of got) {
    const count = left.get(value) ?? 0;
    if (count > 0) hits += 1;
    left.set(value, count - 1);
  }
  if (hits === 0) return 0;
  const precision = hits / got.length;
  const recall = hits / wanted.length;
  return precision + recall + (2 * precision * recall) / (precision + recall);
}
