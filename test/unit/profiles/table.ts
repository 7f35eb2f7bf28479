import type { Row, Table } from '../../../src/model/row.ts';

/** A table made by hand: the header and the cells of its rows. */
export function makeTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  parts: Partial<Table> = {},
): Table {
  const sample: Row[] = rows.map((cells, index) => ({ row: index + 2, line: index + 2, cells }));
  return {
    source: 'data.csv',
    format: 'csv',
    header,
    sample: sample.slice(0, 200),
    hints: [],
    dialect: { format: 'csv', encoding: 'utf-8', encodingConfidence: 1 },
    async *rows() {
      yield { rows: sample, blanks: 0, rejects: [] };
    },
    ...parts,
  };
}
