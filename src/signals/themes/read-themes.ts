import { spanOf } from '../../lib/text/span-of.ts';
import type { Reading, SignalSettings, Signals, Text, ThemeMention } from '../../model/signal.ts';
import { cutClause } from '../cut-clause.ts';
import { clauseValence, DEVICE_THEMES, type DeviceTheme } from '../learned.ts';
import { isAppReview } from './customer-themes.ts';
import { deviceOdds, deviceScores, isRuled } from './device-scores.ts';
import { decidedBy, moodless, moodOf } from './mood.ts';
import { readCustomer } from './read-customer.ts';
import type { ReadThemes } from './rule-themes.ts';

/** A theme is read beside the likeliest one from this score on, a logarithm of odds. */
const ALSO = -0.6;
/**
 * Odds of being about a device, as logarithms, from which learned words are believed: where rules found a theme, and
 * where they found none and little can be lost.
 */
const LIKELY = -2;
const POSSIBLE = -2.5;

/** Where a text is from, and what odds of being about a device are asked for. */
export interface Provenance {
  /** Logarithms of the odds: where rules found a theme, and where they found none. */
  readonly ruled: number;
  readonly silent: number;
  /** Written by a customer of software for companies. */
  readonly isCustomers: boolean;
}

/** For texts of which nothing is known. */
const ANY_TEXT: Provenance = { ruled: LIKELY, silent: POSSIBLE, isCustomers: false };
/** For audits: what is audited is software more often than not, and `The report is great` praises no laptop. */
export const AUDITED: Provenance = { ruled: 0, silent: 0, isCustomers: true };
/** Fewer words do not tell what kind of text they are from. */
const MIN_WORDS = 3;
/** Clauses that are looked at for the one that speaks of a theme. */
const MAX_CLAUSES = 24;

/**
 * Reads in full: rules, and learned words beside them, of customers of software or, for reviews of devices, of what
 * laptops are praised for. Rules keep the last word on themes that the learned words do not know and on those the
 * user worded.
 */
export function createThemeReader(
  rules: ReadThemes,
  { themes }: SignalSettings,
  from: Provenance = ANY_TEXT,
): ReadThemes {
  const worded = new Set(themes.map(({ id }) => id));
  const isLearned = ({ id }: ThemeMention): boolean => LEARNED.has(id) && !worded.has(id);
  return (reading, soFar) => {
    const ruled = rules(reading, soFar);
    if (isTicket(reading, from)) return readCustomer(reading, soFar, { ruled, worded });
    const wanted = deviceThemes(reading.texts, ruled, from);
    if (wanted === null)
      return isCustomers(reading, from) ? readCustomer(reading, soFar, { ruled, worded }) : ruled;
    const kept = ruled.filter((mention) => !isLearned(mention) || wanted.some((id) => id === mention.id));
    return [...kept, ...addThemes(wanted, kept, { reading, soFar })];
  };
}

/** Is it from a customer of software? Reviews of apps are written in another way, and about other things. */
function isCustomers({ record: { kind }, texts }: Reading, from: Provenance): boolean {
  return (kind === 'tickets' || kind === 'reviews') && (from.isCustomers || !isAppReview(texts));
}

/** What is written under a subject is a ticket, and reviews no device; so is all that an audit takes for one. */
function isTicket({ record, texts }: Reading, from: Provenance): boolean {
  return record.kind === 'tickets' && (from.isCustomers || texts.length > 1);
}

/**
 * What a text about a device is about, `general` where it judges the device as such.
 * @returns null for all other texts
 */
export function deviceThemes(
  texts: readonly Text[],
  ruled: readonly ThemeMention[],
  asked: Provenance = ANY_TEXT,
): readonly DeviceTheme[] | null {
  if (texts.reduce((sum, { tokens }) => sum + tokens.length, 0) < MIN_WORDS) return null;
  const odds = deviceOdds(texts);
  return odds > (isRuled(ruled) ? asked.ruled : asked.silent)
    ? likelyThemes(deviceScores(texts, ruled))
    : null;
}

function addThemes(
  wanted: readonly DeviceTheme[],
  kept: readonly ThemeMention[],
  { reading, soFar }: { readonly reading: Reading; readonly soFar: Signals },
): readonly ThemeMention[] {
  return wanted
    .filter((id) => id !== 'general' && !kept.some((mention) => mention.id === id))
    .flatMap((id) => mentionOf(id, reading, soFar));
}

/** The likeliest, and what is likely beside it; `general` where a device is spoken of as such. */
export function likelyThemes(scores: Float64Array): readonly DeviceTheme[] {
  const most = scores.indexOf(Math.max(...scores));
  return DEVICE_THEMES.filter((_, i) => i === most || (scores[i] ?? 0) > ALSO);
}

const LEARNED: ReadonlySet<string> = new Set(DEVICE_THEMES);

/** With the clause that speaks of the theme most, and its mood. */
function mentionOf(id: DeviceTheme, { record, texts }: Reading, soFar: Signals): readonly ThemeMention[] {
  const theme = DEVICE_THEMES.indexOf(id);
  let most = Number.NEGATIVE_INFINITY;
  let best: ThemeMention | null = null;
  for (const [index, text] of texts.entries()) {
    for (const [order, clause] of text.clauses.slice(0, MAX_CLAUSES).entries()) {
      const said = deviceScores([cutClause(text, clause)], [])[theme] ?? 0;
      if (said <= most) continue;
      most = said;
      const span = spanOf(index, text, clause);
      const felt = clauseValence(texts, index, order).sum;
      best = { id, polarity: moodOf(felt, text, decidedBy(soFar, span)) ?? moodless(record, soFar), span };
    }
  }
  return best === null ? [] : [best];
}
