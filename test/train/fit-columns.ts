import { ROWS } from '../../src/signals/model/word-features.ts';
import type { Linear } from './fit.ts';
import { fitOdds } from './fit-odds.ts';
import { countRows, RARE } from './pack.ts';

/** A text, and whether it is each of several things, by column. */
export interface Coded {
  readonly rows: Int32Array;
  readonly share: number;
  readonly coded: Uint8Array;
}

const NO_DENSE = new Float64Array(0);

/** One logistic regression a column, side by side in one model, without the words met once. */
export function fitColumns(
  texts: readonly Coded[],
  options: { readonly columns: number; readonly epochs: number; readonly contrast: number },
): Linear {
  const { columns } = options;
  const met = countRows(texts);
  const known = texts.map((text) => ({ ...text, rows: text.rows.filter((row) => (met[row] ?? 0) >= RARE) }));
  const table = new Float32Array(ROWS * columns);
  const dense = new Float64Array(columns);
  for (let column = 0; column < columns; column++) {
    const odds = fitOdds(
      known.map((text) => ({ ...text, dense: NO_DENSE, label: text.coded[column] ?? 0 })),
      { ...options, dense: 0 },
    );
    for (let row = 0; row < ROWS; row++) table[row * columns + column] = odds.table[row] ?? 0;
    dense[column] = odds.dense[0] ?? 0;
  }
  return { classes: columns, table, dense };
}
