import { genreShares } from '../../src/signals/genre.ts';
import { ROWS } from '../../src/signals/model/word-features.ts';
import { FEELINGS } from '../../src/signals/sentiment/features.ts';
import { customerShare, FEELING_CLASSES, type Worth } from '../../src/signals/sentiment/weigh-feelings.ts';
import type { Labelled } from './corpus.ts';
import { balance, foldOf, macroF1, type Prepared, prepareFeelings } from './examples.ts';
import { fitLinear, type Linear, scoresOf } from './fit.ts';
import { fitGate, sumTerms } from './fit-gate.ts';
import { fitOdds } from './fit-odds.ts';

const EPOCHS = 3;
/** How much words that tell the classes apart are listened to from the start. */
const CONTRAST = 0.7;
/** Each class of each source counts as this many texts. */
const SIZE = 1200;
/** Few texts are as close to what is read as our own; customers have a column of their own besides. */
const COUNTS: Readonly<Record<string, number>> = { own: 3, customers: 0.2 };
const FOLDS = 4;
const NO_ROWS = new Int32Array(0);
const NO_DENSE = new Float64Array(0);

export interface FeelingTraining {
  readonly model: Linear;
  /** One column: how content a customer sounds. */
  readonly content: Linear;
  readonly worths: FeelingWorths;
  readonly measured: readonly FeelingMeasure[];
}

/** What is told counts by whether a customer of software is heard. */
export interface FeelingWorths {
  readonly elsewhere: Worth;
  readonly customers: Worth;
}

export interface FeelingMeasure {
  readonly source: string;
  readonly n: number;
  /** Lexicon alone, unseen. */
  readonly lexicon: number;
  /**
   * Held out with all that is written like it, customers with what the same author wrote: words and lexicon learned
   * together, and the blend that ships.
   */
  readonly learned: number;
  readonly unseen: number;
  /** A random quarter held out. */
  readonly seen: number;
}

interface Models {
  readonly words: Linear;
  readonly lexicon: Linear;
  readonly content: Linear;
}

/** A text, and what models that never saw it say. */
interface HeldOut {
  readonly text: Prepared;
  readonly words: Float64Array;
  readonly lexicon: Float64Array;
  readonly content: number;
  /** How much it is read as customers are. */
  readonly share: number;
}

/** @param genre the model that tells in which genre a text is written */
export function trainFeeling(corpus: readonly Labelled[], genre: Linear): FeelingTraining {
  const texts = prepareFeelings(corpus);
  const hold = (isOut: (text: Prepared) => boolean): readonly HeldOut[] => {
    const models = fitModels(texts.filter((text) => !isOut(text)));
    return texts.filter(isOut).map((text) => ask(text, models, genre));
  };
  const groupOf = likeness(texts);
  const unseen = [...new Set(texts.map(groupOf))].flatMap((group) => hold((text) => groupOf(text) === group));
  const seen = Array.from({ length: FOLDS }, (_, fold) =>
    hold((text) => foldOf(text, FOLDS) === fold),
  ).flat();
  const gate = learnGate([...unseen, ...seen]);
  const models = fitModels(texts);
  return {
    model: models.words,
    content: models.content,
    worths: worthsOf(models, gate),
    measured: measure({ unseen, seen }, gate),
  };
}

/** Names what is held out together: all that is written alike; of customers a quarter of the authors. */
function likeness(texts: readonly Prepared[]): (text: Prepared) => string {
  const authors = [...new Set(texts.flatMap(({ author = [] }) => author))].sort();
  return ({ author, genre }) =>
    author === undefined ? genre : `${genre} ${authors.indexOf(author) % FOLDS}`;
}

function fitModels(texts: readonly Prepared[]): Models {
  return { words: fitWords(texts), lexicon: fitWords(texts, true), content: fitContent(texts) };
}

function fitWords(texts: readonly Prepared[], isLexicon = false): Linear {
  const weigh = balance(texts, { size: SIZE, group: ({ source }) => source });
  const examples = texts.map((text) => ({
    ...text,
    rows: isLexicon ? NO_ROWS : text.rows,
    weight: weigh(text) * (COUNTS[text.genre] ?? 1),
  }));
  return fitLinear(examples, {
    classes: FEELING_CLASSES,
    rows: isLexicon ? 1 : ROWS,
    dense: FEELINGS,
    epochs: EPOCHS,
    seed: 1,
    contrast: CONTRAST,
  });
}

const NEUTRAL = 1;
/** Tickets tell of little joy: reviews teach it. */
const TICKETS = 0.3;

