import { quoteClause, quoteShare } from '../../lib/text/quote.ts';
import { createValenceReader, type ReadValence } from '../../lib/text/valence.ts';
import { REQUEST_CLASSES, type RequestClass } from '../../model/kinds.ts';
import type { AnyRecord } from '../../model/record.ts';
import type { Clause, Reading, Span, Text } from '../../model/signal.ts';
import { HINT } from './oddities.data.ts';
import {
  createClauseScale,
  type Evidence,
  endsAsQuestion,
  endsSentence,
  type WeighClause,
} from './weigh-clause.ts';
import { createHintReader, hasHint, type ReadHints, weighHints } from './weigh-sentence.ts';

/** Evidence that makes a label: one plain cue in an ordinary sentence. */
const ENOUGH = 1.5;
/** The subject says what a request is about. */
const HEADLINE = 1.4;
/** Later clauses tell the story; the first ones say what is wanted. */
const EARLY = 6;
const LATE_SHARE = 0.6;
/** One clause cannot shout down all others. */
const CLAUSE_CAP = 5;
/** A defect that is asked about is still a defect. */
const ASKED_DEFECT = 2.5;
/** So much said plainly that hints are not looked for any more. */
const DECIDED = 3;
/** What wrong states count beside a plain wish or question. */
const RIVALLED = 0.5;
/** Reviews narrate and compare; half of what looks odd in them is style. */
const REVIEWED = 0.5;
/** Valence at which a sentence of a review praises, so that nothing in it is odd. */
const PRAISE = 0.9;

/** What the cues of a reading speak for, class by class in the order of `REQUEST_CLASSES`. */
export interface Totals {
  readonly sums: [number, number, number, number];
  /** The clause that spoke loudest for each class, of those that tell something, and how loud. */
  readonly spans: [Span | null, Span | null, Span | null, Span | null];
  readonly best: [number, number, number, number];
  /** Evidence from wrong states told without any word of malfunction. */
  oddity: number;
}

interface Scales {
  readonly weigh: WeighClause;
  readonly hints: ReadHints;
  readonly valence: ReadValence;
}

export type WeighReading = (reading: Reading) => Totals;

/**
 * Compiles the cues and hints; build one per run. Clauses are read one by one; negations reach no further than
 * their clause.
 */
export function createScale(): WeighReading {
  const scales: Scales = {
    weigh: createClauseScale(),
    hints: createHintReader(),
    valence: createValenceReader(),
  };
  return (reading) => addUp(reading, scales);
}

function addUp({ record, texts }: Reading, scales: Scales): Totals {
  const totals: Totals = {
    sums: [0, 0, 0, 0],
    spans: [null, null, null, null],
    best: [0, 0, 0, 0],
    oddity: 0,
  };
  for (const [index, text] of texts.entries()) {
    addText(totals, scales, {
      index,
      text,
      share: headlineShare(record, text),
      isReview: record.kind === 'reviews',
      valence: scales.valence,
    });
  }
  return totals;
}

function addText(totals: Totals, { weigh, hints }: Scales, one: OneText): void {
  const { text, share } = one;
  let told = 0;
  let opened = 0;
  for (let order = 0; order < text.clauses.length; order++) {
    const clause = text.clauses[order];
    if (clause === undefined) break;
    const hinted = needsHints(totals, text) ? hints(text, clause) : 0;
    const evidence = refine(weigh(text, clause), hinted);
    const ends = endsSentence(text, order);
    told |= hinted;
    // Most clauses say nothing.
    if (evidence !== null || (ends && told !== 0)) {
      const place: Place = { one, clause, opened, share: order < EARLY ? share : share * LATE_SHARE };
      if (evidence !== null) addClause(totals, evidence, place);
      if (ends) addOddity(totals, told, place);
    }
    if (ends) {
      told = 0;
      opened = clause.to;
    }
  }
}

function needsHints({ sums }: Totals, { prior }: Text): boolean {
  return sums[0] < DECIDED && prior !== 'positive';
}

/** A courtesy asks for nothing; a wish for what a product can do is one for the product. */
function refine(evidence: Evidence | null, hinted: number): Evidence | null {
  if (hasHint(hinted, HINT.closing)) return evidence === null ? null : [evidence[0], 0, 0, evidence[3]];
  if (!hasHint(hinted, HINT.wish) || !hasHint(hinted, HINT.capability)) return evidence;
  const [defect, enhancement, howTo, other] = evidence ?? [0, 0, 0, 0];
  return other > 0 ? evidence : [defect, enhancement + 1, howTo, other];
}

