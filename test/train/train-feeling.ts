import { genreShares } from '../../src/signals/genre.ts';
import { ROWS } from '../../src/signals/model/word-features.ts';
import { GATE_SIZE, type Opinions, weighOpinions } from '../../src/signals/sentiment/blend.ts';
import { FEELINGS } from '../../src/signals/sentiment/features.ts';
import { MOODS } from '../../src/signals/sentiment/moods.ts';
import { REQUEST_SIZE, weighRequest } from '../../src/signals/sentiment/request.ts';
import type { Labelled } from './corpus.ts';
import { balance, foldOf, macroF1, type Prepared, prepareFeelings } from './examples.ts';
import { fitLinear, type Linear, scoresOf } from './fit.ts';
import { fitCustomers } from './fit-customers.ts';
import { fitGate } from './fit-gate.ts';

const EPOCHS = 3;
/** How much words that tell the classes apart are listened to from the start. */
const CONTRAST = 0.7;
/** Each class of each source counts as this many texts. */
const SIZE = 1200;
/** Few texts are as close to what is read as our own; those coded for much else besides count less. */
const COUNTS: Readonly<Record<string, number>> = { own: 3, customers: 0.8 };
const FOLDS = 4;
/** Trades of customers are held out with the authors that wrote for them, a few at a time. */
const TRADE_FOLDS = 5;
/** Hold-outs of which the gate is told more or less. */
const KINDS = { unseen: 1, trade: 1, seen: 2 } as const;
const NO_ROWS = new Int32Array(0);
const NO_DENSE = new Float64Array(0);
const NO_OFFSET: readonly number[] = [];

export interface FeelingTraining {
  readonly model: Linear;
  /** Learned from customers alone, without the lexicon. */
  readonly customer: Linear;
  /** Learned without words. */
  readonly lexicon: Linear;
  readonly gate: readonly number[];
  /** What requests are worth beside it, in customers' tickets. */
  readonly request: readonly number[];
  readonly measured: readonly FeelingMeasure[];
}

/** Macro-F1; null where a set is not held out so. */
export interface FeelingMeasure {
  readonly source: string;
  readonly n: number;
  /** Lexicon alone, unseen. */
  readonly lexicon: number;
  /** Held out with all that is written like it: words and lexicon learned together, and the blend that ships. */
  readonly learned: number;
  readonly unseen: number;
  /** Held out with its trade. */
  readonly trade: number | null;
  /** The same for tickets, by words and by what they ask for as well. */
  readonly tickets: { readonly n: number; readonly words: number; readonly request: number } | null;
  /** A random quarter held out. */
  readonly seen: number;
}

interface HeldOut {
  readonly text: Prepared;
  readonly opinions: Opinions;
  readonly kind: keyof typeof KINDS;
}

/**
 * @param genre tells genres apart, by the same words
 * @param requests what customers' tickets ask for, told by who never saw their trades
 */
export function trainFeeling(
  corpus: readonly Labelled[],
  genre: Linear,
  requests: ReadonlyMap<string, number>,
): FeelingTraining {
  const texts = prepareFeelings(corpus);
  const heldOut = holdOut(texts, genre);
  const gate = learnGate(heldOut);
  const asked = heldOut.flatMap((one) => askedOf(one, requests, gate));
  const sources = [...new Set(texts.map(({ source }) => source))];
  const measured = sources.flatMap((source) => {
    const own = heldOut.filter(({ text }) => text.source === source);
    return new Set(own.map(({ text }) => text.label)).size < 2
      ? []
      : [{ source, ...measure(own, gate), tickets: source === CUSTOMERS ? measureRequests(asked) : null }];
  });
  const request = learnRequests(asked);
  return {
    ...{ model: fitAll(texts), customer: fitCustomers(texts.filter(isCustomers), MOODS) },
    ...{ lexicon: fitAll(texts, true), gate, request, measured },
  };
}

const CUSTOMERS = 'customers';

function isCustomers({ source }: Prepared): boolean {
  return source === CUSTOMERS;
}

/** A ticket whose trade was held out, how it feels by its words, and what it asks for. */
interface Asked {
  readonly text: Prepared;
  readonly opinions: Opinions;
  readonly scores: Float64Array;
  readonly request: number;
}

function askedOf(
  { text, opinions, kind }: HeldOut,
  requests: ReadonlyMap<string, number>,
  gate: readonly number[],
): readonly Asked[] {
  const request = requests.get(text.text);
  if (kind !== 'trade' || request === undefined) return [];
  return [{ text, opinions, scores: weighOpinions(opinions, gate), request }];
}

/** Learns what requests are worth from tickets as they come: moods are as rare among them as they are. */
function learnRequests(asked: readonly Asked[]): readonly number[] {
  const units = unitsOf(REQUEST_SIZE);
  const cases = asked.map(({ text, opinions, request }) => ({
    terms: units.map((worths) => weighRequest(opinions, { request, worths })),
    label: text.label,
    possible: text.possible,
    weight: 1,
  }));
  return fitGate(cases, REQUEST_SIZE);
}

