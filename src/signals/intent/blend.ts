import { nearlyAll } from '../../lib/statistics/nearly-all.ts';
import { softmax } from '../../lib/statistics/softmax.ts';
import { REQUEST_CLASSES, type RequestClass } from '../../model/kinds.ts';
import type { Reading } from '../../model/signal.ts';
import { addDense } from '../dense.ts';
import { GENRES, genresOf } from '../genre.ts';
import { countWords, customerScores, knownShare, learnedScores } from '../learned.ts';
import { longShare } from '../long-share.ts';
import { BLEND } from './blend.data.ts';
import { readCues } from './features.ts';
import type { Totals } from './weigh-reading.ts';

const CLASSES = REQUEST_CLASSES.length;

/** Opinions about a text's class, four scores each, and how much of each genre it is written in. */
export interface Opinions {
  /** Words and cues together, from all genres. */
  readonly both: Float64Array;
  /** Words and cues together, from issue reports alone. */
  readonly issue: Float64Array;
  /** Words alone, from customers' tickets alone; null in what is no ticket, since reviews ask for little and judge. */
  readonly customer: Float64Array | null;
  /** Cues, as the rules weigh them. */
  readonly rules: Float64Array;
  readonly genres: Float64Array;
  /** Share of the words and pairs that were learned from. */
  readonly known: number;
  /** Different words and pairs. */
  readonly count: number;
}

/**
 * Probability of each class, in the order of `REQUEST_CLASSES`. On texts unlike those that were learned from, rules
 * read better than learned words; which opinion counts how much, by genre, was learned on held-out sources.
 */
export function blend(reading: Reading, totals: Totals, ruled: RequestClass): Float64Array {
  return softmax(weighOpinions(formOpinions(reading, totals, ruled), BLEND.gate));
}

/** Made once and written over by the next text: lists of numbers are slow to make. */
const BOTH = new Float64Array(CLASSES);
const ISSUE = new Float64Array(CLASSES);
const NO_NUMBERS = new Float64Array(0);

function formOpinions(reading: Reading, totals: Totals, ruled: RequestClass): Opinions {
  const { record, texts } = reading;
  const isTicket = record.kind === 'tickets';
  const cues = readCues(reading, totals, ruled);
  learnedScores(texts, 'issue', ISSUE);
  // Issue reports have three classes.
  ISSUE[CLASSES - 1] = 0;
  return {
    both: addDense(learnedScores(texts, 'intent', BOTH), cues, BLEND.both),
    issue: addDense(ISSUE, cues, BLEND.issue),
    customer: isTicket ? addDense(customerScores(texts, 'request'), NO_NUMBERS, BLEND.customer) : null,
    rules: ruleScores(cues),
    genres: genresOf(texts),
    known: knownShare(texts),
    count: countWords(texts),
  };
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

/** Share of issue reports at which a text may be one, and at which it surely is. */
const MAYBE = 0.1;
const SURELY = 0.6;

/** How many numbers `weighOpinions` takes: the worths of opinions, then a constant a class outside issue reports and inside. */
const OUTSIDE = 17;
const INSIDE = OUTSIDE + CLASSES;
export const GATE_SIZE = INSIDE + CLASSES;

/**
 * The weighed sum of the opinions; linear in the gate. In issue reports the rules have no say. Elsewhere words count the
 * more the surer their genre is one that was learned from, and the more of them are known; rules the less, and in short
 * texts the more. Where surely a customer of software writes, what was learned from their tickets alone has its say.
 */
export function weighOpinions(opinions: Opinions, gate: ArrayLike<number>): Float64Array {
  const { both, rules, issue, customer, genres, known, count } = opinions;
  const sure = Math.min(1, Math.max(0, ((genres[GENRES.issue] ?? 0) - MAYBE) / (SURELY - MAYBE)));
  const rest = 1 - sure;
  let settled = 0;
  for (let g = GENRES.issue + 1; g < genres.length; g++) settled += rest * nearlyAll(genres[g] ?? 0);
  const met = rest * nearlyAll(known);
  const familiar = settled * nearlyAll(known);
  const customers = genres[GENRES.customer] ?? 0;
  const told = customer === null ? 0 : rest * customers * customers;
  const ofBoth = worth(gate, 0, [sure, rest, settled, met, familiar, told]);
  const ofRules = worth(gate, 6, [rest, settled, met, familiar, rest * longShare(count), told]);
  const ofIssue = worth(gate, 12, [sure, rest]);
  const ofCustomer = worth(gate, 14, [told, told * nearlyAll(known), told * longShare(count)]);
  const scores = new Float64Array(CLASSES);
  for (let i = 0; i < CLASSES; i++) {
    const said = ofBoth * (both[i] ?? 0) + ofRules * (rules[i] ?? 0) + ofIssue * (issue[i] ?? 0);
    scores[i] =
      said +
      ofCustomer * (customer?.[i] ?? 0) +
      rest * (gate[OUTSIDE + i] ?? 0) +
      sure * (gate[INSIDE + i] ?? 0);
  }
  return scores;
}

/** Numbers of the gate from a place on, each by how far it holds. */
function worth(gate: ArrayLike<number>, from: number, holds: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < holds.length; i++) sum += (holds[i] ?? 0) * (gate[from + i] ?? 0);
  return sum;
}
