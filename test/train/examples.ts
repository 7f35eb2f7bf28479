import { hashWord } from '../../src/lib/text/word-ids.ts';
import { REQUEST_CLASSES } from '../../src/model/kinds.ts';
import type { Reading } from '../../src/model/signal.ts';
import { readCues } from '../../src/signals/intent/features.ts';
import { createScale, strongestClass } from '../../src/signals/intent/weigh-reading.ts';
import { clauseValences } from '../../src/signals/learned.ts';
import { LENGTH } from '../../src/signals/model/table.ts';
import { WordFeatures } from '../../src/signals/model/word-features.ts';
import { prepareTexts } from '../../src/signals/prepare.ts';
import { readFeelings } from '../../src/signals/sentiment/features.ts';
import { readDeviceCues } from '../../src/signals/themes/device-scores.ts';
import { createThemeRules } from '../../src/signals/themes/rule-themes.ts';
import type { Labelled, Themed } from './corpus.ts';
import type { Example } from './fit.ts';

/** A labelled text with what the learner sees of it. */
export interface Prepared extends Labelled, Omit<Example, 'weight' | 'label' | 'possible'> {
  /** For drawing folds: its place in the corpus. */
  readonly index: number;
}

const features = new WordFeatures();

function prepare(labelled: Labelled, index: number, read: (reading: Reading) => Float64Array): Prepared {
  const reading = { record: labelled.record, texts: prepareTexts(labelled.record) };
  const dense = read(reading).slice();
  features.read(reading.texts);
  const rows = features.rows.slice(0, features.count);
  return { ...labelled, index, rows, share: LENGTH / Math.sqrt(Math.max(1, rows.length)), dense };
}

/** With the cues of the rules. */
export function prepareIntents(corpus: readonly Labelled[]): readonly Prepared[] {
  const weigh = createScale();
  return corpus.map((labelled, index) =>
    prepare(labelled, index, (reading) => {
      const totals = weigh(reading);
      return readCues(reading, totals, strongestClass(totals, reading));
    }),
  );
}

/** With the feelings of the lexicon. */
export function prepareFeelings(corpus: readonly Labelled[]): readonly Prepared[] {
  return corpus.map((labelled, index) =>
    prepare(labelled, index, ({ texts }) => readFeelings(texts, clauseValences(texts))),
  );
}

/** Words alone. */
export function prepareWords(corpus: readonly Labelled[]): readonly Prepared[] {
  return corpus.map((labelled, index) => prepare(labelled, index, () => new Float64Array(0)));
}

/** With what the rules find without being told the intent. */
export function prepareThemes(corpus: readonly Themed[]): readonly (Prepared & Themed)[] {
  const read = createThemeRules({ competitors: [], themes: [] });
  const source = { label: 0, source: 'acos_laptop', genre: 'laptops', possible: 0 };
  return corpus.map((themed, index) => ({
    ...themed,
    ...prepare({ ...themed, ...source }, index, (reading) => readDeviceCues(read(reading, {}))),
  }));
}

const AT_MOST = 3;
const AT_LEAST = 0.1;

/** Weights under which each class of each group counts as if it had `size` texts, within bounds. */
export function balance(
  texts: readonly Prepared[],
  { size, group }: { size: number; group: (text: Prepared) => string },
): (text: Prepared) => number {
  const counts = new Map<string, number>();
  const keyOf = (text: Prepared): string => `${group(text)} ${text.label}`;
  for (const text of texts) counts.set(keyOf(text), (counts.get(keyOf(text)) ?? 0) + 1);
  return (text) => Math.min(AT_MOST, Math.max(AT_LEAST, size / (counts.get(keyOf(text)) ?? size)));
}

/** One of `folds` parts, by place in the corpus: the same in every run. */
export function foldOf({ index, copyOf }: Prepared, folds: number): number {
  const key = copyOf === undefined ? Math.imul(index, 2654435761) : hashWord(copyOf);
  return (key >>> 8) % folds;
}

export const CLASS_COUNT = REQUEST_CLASSES.length;

/** Macro-F1 over the classes that occur, choosing among them only. */
export function macroF1(cases: readonly { label: number; scores: Float64Array }[]): number {
  const labels = [...new Set(cases.map(({ label }) => label))].sort();
  const guesses = cases.map(({ scores }) =>
    labels.reduce((a, b) => ((scores[b] ?? 0) > (scores[a] ?? 0) ? b : a)),
  );
  let sum = 0;
  for (const label of labels) {
    const hits = cases.filter((one, i) => one.label === label && guesses[i] === label).length;
    const wanted = cases.filter((one) => one.label === label).length;
    const found = guesses.filter((guess) => guess === label).length;
    sum += (2 * hits) / Math.max(1, wanted + found);
  }
  return sum / Math.max(1, labels.length);
}
