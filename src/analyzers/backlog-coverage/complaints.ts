import { isProductGap } from '../../lib/loss-groups.ts';
import { tokenAt } from '../../lib/widen-span.ts';
import type { Observation, Span, Text, ThemeMention } from '../../model/signal.ts';

/** Whose words a complaint is in. */
export const FAMILIES = ['tickets', 'reviews', 'deals', 'interviews', 'risk-accounts'] as const;
export type Family = (typeof FAMILIES)[number];

/** Words kept on either side of a theme's words: enough to tell what is wrong, and not what else is. */
const REACH = 8;

/** The themes an observation complains about, each by its first complaint. */
export function findComplaints(observation: Observation<Family>): readonly ThemeMention[] {
  const mentions = observation.signals.themes;
  if (mentions === undefined || mentions.length === 0) return [];
  const inTrouble = speaksOfTrouble(observation);
  const complaints: ThemeMention[] = [];
  for (const mention of mentions) {
    if (mention.polarity > 0 || (mention.polarity === 0 && !inTrouble)) continue;
    if (!complaints.some(({ id }) => id === mention.id)) complaints.push(mention);
  }
  return complaints;
}

/** Is a theme that is merely mentioned what the record complains about? */
function speaksOfTrouble({ record, signals }: Observation<Family>): boolean {
  switch (record.kind) {
    case 'deals':
      return record.outcome === 'lost' && isProductGap(signals['loss-reason']?.primary ?? null);
    case 'interviews':
      return record.aspect === 'missing' || record.aspect === 'change' || record.aspect === 'pain';
    case 'risk-accounts':
      return true;
    default:
      return signals.intent?.label === 'defect' || signals.intent?.label === 'enhancement';
  }
}

/** Who complains: customers count once, however often they say it. Null: nobody is named. */
export function complainant({ record }: Observation<Family>): string | null {
  switch (record.kind) {
    case 'tickets':
      return record.account ?? record.requester;
    case 'reviews':
      return record.company ?? record.author;
    case 'deals':
      return record.account ?? record.name;
    case 'interviews':
      return record.interviewee ?? record.account;
    case 'risk-accounts':
      return record.account;
  }
}

/** The words around a span, in lower case. */
export function wordsAround(texts: readonly Text[], span: Span): string {
  const text = texts[span.text];
  if (text === undefined) return '';
  const { tokens } = text;
  const from = tokenAt(text, span.start);
  let to = from;
  while (to < tokens.length && (tokens[to]?.start ?? 0) < span.end) to++;
  return tokens
    .slice(Math.max(0, from - REACH), to + REACH)
    .map(({ word }) => word)
    .join(' ');
}
