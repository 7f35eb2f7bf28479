import {
  GATE_SIZE,
  genreShares,
  type Opinions,
  opinionTerms,
  ruleScores,
  weighOpinions,
} from '../../src/signals/intent/blend.ts';
import { CUES } from '../../src/signals/intent/features.ts';
import { LENGTH } from '../../src/signals/model/table.ts';
import { ROWS } from '../../src/signals/model/word-features.ts';
import { GENRES, type Labelled } from './corpus.ts';
import { balance, CLASS_COUNT, foldOf, macroF1, type Prepared, prepareIntents } from './examples.ts';
import { type Example, fitLinear, type Linear, scoresOf, seededRandom, sharesOf } from './fit.ts';
import { countRows, RARE } from './pack.ts';

const EPOCHS = 8;
const FOLDS = 4;
/** Issue reports are long and noisy, and their classes are the hardest to tell apart. */
const ISSUES = 2;
/** How much words that tell the classes apart are listened to from the start. */
const CONTRAST = 0.7;
const NO_ROWS = new Int32Array(0);
const NO_DENSE = new Float64Array(0);

/** The models that have an opinion about a text's class. */
export interface IntentModels {
  readonly both: Linear;
  readonly issue: Linear;
  readonly cues: Linear;
  readonly genre: Linear;
}

/** A held-out text, what the models that never saw its source say, and which kind of hold-out it was. */
interface HeldOut {
  readonly text: Prepared;
  readonly opinions: Opinions;
  readonly fold: string;
  readonly kind: keyof typeof KINDS;
}

/** Hold-outs of which the gate is told more or less. */
const KINDS = { genre: 0.4, repository: 1, random: 1 } as const;

export interface IntentTraining {
  readonly models: IntentModels;
  readonly gate: readonly number[];
  readonly measured: readonly IntentMeasure[];
}

export interface IntentMeasure {
  readonly fold: string;
  readonly n: number;
  readonly rules: number;
  readonly learned: number;
  readonly issue: number;
  readonly blend: number;
}

export function trainIntent(corpus: readonly Labelled[]): IntentTraining {
  const texts = prepareIntents(corpus);
  const heldOut = holdOut(texts);
  const gate = fitGate(heldOut);
  return { models: fitModels(texts), gate, measured: measure(heldOut, gate) };
}

function fitModels(texts: readonly Prepared[]): IntentModels {
  const weigh = balance(texts, { size: 800, group: ({ genre }) => genre });
  const asExample = (text: Prepared): Example => ({
    ...text,
    weight: weigh(text) * (text.genre === 'issue' ? ISSUES : 1),
  });
  const options = {
    classes: CLASS_COUNT,
    rows: ROWS,
    dense: CUES,
    epochs: EPOCHS,
    seed: 1,
    contrast: CONTRAST,
  };
  const issues = texts.filter(({ genre }) => genre === 'issue');
  return {
    both: fitLinear(texts.map(asExample), options),
    issue: shorten(
      fitLinear(
        issues.map((text) => ({ ...asExample(text), weight: 1, share: text.share / LENGTH })),
        options,
      ),
    ),
    cues: fitLinear(
      texts.map((text) => ({ ...asExample(text), rows: NO_ROWS })),
      options,
    ),
    genre: fitLinear(genreExamples(texts), { ...options, dense: 0, epochs: EPOCHS / 2 }),
  };
}

/** Learned from texts of length 1, and to be used on texts of `LENGTH`: then words count less beside the cues. */
export function shorten(model: Linear): Linear {
  return { ...model, table: model.table.map((weight) => weight / LENGTH) };
}

/** Which genre a text is: told from words alone. */
function genreExamples(texts: readonly Prepared[]): readonly Example[] {
  const named = texts.map((text) => ({
    ...text,
    label: genreIndex(text),
    possible: 0b1111,
    dense: NO_DENSE,
  }));
  const weigh = balance(named, { size: 1200, group: () => '' });
  return named.map((text) => ({ ...text, weight: Math.min(2, weigh(text)) }));
}

function genreIndex({ genre }: Labelled): number {
  return GENRES.indexOf(genre);
}

