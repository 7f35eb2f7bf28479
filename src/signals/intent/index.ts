import { defineSignal } from '../../model/define.ts';
import type { RequestClass } from '../../model/kinds.ts';
import { REQUEST_CLASSES } from '../../model/kinds.ts';
import type { AnyRecord } from '../../model/record.ts';
import type { Clause, Reading, SignalValues, Span, Text } from '../../model/signal.ts';
import { createClauseScale, type Evidence, type WeighClause } from './weigh-clause.ts';

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

interface Totals {
  readonly sums: [number, number, number, number];
  /** The clause that spoke loudest for each class. */
  readonly spans: [Span | null, Span | null, Span | null, Span | null];
  readonly best: [number, number, number, number];
}

/**
 * What the customer says a request is: the class the customer chose, or else the class most clauses speak for.
 * Clauses are read one by one; negations reach no further than their clause.
 */
export default defineSignal<'intent'>({
  meta: {
    name: 'intent',
    title: 'What the customer says it is',
    version: 1,
    reads: ['tickets', 'reviews', 'interviews', 'risk-accounts', 'backlog'],
  },
  prepare() {
    const weigh = createClauseScale();
    return (reading) => decide(reading, addUp(reading, weigh));
  },
});

function addUp({ record, texts }: Reading, weigh: WeighClause): Totals {
  const totals: Totals = { sums: [0, 0, 0, 0], spans: [null, null, null, null], best: [0, 0, 0, 0] };
  for (const [index, text] of texts.entries()) {
    const share = headlineShare(record, text);
    for (const [order, clause] of text.clauses.entries()) {
      const evidence = weigh(text, clause);
      if (evidence === null) continue;
      const own = order < EARLY ? share : share * LATE_SHARE;
      addClause(totals, evidence, { index, text, clause, share: own, asksNobody: record.kind === 'reviews' });
    }
  }
  return totals;
}

interface Place {
  readonly index: number;
  readonly text: Text;
  readonly clause: Clause;
  readonly share: number;
  /** Nobody answers a review: its questions are rhetorical. */
  readonly asksNobody: boolean;
}

function addClause(totals: Totals, evidence: Evidence, place: Place): void {
  for (let i = 0; i < evidence.length; i++) {
    const weight = Math.min(CLAUSE_CAP, evidence[i] ?? 0) * place.share * kindShare(place, i);
    if (weight <= 0) continue;
    // Square roots: the tenth hint says less than the first.
    totals.sums[i] = Math.sqrt((totals.sums[i] ?? 0) ** 2 + weight ** 2);
    if (weight > (totals.best[i] ?? 0)) {
      totals.best[i] = weight;
      totals.spans[i] = spanOf(place);
    }
  }
}

function headlineShare(record: AnyRecord, { field }: Text): number {
  if (field === 'subject') return HEADLINE;
  return field === 'title' && record.kind === 'backlog' ? HEADLINE : 1;
}

/** Praise asked for is rarely a report; blame asked for is one a little sooner. */
function kindShare({ text, asksNobody }: Place, index: number): number {
  if (index === HOW_TO) return asksNobody ? RHETORICAL : 1;
  if (text.prior === null || index === OTHER) return 1;
  return text.prior === 'positive' ? 0.4 : 1.1;
}

const HOW_TO = REQUEST_CLASSES.indexOf('how-to');
const OTHER = REQUEST_CLASSES.indexOf('other');
const RHETORICAL = 0.45;

function decide({ record, texts }: Reading, { sums, spans }: Totals): SignalValues['intent'] {
  const chosen = record.kind === 'tickets' ? record.customerClass : null;
  const label = chosen ?? strongest(sums, texts);
  return { label, span: spans[REQUEST_CLASSES.indexOf(label)] ?? null };
}

function strongest(sums: readonly number[], texts: readonly Text[]): RequestClass {
  const [defect = 0, enhancement = 0, howTo = 0, other = 0] = sums;
  const most = Math.max(defect, enhancement, howTo);
  if (most < ENOUGH || other > most || texts.length === 0) return 'other';
  if (defect >= ASKED_DEFECT && defect > enhancement && defect >= howTo * 0.6) return 'defect';
  if (howTo >= most) return 'how-to';
  return enhancement >= defect ? 'enhancement' : 'defect';
}

function spanOf({ index, text, clause }: Place): Span | null {
  const first = text.tokens[clause.from];
  const last = text.tokens[clause.to - 1];
  return first === undefined || last === undefined
    ? null
    : { text: index, start: first.start, end: last.end };
}
