import { REQUEST_CLASSES } from '../../src/model/kinds.ts';
import { genreShares } from '../../src/signals/genre.ts';
import { GATE_SIZE, type Opinions, ruleScores, weighOpinions } from '../../src/signals/intent/blend.ts';
import { ALONE_SIZE, isSurelyCustomers, tellAlone, weighAlone } from '../../src/signals/intent/customer.ts';
import { CUES } from '../../src/signals/intent/features.ts';
import { SURE } from '../../src/signals/intent/read-intent.ts';
import { LENGTH } from '../../src/signals/model/table.ts';
import { ROWS } from '../../src/signals/model/word-features.ts';
import { GENRES, isCustomers, type Labelled } from './corpus.ts';
import { balance, CLASS_COUNT, foldOf, macroF1, type Prepared, prepareIntents } from './examples.ts';
import { type Example, fitLinear, type Linear, scoresOf, sharesOf } from './fit.ts';
import { fitCustomers } from './fit-customers.ts';
import { fitGate } from './fit-gate.ts';
import { countRows, knownRows } from './pack.ts';

const EPOCHS = 8;
const FOLDS = 4;
/** Trades are held out with the authors that wrote for them, a few at a time. */
const TRADE_FOLDS = 5;
/** Issue reports are long and noisy, and their classes are the hardest to tell apart. */
const ISSUES = 4;
/** How much words that tell the classes apart are listened to from the start. */
const CONTRAST = 0.7;
/** In the few issue reports odds are half chance. */
const ISSUE_CONTRAST = 0.5;
const NO_DENSE = new Float64Array(0);

