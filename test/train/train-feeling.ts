import { ROWS } from '../../src/signals/model/word-features.ts';
import { FEELINGS } from '../../src/signals/sentiment/features.ts';
import type { Labelled } from './corpus.ts';
import { balance, foldOf, macroF1, type Prepared, prepareFeelings } from './examples.ts';
import { fitLinear, type Linear, scoresOf } from './fit.ts';
import { fitGate, sumTerms } from './fit-gate.ts';

const CLASSES = 3;
const EPOCHS = 3;
/** How much words that tell the classes apart are listened to from the start. */
const CONTRAST = 0.7;
/** Each class of each source counts as this many texts. */
const SIZE = 1200;
/** Few texts are as close to what is read as our own; those coded for much else besides count less. */
const COUNTS: Readonly<Record<string, number>> = { own: 3, customers: 0.4 };
const FOLDS = 4;
const NO_ROWS = new Int32Array(0);

export interface FeelingTraining {
  readonly model: Linear;
  /** What learned words count, and the weights of the lexicon beside them. */
  readonly words: number;
  readonly weights: Float64Array;
  readonly measured: readonly FeelingMeasure[];
}

export interface FeelingMeasure {
  readonly source: string;
  readonly n: number;
  /** Lexicon alone, unseen. */
  readonly lexicon: number;
  /** Held out with all that is written like it: words and lexicon learned together, and the blend that ships. */
  readonly learned: number;
  readonly unseen: number;
  /** A random quarter held out. */
  readonly seen: number;
}

interface HeldOut {
  readonly text: Prepared;
  readonly lexicon: Float64Array;
  readonly scores: Float64Array;
}

export function trainFeeling(corpus: readonly Labelled[]): FeelingTraining {
  const texts = prepareFeelings(corpus);
  const genres = [...new Set(texts.map(({ genre }) => genre))];
  const unseen = genres.flatMap((genre) => holdOut(texts, (text) => text.genre === genre));
  const seen = Array.from({ length: FOLDS }, (_, fold) =>
    holdOut(texts, (text) => foldOf(text, FOLDS) === fold),
  ).flat();
  const gate = learnGate([...unseen, ...seen]);
  const blended = (one: HeldOut) => ({ label: one.text.label, scores: sumTerms(termsOf(one), gate) });
  const sources = [...new Set(texts.map(({ source }) => source))];
  const measured = sources.flatMap((source) => {
    const own = (cases: readonly HeldOut[]) => cases.filter(({ text }) => text.source === source);
    const [out, known] = [own(unseen), own(seen)];
    return new Set(out.map(({ text }) => text.label)).size < 2
      ? []
      : [
          {
            source,
            n: out.length,
            lexicon: macroF1(out.map(({ text, lexicon }) => ({ label: text.label, scores: lexicon }))),
            learned: macroF1(out.map(({ text, scores }) => ({ label: text.label, scores }))),
            unseen: macroF1(out.map(blended)),
            seen: macroF1(known.map(blended)),
          },
        ];
  });
  const model = fitAll(texts);
  return { model, ...merge(model, fitAll(texts, true), gate), measured };
}

function fitAll(texts: readonly Prepared[], isLexicon = false): Linear {
  const weigh = balance(texts, { size: SIZE, group: ({ source }) => source });
  const examples = texts.map((text) => ({
    ...text,
    rows: isLexicon ? NO_ROWS : text.rows,
    weight: weigh(text) * (COUNTS[text.genre] ?? 1),
  }));
  return fitLinear(examples, {
    classes: CLASSES,
    rows: isLexicon ? 1 : ROWS,
    dense: FEELINGS,
    epochs: EPOCHS,
    seed: 1,
    contrast: CONTRAST,
  });
}

function holdOut(texts: readonly Prepared[], isOut: (text: Prepared) => boolean): readonly HeldOut[] {
  const rest = texts.filter((text) => !isOut(text));
  const model = fitAll(rest);
  const lexicon = fitAll(rest, true);
  return texts.filter(isOut).map((text) => ({
    text,
    scores: scoresOf(model, text),
    lexicon: scoresOf(lexicon, { ...text, rows: NO_ROWS }),
  }));
}

/** What words with lexicon say, what the lexicon alone, and a constant a class. */
function termsOf({ scores, lexicon }: HeldOut): readonly Float64Array[] {
  const constants = Array.from({ length: CLASSES }, (_, c) => new Float64Array(CLASSES).fill(1, c, c + 1));
  return [scores, lexicon, ...constants];
}

/** Each class of each source counts as this many texts, however many it has. */
const GATE_TEXTS = 300;

function learnGate(heldOut: readonly HeldOut[]): readonly number[] {
  const weigh = balance(
    heldOut.map(({ text }) => text),
    { size: GATE_TEXTS, group: ({ source }) => source },
  );
  const cases = heldOut.map((one) => ({
    terms: termsOf(one),
    label: one.text.label,
    possible: one.text.possible,
    weight: weigh(one.text),
  }));
  return fitGate(cases, 2 + CLASSES);
}

/** Both opinions are linear in the lexicon's numbers, so their blend is as well. */
function merge(
  model: Linear,
  lexicon: Linear,
  [both = 0, alone = 0, ...constants]: readonly number[],
): Pick<FeelingTraining, 'words' | 'weights'> {
  const weights = model.dense.map((weight, i) => both * weight + alone * (lexicon.dense[i] ?? 0));
  for (let c = 0; c < CLASSES; c++) {
    const at = FEELINGS * CLASSES + c;
    weights[at] = (weights[at] ?? 0) + (constants[c] ?? 0);
  }
  return { words: both, weights };
}