/** With worths that were learned on the other half of the tickets. */
function measureRequests(asked: readonly Asked[]): FeelingMeasure['tickets'] {
  const halves = [0, 1].map((half) => learnRequests(asked.filter(({ text }) => foldOf(text, 2) !== half)));
  const told = asked.map(({ text, opinions, request }) => {
    const worths = halves[foldOf(text, 2)] ?? [];
    return { label: text.label, scores: weighRequest(opinions, { request, worths }) };
  });
  const words = asked.map(({ text: { label }, scores }) => ({ label, scores }));
  return { n: asked.length, words: macroF1(words), request: macroF1(told) };
}

function unitsOf(size: number): readonly Float64Array[] {
  return Array.from({ length: size }, (_, t) => new Float64Array(size).fill(1, t, t + 1));
}

function measure(
  heldOut: readonly HeldOut[],
  gate: readonly number[],
): Omit<FeelingMeasure, 'source' | 'tickets'> {
  const of = (kind: HeldOut['kind']) => heldOut.filter((one) => one.kind === kind);
  const score = (own: readonly HeldOut[], say: (opinions: Opinions) => Float64Array): number =>
    macroF1(own.map(({ text, opinions }) => ({ label: text.label, scores: say(opinions) })));
  const blend = (opinions: Opinions) => weighOpinions(opinions, gate);
  const [unseen, trade] = [of('unseen'), of('trade')];
  return {
    n: unseen.length,
    lexicon: score(unseen, ({ lexicon }) => lexicon),
    learned: score(unseen, ({ both }) => both),
    unseen: score(unseen, blend),
    trade: trade.length === 0 ? null : score(trade, blend),
    seen: score(of('seen'), blend),
  };
}

function fitAll(texts: readonly Prepared[], isLexicon = false): Linear {
  const weigh = balance(texts, { size: SIZE, group: ({ source }) => source });
  const examples = texts.map((text) => ({
    ...text,
    rows: isLexicon ? NO_ROWS : text.rows,
    weight: weigh(text) * (COUNTS[text.genre] ?? 1),
  }));
  return fitLinear(examples, {
    classes: MOODS,
    rows: isLexicon ? 1 : ROWS,
    dense: FEELINGS,
    epochs: EPOCHS,
    seed: 1,
    contrast: CONTRAST,
  });
}

/** Every text is held out with all that is written like it, with its trade where it has one, and with a random quarter. */
function holdOut(texts: readonly Prepared[], genre: Linear): readonly HeldOut[] {
  const hold = (kind: HeldOut['kind'], isOut: (text: Prepared) => boolean): readonly HeldOut[] => {
    const rest = texts.filter((text) => !isOut(text));
    // Only what is said of tickets whose trade was held out is learned from.
    const customer = kind === 'trade' ? fitCustomers(rest.filter(isCustomers), MOODS) : null;
    const models = { both: fitAll(rest), lexicon: fitAll(rest, true), customer, genre };
    return texts.filter(isOut).map((text) => ({ text, opinions: opine(models, text), kind }));
  };
  const genres = [...new Set(texts.map((text) => text.genre))];
  const trades = [...new Set(texts.flatMap(({ trade }) => trade ?? []))].sort();
  return [
    ...genres.flatMap((own) => hold('unseen', (text) => text.genre === own)),
    ...folds(TRADE_FOLDS).flatMap((fold) =>
      hold('trade', ({ trade }) => trade !== undefined && trades.indexOf(trade) % TRADE_FOLDS === fold),
    ),
    ...folds(FOLDS).flatMap((fold) => hold('seen', (text) => foldOf(text, FOLDS) === fold)),
  ];
}

function folds(count: number): readonly number[] {
  return [...Array(count).keys()];
}

function opine(
  {
    both,
    lexicon,
    customer,
    genre,
  }: Record<'both' | 'lexicon' | 'genre', Linear> & { customer: Linear | null },
  text: Prepared,
): Opinions {
  const words = { ...text, dense: NO_DENSE };
  return {
    both: scoresOf(both, text),
    lexicon: scoresOf(lexicon, { ...text, rows: NO_ROWS }),
    customer: customer === null ? new Float64Array(MOODS) : scoresOf(customer, words),
    genres: genreShares(scoresOf(genre, words), NO_OFFSET),
    count: text.rows.length,
  };
}

/** Each class of each source counts as this many texts, however many it has. */
const GATE_TEXTS = 300;

/** Learns what each opinion is worth, from texts whose kind, trade or quarter the opinions were not learned from. */
function learnGate(heldOut: readonly HeldOut[]): readonly number[] {
  const weigh = balance(
    heldOut.map(({ text }) => text),
    { size: GATE_TEXTS, group: ({ source }) => source },
  );
  const units = unitsOf(GATE_SIZE);
  const cases = heldOut.map(({ text, opinions, kind }) => ({
    terms: units.map((unit) => weighOpinions(opinions, unit)),
    label: text.label,
    possible: text.possible,
    weight: weigh(text) * KINDS[kind],
  }));
  return fitGate(cases, GATE_SIZE);
}
