import { partsWith } from '../../src/signals/aspect.ts';
import { ROWS } from '../../src/signals/model/word-features.ts';
import { prepareTexts } from '../../src/signals/prepare.ts';
import { FEELINGS } from '../../src/signals/sentiment/features.ts';
import { record } from '../tools/observations.ts';
import type { Aspected, Labelled } from './corpus.ts';
import { balance, prepareFeelings } from './examples.ts';
import { fitLinear, type Linear } from './fit.ts';

const CLASSES = 3;
const EPOCHS = 5;
const CONTRAST = 0.7;
/** Each feeling counts as this many texts. */
const SIZE = 600;

/**
 * Learns how reviews of devices feel, from sentences of one mind and from clauses that speak of one thing.
 * @returns words, and the weights of the lexicon beside them
 */
export function trainAspect(corpus: readonly Aspected[]): Linear {
  const texts = prepareFeelings([...sentences(corpus), ...clauses(corpus)]);
  const weigh = balance(texts, { size: SIZE, group: () => '' });
  return fitLinear(
    texts.map((text) => ({ ...text, weight: weigh(text) })),
    { classes: CLASSES, rows: ROWS, dense: FEELINGS, epochs: EPOCHS, seed: 1, contrast: CONTRAST },
  );
}

function sentences(corpus: readonly Aspected[]): readonly Labelled[] {
  const labels = new Map<string, Set<number>>();
  for (const { text, label } of corpus) labels.set(text, (labels.get(text) ?? new Set()).add(label));
  return [...labels].flatMap(([text, own]) =>
    own.size === 1 ? [...own].map((label) => example(text, label)) : [],
  );
}

/** Each clause once for what is thought of the thing it names. */
function clauses(corpus: readonly Aspected[]): readonly Labelled[] {
  const found = new Map<string, Labelled>();
  for (const { record: own, aspect, label } of corpus) {
    const words = partsWith(prepareTexts(own), aspect).map(({ raw, tokens }) =>
      raw.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0),
    );
    if (words.length > 0) found.set(`${label} ${words.join(' . ')}`, example(words.join(' . '), label));
  }
  return [...found.values()];
}

function example(text: string, label: number): Labelled {
  const rest = { source: 'acos_laptop', genre: 'laptops', possible: 0b111 };
  return { record: record('tickets', { body: text }), text, label, ...rest };
}
