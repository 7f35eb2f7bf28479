import { isNegator } from '../../lib/text/negation.ts';
import { overlap } from '../../lib/text/span-of.ts';
import type { Valence } from '../../lib/text/valence.ts';
import type { RequestClass } from '../../model/kinds.ts';
import type { AnyRecord } from '../../model/record.ts';
import type { Clause, Signals, Span, Text, ThemeMention } from '../../model/signal.ts';

export type Polarity = ThemeMention['polarity'];

/** Valence at which a clause has an opinion, and at which it outweighs what the form asked for. */
export const OPINION = 0.9;
export const CONTRADICTION = 2.6;

/** What a clause that does not say is taken to think. */
export function moodless({ kind }: AnyRecord, soFar: Signals): Polarity {
  return kind === 'tickets' && isComplaint(soFar) ? -1 : 0;
}

/** What a clause thinks of the things it names, or null when it does not say. */
export function moodOf(felt: number, { prior }: Text, decides: RequestClass | null): Polarity | null {
  const sign: Polarity = felt >= OPINION ? 1 : felt <= -OPINION ? -1 : 0;
  if (prior !== null) {
    const asked: Polarity = prior === 'positive' ? 1 : -1;
    return sign === -asked && Math.abs(felt) >= CONTRADICTION ? 0 : asked;
  }
  // What is asked how to do is neither good nor bad.
  if (decides === 'how-to') return 0;
  if (sign !== 0) return sign;
  return decides === 'defect' || decides === 'enhancement' ? -1 : null;
}

/** Praise without a word of trouble. */
export function isBright(
  { positive, negative }: Valence,
  { prior, tokens }: Text,
  { from, to }: Clause,
): boolean {
  if (positive < OPINION || negative < 0 || prior === 'negative') return false;
  for (let i = from; i < to; i++) if (isNegator(tokens[i])) return false;
  return true;
}

/** What the request is by this clause; null when another one decided, or none. */
export function decidedBy({ intent }: Signals, span: Span): RequestClass | null {
  const own = intent?.span ?? null;
  if (intent === undefined || own === null) return null;
  return overlap(own, span) ? intent.label : null;
}

function isComplaint({ intent }: Signals): boolean {
  return intent?.label === 'defect' || intent?.label === 'enhancement';
}

/** A ticket that reports trouble is about the trouble: its thanks are courtesy. */
export function withoutThanks(mentions: readonly ThemeMention[]): readonly ThemeMention[] {
  const isReport = mentions.some(({ polarity }) => polarity === -1);
  return isReport ? mentions.filter(({ polarity }) => polarity !== 1) : mentions;
}