/** What customers who are content write differently from those who are not. */
function fitContent(texts: readonly Prepared[]): Linear {
  const own = texts.filter(({ author, label }) => author !== undefined && label !== NEUTRAL);
  const weigh = balance(own, { size: 1000, group: ({ source }) => source });
  return fitOdds(
    own.map((text) => ({
      ...text,
      dense: NO_DENSE,
      label: text.label > NEUTRAL ? 1 : 0,
      weight: weigh(text) * (text.source === 'customers' ? TICKETS : 1),
    })),
    { dense: 0, epochs: 10, contrast: 0.9 },
  );
}

const NO_OFFSET: readonly number[] = [];

function ask(text: Prepared, { words, lexicon, content }: Models, genre: Linear): HeldOut {
  const plain = { ...text, dense: NO_DENSE };
  const [said = 0] = scoresOf(content, plain);
  return {
    text,
    words: scoresOf(words, text),
    lexicon: scoresOf(lexicon, { ...text, rows: NO_ROWS }),
    content: said - (content.dense[0] ?? 0),
    share: customerShare(genreShares(scoresOf(genre, plain), NO_OFFSET)),
  };
}

/** Opinions whose worth is learned: words with lexicon, the lexicon alone, content, and a constant a class. */
const OPINIONS = 3 + FEELING_CLASSES;

/** The opinions as they count elsewhere, then as they count with customers. */
function termsOf({ words, lexicon, content, share }: HeldOut): readonly Float64Array[] {
  const leaning = new Float64Array(FEELING_CLASSES);
  leaning[0] = -content;
  leaning[FEELING_CLASSES - 1] = content;
  const constants = Array.from({ length: FEELING_CLASSES }, (_, c) =>
    new Float64Array(FEELING_CLASSES).fill(1, c, c + 1),
  );
  const opinions = [words, lexicon, leaning, ...constants];
  return [1 - share, share].flatMap((part) => opinions.map((scores) => scores.map((said) => said * part)));
}

/** Each class of each source counts as this many texts, however many it has. */
const GATE_TEXTS = 300;
/** One source stands for what most of all is read. */
const GATE_CUSTOMERS = 4;

function learnGate(heldOut: readonly HeldOut[]): readonly number[] {
  const weigh = balance(
    heldOut.map(({ text }) => text),
    { size: GATE_TEXTS, group: ({ source }) => source },
  );
  const cases = heldOut.map((one) => ({
    terms: termsOf(one),
    label: one.text.label,
    possible: one.text.possible,
    weight: weigh(one.text) * (one.text.author === undefined ? 1 : GATE_CUSTOMERS),
  }));
  return fitGate(cases, 2 * OPINIONS);
}

/** Opinions are linear in the lexicon's numbers, so their blend is as well. */
function worthsOf({ words, lexicon }: Models, gate: readonly number[]): FeelingWorths {
  const worthOf = ([both = 0, alone = 0, content = 0, ...constants]: readonly number[]): Worth => {
    const weights = [...words.dense].map((weight, i) => both * weight + alone * (lexicon.dense[i] ?? 0));
    for (const [c, constant] of constants.entries()) {
      const at = FEELINGS * FEELING_CLASSES + c;
      weights[at] = (weights[at] ?? 0) + constant;
    }
    return { words: both, content, lexicon: weights };
  };
  return { elsewhere: worthOf(gate.slice(0, OPINIONS)), customers: worthOf(gate.slice(OPINIONS)) };
}

function measure(
  { unseen, seen }: { readonly unseen: readonly HeldOut[]; readonly seen: readonly HeldOut[] },
  gate: readonly number[],
): readonly FeelingMeasure[] {
  const blended = (one: HeldOut) => ({ label: one.text.label, scores: sumTerms(termsOf(one), gate) });
  const rows = (source: string, isIn: (text: Prepared) => boolean): readonly FeelingMeasure[] => {
    const [out, known] = [unseen, seen].map((cases) => cases.filter(({ text }) => isIn(text)));
    if (out === undefined || new Set(out.map(({ text }) => text.label)).size < 2) return [];
    return [
      {
        source,
        n: out.length,
        lexicon: macroF1(out.map(({ text, lexicon }) => ({ label: text.label, scores: lexicon }))),
        learned: macroF1(out.map(({ text, words }) => ({ label: text.label, scores: words }))),
        unseen: macroF1(out.map(blended)),
        seen: macroF1((known ?? []).map(blended)),
      },
    ];
  };
  const sources = [...new Set(unseen.map(({ text }) => text.source))];
  return [
    ...sources.flatMap((name) => rows(name, ({ source }) => source === name)),
    ...rows(
      "customers' reviews, for or against",
      ({ source, label }) => source === "customers' reviews" && label !== NEUTRAL,
    ),
  ];
}
