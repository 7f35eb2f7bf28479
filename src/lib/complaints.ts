import type { Observation, Span, Text, ThemeMention } from '../model/signal.ts';
import { isProductGap } from './accounts/loss-groups.ts';
import { isLostFor } from './accounts/loss-themes.ts';
import { overlap } from './text/span-of.ts';
import { sentenceAround, spanOfWords, tokenAt } from './text/widen-span.ts';

/** Whose words a complaint is in. */
export const FAMILIES = ['tickets', 'reviews', 'deals', 'interviews', 'risk-accounts'] as const;
export type Family = (typeof FAMILIES)[number];

/** Words kept on either side of a theme's words: enough to tell what is wrong, and not what else is. */
const REACH = 8;

/** The themes an observation complains about, each by its first complaint. */
export function findComplaints(observation: Observation<Family>): readonly ThemeMention[] {
  const mentions = observation.signals.themes;
  if (mentions === undefined || mentions.length === 0) return NONE;
  let complaints: readonly ThemeMention[] = NONE;
  for (const mention of mentions) {
    if (isPraise(observation, mention) || hasTheme(complaints, mention.id)) continue;
    if (!canBeTrouble(observation, mention.id)) continue;
    if (mention.polarity < 0 || isInTrouble(observation, mention)) complaints = complaints.concat(mention);
  }
  return complaints;
}

/**
 * Does a mention praise its theme? Sellers and account managers write down what went wrong: what else a clause of
 * trouble names is no praise, whatever words it has.
 */
export function isPraise(
  { record, signals }: Observation<Family>,
  { id, polarity, span }: ThemeMention,
): boolean {
  if (polarity <= 0) return false;
  if (record.kind !== 'risk-accounts') return true;
  const inTrouble = (signals.themes ?? NONE).some(
    (other) => other.polarity < 0 && other.id !== id && overlap(other.span, span),
  );
  return !inTrouble;
}

const NONE: readonly never[] = [];

function hasTheme(mentions: readonly ThemeMention[], theme: string): boolean {
  for (const { id } of mentions) if (id === theme) return true;
  return false;
}

/** Is it a theme that the record may complain about? A deal complains of what it was lost for. */
function canBeTrouble({ record, signals }: Observation<Family>, theme: string): boolean {
  if (record.kind !== 'deals') return true;
  return record.outcome === 'lost' && isLostFor(signals['loss-reason']?.groups ?? NONE, theme);
}

/** Is a theme that is merely mentioned what the record complains about? */
function isInTrouble({ record, signals, texts }: Observation<Family>, { span }: ThemeMention): boolean {
  const { intent, 'loss-reason': reason } = signals;
  switch (record.kind) {
    case 'deals':
      return isProductGap(reason?.primary ?? null) && tellsWhy(texts, span, reason?.span ?? null);
    case 'interviews':
      return record.aspect === 'missing' || record.aspect === 'change' || record.aspect === 'pain';
    case 'risk-accounts':
      return true;
    default:
      // A theme that an answer to `what do you like` touches upon is none of its troubles.
      if (texts[span.text]?.prior === 'positive') return false;
      return (
        (intent?.label === 'defect' || intent?.label === 'enhancement') && saysSo(texts, span, intent.span)
      );
  }
}

/** A reason chosen from a list says of what kind it is, and the notes beside it what it was. */
function tellsWhy(texts: readonly Text[], theme: Span, decided: Span | null): boolean {
  const isChosen = decided !== null && texts[decided.text]?.field === 'lossReason';
  return isChosen || saysSo(texts, theme, decided);
}

/** Subjects and titles name what the text below them complains about. */
const HEADINGS: ReadonlySet<string> = new Set(['subject', 'title']);

/** Is a theme named in the sentence that complains, or in the heading above it? Nobody knows: so it is. */
function saysSo(texts: readonly Text[], theme: Span, decided: Span | null): boolean {
  const text = texts[theme.text];
  if (decided === null || text === undefined || HEADINGS.has(text.field)) return true;
  if (decided.text !== theme.text) return false;
  const sentence = spanOfWords(text, theme.text, sentenceAround(text, tokenAt(text, theme.start)));
  return sentence !== null && sentence.start < decided.end && sentence.end > decided.start;
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
