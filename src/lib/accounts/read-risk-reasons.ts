import type { Text } from '../../model/signal.ts';
import { PhraseBook } from '../text/phrases.ts';
import { RISK_REASONS } from './risk-reasons.data.ts';

const book = new PhraseBook(
  RISK_REASONS.flatMap(({ id, phrases }) => phrases.map((phrase) => [phrase, id] as const)),
);

/** Reasons one text gives, at most as many as there are. */
function readText(text: Text | undefined): string[] {
  if (text === undefined) return [];
  const hits = text.clauses.flatMap(({ from, to }) => book.find(text.tokens, from, to));
  return [...new Set(hits.map(({ value }) => value))];
}

/** The reasons the register names: its reason field decides, the notes speak when it does not. */
export function readRiskReasons(texts: readonly Text[]): readonly string[] {
  const named = readText(texts.find(({ field }) => field === 'reason'));
  return named.length > 0 ? named : readText(texts.find(({ field }) => field === 'notes'));
}
