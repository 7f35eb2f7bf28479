import { createValenceReader, type ReadValence } from '../../lib/valence.ts';
import { defineSignal } from '../../model/define.ts';
import type { AnyRecord } from '../../model/record.ts';
import type { Clause, Reading, SignalValues, Span, Text } from '../../model/signal.ts';

/** Half of the scale is reached at this sum of valences. */
const HALF = 15;
/** What a writer turns to weighs more than what they turn from. */
const AFTER_TURN = 1.5;
const BEFORE_TURN = 0.5;
/** The form asked for likes or dislikes: that much before a word is read, and the other side counts half. */
const PRIOR = 1.5;
const AGAINST_PRIOR = 0.5;
/** Valence of a star above or below three. */
const STAR = 0.8;
const EXCLAMATION = 0.3;

/** How the writer feels, from -100 to 100: a lexicon with degrees, negations, turns, field priors and stars. */
export default defineSignal<'sentiment'>({
  meta: {
    name: 'sentiment',
    title: 'How it feels',
    version: 1,
    reads: ['tickets', 'reviews', 'interviews', 'risk-accounts', 'deals'],
  },
  prepare() {
    const valence = createValenceReader();
    return (reading) => feel(reading, valence);
  },
});

interface Felt {
  readonly span: Span | null;
  readonly value: number;
}

function feel({ record, texts }: Reading, valence: ReadValence): SignalValues['sentiment'] {
  let sum = starPrior(record);
  const felt: Felt[] = [];
  for (const [index, text] of texts.entries()) {
    if (text.tokens.length === 0) continue;
    if (text.prior !== null) sum += text.prior === 'positive' ? PRIOR : -PRIOR;
    const values = text.clauses.map((clause) => tempered(valence(text, clause), text));
    turn(text, values);
    for (const [order, clause] of text.clauses.entries()) {
      const value = values[order] ?? 0;
      if (value === 0) continue;
      sum += emphasise(value, text, clause);
      felt.push({ value, span: spanOf(index, text, clause) });
    }
  }
  return { score: squash(sum), span: loudest(felt, sum) };
}

function starPrior(record: AnyRecord): number {
  return record.kind === 'reviews' && record.stars !== null ? (record.stars - 3) * STAR : 0;
}

function tempered({ positive, negative }: { positive: number; negative: number }, { prior }: Text): number {
  if (prior === 'positive') return positive + negative * AGAINST_PRIOR;
  if (prior === 'negative') return positive * AGAINST_PRIOR + negative;
  return positive + negative;
}

/** `great, but slow`: halves what came before in the text, and raises what comes after. */
function turn(text: Text, values: number[]): void {
  for (const [order, clause] of text.clauses.entries()) {
    if (order === 0 || !TURNS.has(text.tokens[clause.from]?.word ?? '')) continue;
    values[order - 1] = (values[order - 1] ?? 0) * BEFORE_TURN;
    values[order] = (values[order] ?? 0) * AFTER_TURN;
  }
}

const TURNS: ReadonlySet<string> = new Set(['but', 'however', 'yet', 'nevertheless', 'nonetheless']);

function emphasise(value: number, text: Text, clause: Clause): number {
  const end = text.tokens[clause.to - 1]?.end ?? 0;
  if (text.raw.charCodeAt(end) !== EXCLAMATION_MARK) return value;
  return value + Math.sign(value) * EXCLAMATION;
}

const EXCLAMATION_MARK = 33;

function squash(sum: number): number {
  return Math.round((100 * sum) / Math.sqrt(sum * sum + HALF)) || 0;
}

/** The clause that speaks loudest in the direction of the whole. */
function loudest(felt: readonly Felt[], sum: number): Span | null {
  const sign = sum < 0 ? -1 : 1;
  let best: Felt | null = null;
  for (const one of felt) {
    if (one.value * sign > 0 && (best === null || one.value * sign > best.value * sign)) best = one;
  }
  return best?.span ?? null;
}

function spanOf(index: number, text: Text, clause: Clause): Span | null {
  const first = text.tokens[clause.from];
  const last = text.tokens[clause.to - 1];
  return first === undefined || last === undefined
    ? null
    : { text: index, start: first.start, end: last.end };
}
