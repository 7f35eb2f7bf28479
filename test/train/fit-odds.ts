import { LENGTH } from '../../src/signals/model/table.ts';
import { ROWS } from '../../src/signals/model/word-features.ts';
import { type Example, type FitOptions, fitLinear, type Linear } from './fit.ts';

/** A text that may or may not be of the kind that is asked for: label 1 or 0. */
export type Asked = Pick<Example, 'rows' | 'share' | 'dense' | 'label'> & Partial<Pick<Example, 'weight'>>;

/**
 * The logarithm of the odds of label 1 against 0. Learned from texts of length 1, and to be used on texts of `LENGTH`:
 * then words count less beside what else is known.
 */
export function fitOdds(
  texts: readonly Asked[],
  options: Pick<FitOptions, 'dense' | 'epochs' | 'contrast'>,
): Linear {
  const both = fitLinear(
    texts.map((text) => ({ weight: 1, ...text, share: text.share / LENGTH, possible: 0b11 })),
    { ...options, classes: 2, rows: ROWS, seed: 1 },
  );
  const differences = (values: ArrayLike<number>): Float64Array =>
    Float64Array.from(
      { length: values.length / 2 },
      (_, i) => (values[2 * i + 1] ?? 0) - (values[2 * i] ?? 0),
    );
  const table = Float32Array.from(differences(both.table), (weight) => weight / LENGTH);
  return { classes: 1, table, dense: differences(both.dense) };
}
