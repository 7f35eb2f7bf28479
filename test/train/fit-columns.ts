import { ROWS } from '../../src/signals/model/word-features.ts';
import { type Linear, scoresOf } from './fit.ts';
import { fitOdds } from './fit-odds.ts';
import { countRows, RARE } from './pack.ts';

/** A text, and whether it is each of several things, by column. */
export interface Coded {
  readonly rows: Int32Array;
  readonly share: number;
  readonly coded: Uint8Array;
}

const NO_DENSE = new Float64Array(0);

export interface ColumnOptions {
  readonly columns: number;
  readonly epochs: number;
  readonly contrast: number;
}

/** One logistic regression a column, side by side in one model, without the words met once. */
export function fitColumns(texts: readonly Coded[], options: ColumnOptions): Linear {
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

export interface HeldOut<T> {
  readonly text: T;
  /** By column, of a model that saw no text of the same author. */
  readonly scores: Float64Array;
  /** How many of its words and pairs that model knows. */
  readonly weighed: number;
}

/** Models that are learned to hold authors out: of more authors than that, several are held out together. */
const MOST_FOLDS = 12;

/** What models say of texts whose authors they never saw, fold by fold. */
export function holdOutAuthors<T extends Coded>(
  texts: readonly T[],
  authorOf: (text: T) => string,
  options: ColumnOptions,
): readonly HeldOut<T>[] {
  const authors = [...new Set(texts.map(authorOf))];
  return Array.from({ length: Math.min(MOST_FOLDS, authors.length) }, (_, fold) => {
    const isOut = (text: T): boolean => authors.indexOf(authorOf(text)) % MOST_FOLDS === fold;
    const others = texts.filter((text) => !isOut(text));
    const model = fitColumns(others, options);
    const met = countRows(others);
    return texts.filter(isOut).map((text) => ({
      text,
      scores: scoresOf(model, { ...text, dense: NO_DENSE }),
      weighed: text.rows.filter((row) => (met[row] ?? 0) >= RARE).length,
    }));
  }).flat();
}
