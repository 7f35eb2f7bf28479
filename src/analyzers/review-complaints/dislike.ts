import type { MapContext } from '../../model/analyzer.ts';
import type { JourneyStage } from '../../model/kinds.ts';
import type { Observation, Span, Text } from '../../model/signal.ts';

/** A complaint is about the product when it is felt while setting up or using it, not while buying or renewing. */
const PRODUCT_STAGES: ReadonlySet<JourneyStage> = new Set(['onboard', 'use']);

/** Answers that mean "I have no complaint". */
const NO_COMPLAINT: ReadonlySet<string> = new Set([
  'nothing',
  'none',
  'no',
  'n/a',
  'na',
  'nil',
  'nope',
  'nothing yet',
  'nothing really',
  'nothing much',
  'nothing so far',
  'nothing at all',
  'nothing to dislike',
  'nothing to complain about',
  'not applicable',
  'no complaints',
  'no dislikes',
  'no issues',
  'no cons',
  'none so far',
  'none yet',
  'none really',
]);

/** Long answers are never one of these. */
const MAX_NO_COMPLAINT_WORDS = 4;

export function themesInUse({ themes }: MapContext): ReadonlySet<string> {
  return new Set(themes.filter(({ stage }) => PRODUCT_STAGES.has(stage)).map(({ id }) => id));
}

/**
 * The words that complain about the product: a theme of using it, named as bad, or a defect or wish that decides
 * what the text is about. Looked for where the form asks for dislikes, else in the undivided text.
 * @param themes ids of product themes
 * @returns null without such a complaint
 */
export function findComplaint(observation: Observation<'reviews'>, themes: ReadonlySet<string>): Span | null {
  const { texts, signals } = observation;
  const counts = texts.map(complaintTexts(texts));
  const within = (span: Span): boolean => counts[span.text] === true;
  let first: Span | null = null;
  for (const { id, polarity, span } of signals.themes ?? []) {
    if (polarity === -1 && themes.has(id) && within(span) && isBefore(span, first)) first = span;
  }
  if (first !== null) return first;
  const { label, span = null } = signals.intent ?? {};
  const asks = label === 'defect' || label === 'enhancement';
  return asks && span !== null && within(span) ? span : null;
}

/** Which texts are read: the dislikes; with likes only, none; without either, all. */
function complaintTexts(texts: readonly Text[]): (text: Text) => boolean {
  const divided = texts.some(({ prior }) => prior !== null);
  return (text) => (divided ? text.prior === 'negative' : true) && !saysNothing(text);
}

function saysNothing({ tokens }: Text): boolean {
  if (tokens.length > MAX_NO_COMPLAINT_WORDS) return false;
  return NO_COMPLAINT.has(tokens.map(({ word }) => word).join(' '));
}

function isBefore(span: Span, other: Span | null): boolean {
  return other === null || span.text < other.text || (span.text === other.text && span.start < other.start);
}
