import { softmax } from '../lib/statistics/softmax.ts';
import type { AnyRecord } from '../model/record.ts';
import type { Clause, Text } from '../model/signal.ts';
import { cutClause } from './cut-clause.ts';
import { addDense } from './dense.ts';
import { clauseValences, deviceFeelings } from './learned.ts';
import { readFeelings } from './sentiment/features.ts';
import { readSentiment } from './sentiment/read-sentiment.ts';
import { DEVICE_FEELINGS } from './themes/device.data.ts';
import { deviceOdds } from './themes/device-scores.ts';

/** Share of the clause that names the aspect; the rest is what the whole text feels. */
const CLAUSE_SHARE = 0.6;
/**
 * How much sooner a clause about a thing is neutral than a text is, as a factor on its probability: who writes about a
 * device judges what they name, others name features in passing.
 */
const NEUTRAL = 1.3;
const NEUTRAL_OF_DEVICES = 0.85;
/** What words learned from all texts still count in a review of a device, and what those learned from such count. */
const GENERAL_SHARE = 0.4;
const DEVICE_SHARE = 0.6;
/** A clause of fewer words says little by itself. */
const SHORT = 3;
/** Keeps a logarithm from being infinite. */
const LEAST = 1e-9;

/** Probability that a text is negative, neutral and positive about one thing it names. */
export type Polarity = readonly [negative: number, neutral: number, positive: number];

/**
 * What a text thinks of an aspect: of the clauses that name it, with what they turn from cut off, and of the whole
 * text. Reviews of devices are read by words of their own as well, the more the likelier a text is one.
 * @param aspect the words as the text has them; empty when it is only implied
 */
export function readAspect(record: AnyRecord, texts: readonly Text[], aspect: string): Polarity {
  const device = 1 / (1 + Math.exp(-deviceOdds(texts)));
  const whole = feel(record, texts, device);
  const parts = partsWith(texts, aspect);
  const near = parts.length === 0 ? whole : feel(record, parts, device);
  const mixed = [0, 1, 2].map((i) => CLAUSE_SHARE * (near[i] ?? 0) + (1 - CLAUSE_SHARE) * (whole[i] ?? 0));
  const [negative = 0, neutral = 0, positive = 0] = mixed;
  const passing = neutral * (NEUTRAL + (NEUTRAL_OF_DEVICES - NEUTRAL) * device);
  const total = negative + passing + positive;
  return [negative / total, passing / total, positive / total];
}

/** @param device how likely the texts are about a device, from 0 to 1 */
function feel(record: AnyRecord, texts: readonly Text[], device: number): Float64Array {
  const general = readSentiment({ record, texts });
  const own = scoreDevice(texts);
  const share = 1 - device * (1 - GENERAL_SHARE);
  return softmax(
    general.map(
      (probability, i) =>
        share * Math.log(Math.max(probability, LEAST)) + device * DEVICE_SHARE * (own[i] ?? 0),
    ),
  );
}

/** How a review of a device feels: learned words, and what the lexicon says. */
function scoreDevice(texts: readonly Text[]): Float64Array {
  return addDense(deviceFeelings(texts), readFeelings(texts, clauseValences(texts)), DEVICE_FEELINGS);
}

/** The clauses that name the aspect, each as a text of its own. */
export function partsWith(texts: readonly Text[], aspect: string): readonly Text[] {
  const wanted = aspect.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
  const last = wanted.at(-1);
  if (last === undefined) return [];
  const least = SHORT + wanted.length;
  return texts.flatMap((text) =>
    text.clauses.flatMap((clause, order) =>
      text.tokens.slice(clause.from, clause.to).some(({ word }) => word === last)
        ? [cutClause(text, lengthen(clause, text.clauses[order + 1], least))]
        : [],
    ),
  );
}

/** A short clause goes with its neighbour. */
function lengthen(clause: Clause, next: Clause | undefined, least: number): Clause {
  return clause.to - clause.from >= least || next === undefined ? clause : { from: clause.from, to: next.to };
}