/** The models that have an opinion about a text's class. */
export interface IntentModels {
  readonly both: Linear;
  readonly issue: Linear;
  /** Words alone, from customers alone. */
  readonly customer: Linear;
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
const KINDS = { genre: 0.4, repository: 3, trade: 1, random: 2 } as const;

export interface IntentTraining extends Worths {
  readonly models: IntentModels;
  readonly measured: readonly IntentMeasure[];
  /** What is told of customers' tickets, as places in `REQUEST_CLASSES`, by models that never saw their trades. */
  readonly requests: ReadonlyMap<string, number>;
}

export interface IntentMeasure {
  readonly fold: string;
  readonly n: number;
  readonly rules: number;
  readonly learned: number;
  readonly issue: number;
  /** By words learned from customers alone. */
  readonly customer: number;
  readonly blend: number;
  /** Of all four classes: share of the texts of which none is likely enough, and how often the likeliest is right. */
  readonly unsure: number;
  readonly rightIfUnsure: number;
  readonly rightIfSure: number;
}

/** What opinions are worth together, and those of customers' words where nobody else is asked. */
interface Worths {
  readonly gate: readonly number[];
  readonly alone: readonly number[];
}

const ALL = 0b1111;

export function trainIntent(corpus: readonly Labelled[]): IntentTraining {
  const texts = prepareIntents(corpus);
  const heldOut = holdOut(texts);
  const worths = learnWorths(heldOut);
  return {
    models: fitModels(texts),
    ...worths,
    measured: measure(heldOut),
    requests: tellRequests(heldOut, worths),
  };
}

function learnWorths(heldOut: readonly HeldOut[]): Worths {
  return { gate: learnGate(heldOut), alone: learnAlone(heldOut) };
}

/** As it is read in use. */
function tell({ opinions }: HeldOut, { gate, alone }: Worths): Float64Array {
  const { customer } = opinions;
  const shares = customer === null ? null : tellAlone({ ...opinions, customer }, alone);
  return shares === null ? weighOpinions(opinions, gate) : shares.map(Math.log);
}

function tellRequests(heldOut: readonly HeldOut[], worths: Worths): ReadonlyMap<string, number> {
  const own = heldOut.filter(({ kind }) => kind === 'trade');
  return new Map(own.map((one) => [one.text.text, likeliest(tell(one, worths))]));
}

function likeliest(scores: Float64Array): number {
  const shares = sharesOf(scores, ALL);
  const most = Math.max(...shares);
  return most < SURE ? REQUEST_CLASSES.indexOf('other') : shares.indexOf(most);
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
        { ...options, contrast: ISSUE_CONTRAST },
      ),
    ),
    customer: fitCustomers(
      texts.filter(({ genre }) => genre === 'ticket'),
      CLASS_COUNT,
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

function opine(models: IntentModels, text: Prepared, isKnown: Uint8Array): Opinions {
  const words = { ...text, dense: NO_DENSE };
  return {
    both: scoresOf(models.both, text),
    issue: scoresOf(models.issue, text),
    customer: scoresOf(models.customer, words),
    rules: ruleScores(text.dense),
    genres: genreShares(scoresOf(models.genre, words), NO_OFFSET),
    count: text.rows.length,
    known: text.rows.filter((row) => isKnown[row] === 1).length / Math.max(1, text.rows.length),
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
    const isKnown = knownRows(models.both, countRows(rest));
    for (const text of texts.filter(isOut))
      found.push({ text, opinions: opine(models, text, isKnown), fold: fold(text), kind });
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
  const trades = [...new Set(texts.filter(isCustomers).map(({ source }) => source))].sort();
  for (let fold = 0; fold < TRADE_FOLDS; fold++) {
    const isOut = (text: Prepared): boolean =>
      isCustomers(text) && trades.indexOf(text.source) % TRADE_FOLDS === fold;
    hold('trade', () => 'unseen trade', isOut);
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

/** Each class of each kind of hold-out counts as this many texts, however many it has. */
const GATE_TEXTS = 300;

/** Learns what each opinion is worth, from texts whose source the opinions were not learned from. */
function learnGate(heldOut: readonly HeldOut[]): readonly number[] {
  const counts = new Map<string, number>();
  const keyOf = ({ fold, text }: HeldOut): string => `${fold} ${text.label}`;
  for (const one of heldOut) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  const units = Array.from({ length: GATE_SIZE }, (_, t) => new Float64Array(GATE_SIZE).fill(1, t, t + 1));
  const cases = heldOut.map((one) => ({
    terms: units.map((unit) => weighOpinions(one.opinions, unit)),
    label: one.text.label,
    possible: one.text.possible,
    weight: (GATE_TEXTS * KINDS[one.kind]) / (counts.get(keyOf(one)) ?? GATE_TEXTS),
  }));
  return fitGate(cases, GATE_SIZE);
}

/** Learned from tickets as they come, whose trades the words were not learned from. */
function learnAlone(heldOut: readonly HeldOut[]): readonly number[] {
  const units = Array.from({ length: ALONE_SIZE }, (_, t) => new Float64Array(ALONE_SIZE).fill(1, t, t + 1));
  const cases = heldOut.flatMap(({ text: { label, possible }, opinions, opinions: { customer }, kind }) =>
    kind === 'trade' && customer !== null && isSurelyCustomers(opinions)
      ? [{ terms: units.map((unit) => weighAlone(customer, unit)), label, possible, weight: 1 }]
      : [],
  );
  return fitGate(cases, ALONE_SIZE);
}

/** With worths that were learned on the other half of the texts. */
function measure(heldOut: readonly HeldOut[]): readonly IntentMeasure[] {
  const worths = [0, 1].map((half) => learnWorths(heldOut.filter(({ text }) => foldOf(text, 2) !== half)));
  const blended = new Map(
    heldOut.map((one) => [one, tell(one, worths[foldOf(one.text, 2)] ?? { gate: [], alone: [] })]),
  );
  const blend = (one: HeldOut): Float64Array => blended.get(one) ?? new Float64Array(CLASS_COUNT);
  const folds = [...new Set(heldOut.map(({ fold }) => fold))];
  return folds.map((fold) => {
    const own = heldOut.filter((one) => one.fold === fold);
    const score = (of: (one: HeldOut) => Float64Array): number =>
      macroF1(own.map((one) => ({ label: one.text.label, scores: of(one) })));
    return {
      fold,
      n: own.length,
      rules: score(({ opinions }) => opinions.rules),
      learned: score(({ opinions }) => opinions.both),
      issue: score(({ opinions }) => opinions.issue),
      customer: score(({ opinions }) => opinions.customer ?? opinions.both),
      blend: score(blend),
      ...measureDoubt(own.map((one) => ({ label: one.text.label, scores: blend(one) }))),
    };
  });
}

function measureDoubt(
  cases: readonly { readonly label: number; readonly scores: Float64Array }[],
): Pick<IntentMeasure, 'unsure' | 'rightIfUnsure' | 'rightIfSure'> {
  const answers = cases.map(({ label, scores }) => {
    const shares = sharesOf(scores, ALL);
    const most = Math.max(...shares);
    return { isSure: most >= SURE, isRight: shares[label] === most };
  });
  const unsure = answers.filter(({ isSure }) => !isSure);
  const sure = answers.filter(({ isSure }) => isSure);
  const right = (own: typeof answers): number =>
    own.filter(({ isRight }) => isRight).length / Math.max(1, own.length);
  return {
    unsure: unsure.length / Math.max(1, answers.length),
    rightIfUnsure: right(unsure),
    rightIfSure: right(sure),
  };
}
