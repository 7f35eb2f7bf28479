import { ROWS } from '../../src/signals/model/word-features.ts';
import { balance, type Prepared } from './examples.ts';
import { fitLinear, type Linear } from './fit.ts';
import { countRows, RARE } from './pack.ts';

const EPOCHS = 8;
/** How much words that tell the classes apart are listened to from the start. */
const CONTRAST = 0.8;
const NO_DENSE = new Float64Array(0);

/**
 * What customers of software ask for, or how they feel, by their words alone and learned from nothing else than such
 * texts. Classes count alike; words met once are dropped.
 */
export function fitCustomers(texts: readonly Prepared[], classes: number): Linear {
  const met = countRows(texts);
  const weigh = balance(texts, { size: texts.length / classes, group: () => '' });
  const examples = texts.map((text) => ({
    ...text,
    rows: text.rows.filter((row) => (met[row] ?? 0) >= RARE),
    dense: NO_DENSE,
    weight: weigh(text),
  }));
  return fitLinear(examples, {
    ...{ classes, rows: ROWS, dense: 0 },
    ...{ epochs: EPOCHS, seed: 1, contrast: CONTRAST },
  });
}
