import { softmax } from '../../lib/softmax.ts';
import { REQUEST_CLASSES, type RequestClass } from '../../model/kinds.ts';
import type { Reading } from '../../model/signal.ts';
import { knownShare, learnedScores } from '../learned.ts';
import { BLEND } from './blend.data.ts';
import { CUES, readCues } from './features.ts';
import type { Totals } from './weigh-reading.ts';

const CLASSES = REQUEST_CLASSES.length;

/** Opinions about a text's class, four scores each, and how much of each genre it is written in. */
export interface Opinions {
  /** Words and cues together, from all genres. */
  readonly both: Float64Array;
  /** Words and cues together, from issue reports alone. */
  readonly issue: Float64Array;
  /** Cues, with learned weights. */
  readonly cues: Float64Array;
  /** Cues, as the rules weigh them. */
  readonly rules: Float64Array;
  readonly genres: Float64Array;
  /** Share of the words and pairs that were learned from. */
  readonly known: number;
}

/**
 * Probability of each class, in the order of `REQUEST_CLASSES`. On texts unlike those that were learned from, rules
 * read better than learned words; which opinion counts how much, by genre, was learned on held-out sources.
 */
export function blend(reading: Reading, totals: Totals, ruled: RequestClass): Float64Array {
  return softmax(weighOpinions(formOpinions(reading, totals, ruled), BLEND.gate));
}

function formOpinions(reading: Reading, totals: Totals, ruled: RequestClass): Opinions {
  const { texts } = reading;
  const cues = readCues(reading, totals, ruled);
  return {
    both: addCues(learnedScores(texts, 'intent'), cues, BLEND.both),
    issue: addCues(Float64Array.of(...learnedScores(texts, 'issue'), 0), cues, BLEND.issue),
    cues: addCues(new Float64Array(CLASSES), cues, BLEND.cues),
    rules: ruleScores(cues),
    genres: genreShares(learnedScores(texts, 'genre'), BLEND.genre),
    known: knownShare(texts),
  };
}

/** Genres are told apart easily; undecided is put between them. */
const GENRE_HEAT = 0.7;

export function genreShares(scores: Float64Array, constants: readonly number[]): Float64Array {
  return softmax(scores.map((score, i) => GENRE_HEAT * (score + (constants[i] ?? 0))));
}

/** Adds `weights[cue * 4 + class]`, and the constants behind them, to the scores. */
export function addCues(scores: Float64Array, cues: Float64Array, weights: readonly number[]): Float64Array {
  for (let cue = 0; cue < CUES; cue++) {
    const said = cues[cue] ?? 0;
    if (said === 0) continue;
    for (let i = 0; i < CLASSES; i++) scores[i] = (scores[i] ?? 0) + said * (weights[cue * CLASSES + i] ?? 0);
  }
  for (let i = 0; i < CLASSES; i++) scores[i] = (scores[i] ?? 0) + (weights[CUES * CLASSES + i] ?? 0);
  return scores;
}

/** Evidence, and in front of all the class that the rules decided for. */
export function ruleScores(cues: Float64Array): Float64Array {
  const scores = new Float64Array(CLASSES);
  for (let i = 0; i < CLASSES; i++) scores[i] = (cues[i] ?? 0) + DECIDED * (cues[CLASSES + 1 + i] ?? 0);
  scores[0] = (scores[0] ?? 0) + ODD * (cues[CLASSES] ?? 0);
  return scores;
}

const DECIDED = 3;
const ODD = 0.7;

/** Genres that change what an opinion is worth; the last is what the others are compared with. */
const MARKED = 3;
const FACTORS = 2 + 2 * MARKED;
const HALF_KNOWN = 0.5;
/** Share of the first genre, issue reports, beyond which a text is one for sure. */
const SURELY = 0.8;

/** How many numbers `weighOpinions` takes: by opinion and factor, then two constants a class. */
export const GATE_SIZE = 4 * FACTORS + 2 * CLASSES;

/** The weighed sum of the opinions. */
export function weighOpinions(opinions: Opinions, gate: ArrayLike<number>): Float64Array {
  const scores = new Float64Array(CLASSES);
  const factors = factorsOf(opinions);
  const sure = factors[FACTORS - 1] ?? 0;
  for (let i = 0; i < CLASSES; i++) {
    scores[i] = (gate[4 * FACTORS + i] ?? 0) + sure * (gate[4 * FACTORS + CLASSES + i] ?? 0);
  }
  let at = 0;
  for (const opinion of listOpinions(opinions)) {
    let worth = 0;
    for (let f = 0; f < FACTORS; f++) worth += (gate[at++] ?? 0) * (factors[f] ?? 0);
    for (let i = 0; i < CLASSES; i++) scores[i] = (scores[i] ?? 0) + worth * (opinion[i] ?? 0);
  }
  return scores;
}

/** What the score of each class is a sum of: number `t` of the gate counts `terms[t][class]`. */
export function opinionTerms(opinions: Opinions): readonly Float64Array[] {
  const factors = factorsOf(opinions);
  const terms = listOpinions(opinions).flatMap((opinion) =>
    Array.from(factors, (factor) => opinion.map((score) => score * factor)),
  );
  for (const share of [1, factors[FACTORS - 1] ?? 0]) {
    for (let i = 0; i < CLASSES; i++) {
      terms.push(Float64Array.from({ length: CLASSES }, (_, k) => (k === i ? share : 0)));
    }
  }
  return terms;
}

function listOpinions({ both, cues, rules, issue }: Opinions): readonly Float64Array[] {
  return [both, cues, rules, issue];
}

/** Always; by genre; by genre where much of the text is known; and for what surely is an issue report. */
function factorsOf({ genres, known }: Opinions): Float64Array {
  const factors = new Float64Array(FACTORS);
  factors[0] = 1;
  const familiar = 4 * Math.max(0, known - HALF_KNOWN);
  for (let g = 0; g < MARKED; g++) {
    factors[1 + g] = genres[g] ?? 0;
    factors[1 + MARKED + g] = familiar * (genres[g] ?? 0);
  }
  factors[FACTORS - 1] = Math.max(0, (genres[0] ?? 0) - SURELY) / (1 - SURELY);
  return factors;
}