function opine(models: IntentModels, text: Prepared, met: Uint16Array): Opinions {
  const words = { ...text, dense: NO_DENSE };
  return {
    both: scoresOf(models.both, text),
    issue: scoresOf(models.issue, text),
    cues: scoresOf(models.cues, { ...text, rows: NO_ROWS }),
    rules: ruleScores(text.dense),
    genres: genreShares(scoresOf(models.genre, words), NO_OFFSET),
    known: text.rows.filter((row) => (met[row] ?? 0) >= RARE).length / Math.max(1, text.rows.length),
  };
}

const NO_OFFSET: readonly number[] = [];

/** Every text is held out three times: with its whole genre, with its repository, and with a random quarter. */
function holdOut(texts: readonly Prepared[]): readonly HeldOut[] {
  const found: HeldOut[] = [];
  const hold = (
    kind: keyof typeof KINDS,
    fold: (text: Prepared) => string,
    isOut: (text: Prepared) => boolean,
  ): void => {
    const rest = texts.filter((text) => !isOut(text));
    const models = fitModels(rest);
    const met = countRows(rest);
    for (const text of texts.filter(isOut))
      found.push({ text, opinions: opine(models, text, met), fold: fold(text), kind });
  };
  for (const genre of GENRES)
    hold(
      'genre',
      () => `unseen genre: ${genre}`,
      (text) => text.genre === genre,
    );
  const repositories = [
    ...new Set(texts.filter(({ genre }) => genre === 'issue').map(({ source }) => source)),
  ];
  for (const repository of repositories.sort()) {
    hold(
      'repository',
      () => 'unseen repository',
      ({ source }) => source === repository,
    );
  }
  for (let fold = 0; fold < FOLDS; fold++) {
    hold(
      'random',
      ({ genre }) => `seen genre: ${genre}`,
      (text) => foldOf(text, FOLDS) === fold,
    );
  }
  return found;
}

const GATE_EPOCHS = 30;
const GATE_RATE = 0.1;
/** Each class of each kind of hold-out counts as this many texts, however many it has. */
const GATE_TEXTS = 300;
/** What is not needed stays near nothing. */
const GATE_DECAY = 1e-3;

/** Learns what each opinion is worth in each genre, from texts whose source the opinions were not learned from. */
function fitGate(heldOut: readonly HeldOut[]): readonly number[] {
  const counts = new Map<string, number>();
  const keyOf = ({ fold, text }: HeldOut): string => `${fold} ${text.label}`;
  for (const one of heldOut) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  const terms = heldOut.map(({ opinions }) => opinionTerms(opinions));
  const gate = new Float64Array(GATE_SIZE);
  const squares = new Float64Array(GATE_SIZE).fill(1e-4);
  const random = seededRandom(3);
  for (let step = 0; step < GATE_EPOCHS * heldOut.length; step++) {
    const at = Math.floor(random() * heldOut.length);
    const one = heldOut[at];
    const own = terms[at];
    if (one === undefined || own === undefined) continue;
    const weight = (GATE_TEXTS * KINDS[one.kind]) / (counts.get(keyOf(one)) ?? GATE_TEXTS);
    const shares = sharesOf(weighOpinions(one.opinions, gate), one.text.possible);
    for (let t = 0; t < GATE_SIZE; t++) {
      let slope = GATE_DECAY * (gate[t] ?? 0);
      for (let c = 0; c < CLASS_COUNT; c++) {
        slope += weight * ((shares[c] ?? 0) - (c === one.text.label ? 1 : 0)) * (own[t]?.[c] ?? 0);
      }
      squares[t] = (squares[t] ?? 0) + slope * slope;
      gate[t] = (gate[t] ?? 0) - (GATE_RATE * slope) / Math.sqrt(squares[t] ?? 1);
    }
  }
  return [...gate];
}

function measure(heldOut: readonly HeldOut[], gate: readonly number[]): readonly IntentMeasure[] {
  const folds = [...new Set(heldOut.map(({ fold }) => fold))];
  return folds.map((fold) => {
    const own = heldOut.filter((one) => one.fold === fold);
    const score = (of: (opinions: Opinions) => Float64Array): number =>
      macroF1(own.map(({ text, opinions }) => ({ label: text.label, scores: of(opinions) })));
    return {
      fold,
      n: own.length,
      rules: score(({ rules }) => rules),
      learned: score(({ both }) => both),
      issue: score(({ issue }) => issue),
      blend: score((opinions) => weighOpinions(opinions, gate)),
    };
  });
}