/** What a sentence tells of a wrong state; nothing where praise was asked for. */
function addOddity(totals: Totals, told: number, place: Place): void {
  if (!hasHint(told, HINT.closing) && isAsked(place.one.text, place.clause)) return;
  const weight = weighHints(told) * (place.one.isReview ? REVIEWED : 1);
  if (weight === 0 || place.one.text.prior === 'positive' || isPraise(place)) return;
  totals.oddity = addSquares(totals.oddity, weight);
  quote(totals, DEFECT, weight, sentenceOf(place));
}

/** Hints are counted by sentence, and so quoted; of a long one the end, where they came together. */
function sentenceOf(place: Place): Place {
  const { opened, clause } = place;
  return clause.to - opened > MAX_QUOTED ? place : { ...place, clause: { from: opened, to: clause.to } };
}

/** Words of a sentence that is quoted as a whole. */
const MAX_QUOTED = 30;

/** Keeps the clause that speaks loudest for a class, of those that tell something. */
function quote(totals: Totals, index: number, weight: number, place: Place): void {
  const best = totals.best[index] ?? 0;
  if (weight <= best) return;
  const worth = weight * quoteShare(place.one.text, place.clause);
  if (worth <= best) return;
  totals.best[index] = worth;
  totals.spans[index] = quoteClause(place.one.index, place.one.text, place.clause);
}

/** A sentence that praises is not odd. Only reviews need telling apart: tickets are polite. */
function isPraise({ one: { text, isReview, valence }, clause, opened }: Place): boolean {
  return isReview && valence(text, { from: opened, to: clause.to }).sum >= PRAISE;
}

/** `Why does it show the old value?` tells more than it asks. */
function isAsked(text: Text, clause: Clause): boolean {
  return endsAsQuestion(text, clause) && text.tokens[clause.from]?.word !== 'why';
}

interface OneText {
  readonly index: number;
  readonly text: Text;
  readonly share: number;
  /** Nobody answers a review: its questions are rhetorical. */
  readonly isReview: boolean;
  readonly valence: ReadValence;
}

interface Place {
  readonly one: OneText;
  readonly clause: Clause;
  /** First token of the sentence. */
  readonly opened: number;
  readonly share: number;
}

/** The tenth hint says less than the first. Written out: `**` costs a call each time. */
function addSquares(a: number, b: number): number {
  return Math.sqrt(a * a + b * b);
}

function addClause(totals: Totals, evidence: Evidence, place: Place): void {
  for (let i = 0; i < evidence.length; i++) {
    const said = evidence[i] ?? 0;
    if (said <= 0) continue;
    if (place.one.text.prior === 'positive' && i !== OTHER && said < EXPLICIT) continue;
    const weight = Math.min(CLAUSE_CAP, said) * place.share * kindShare(place.one, i);
    totals.sums[i] = addSquares(totals.sums[i] ?? 0, weight);
    quote(totals, i, weight, place);
  }
}

function headlineShare(record: AnyRecord, { field }: Text): number {
  if (field === 'subject') return HEADLINE;
  return field === 'title' && record.kind === 'backlog' ? HEADLINE : 1;
}

/** Praise asked for is rarely a report; blame asked for is one a little sooner. */
function kindShare({ text, isReview }: OneText, index: number): number {
  if (index === HOW_TO) return isReview ? RHETORICAL : 1;
  if (text.prior === null || index === OTHER) return 1;
  return text.prior === 'positive' ? 0.4 : 1.1;
}

const DEFECT = REQUEST_CLASSES.indexOf('defect');
const HOW_TO = REQUEST_CLASSES.indexOf('how-to');
const OTHER = REQUEST_CLASSES.indexOf('other');
const RHETORICAL = 0.45;
/** Where praise was asked for, only trouble told outright is a report. */
const EXPLICIT = 3.5;

/** The class most clauses speak for. */
export function strongestClass({ sums, oddity }: Totals, { texts }: Reading): RequestClass {
  return strongest(withOddity(sums, oddity), texts);
}

/** Wrong states count in full only where nothing plain is wished for or asked. */
function withOddity([defect, enhancement, howTo, other]: Totals['sums'], oddity: number): Totals['sums'] {
  const share = Math.max(enhancement, howTo) >= ENOUGH ? RIVALLED : 1;
  return [addSquares(defect, oddity * share), enhancement, howTo, other];
}

function strongest(sums: Totals['sums'], texts: readonly Text[]): RequestClass {
  const [defect, enhancement, howTo, other] = sums;
  const most = Math.max(defect, enhancement, howTo);
  if (most < ENOUGH || other > most || texts.length === 0) return 'other';
  if (defect >= ASKED_DEFECT && defect > enhancement && defect >= howTo * 0.6) return 'defect';
  if (howTo >= most) return 'how-to';
  return enhancement >= defect ? 'enhancement' : 'defect';
}
