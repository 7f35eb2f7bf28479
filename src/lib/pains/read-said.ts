import type { Clause, Observation, Span, Text, ThemeMention } from '../../model/signal.ts';
import { isProductGap } from '../accounts/loss-groups.ts';
import { type Family, findComplaints } from '../complaints.ts';
import type { EvidenceItem } from '../evidence/evidence.ts';
import { quoteItem } from '../evidence/evidence-items.ts';
import { doubtOf } from '../evidence/reviewer.ts';
import { afterGreeting } from '../text/after-greeting.ts';
import { sentenceAround, sentenceEnd, spanOfWords, tokenAt } from '../text/widen-span.ts';

/** One sentence that complains: what pains are found in, and what proves them. */
export type Said = {
  /** Themes complained about: in this sentence, and in a ticket in any of it, which has one trouble. */
  readonly themes: readonly string[];
  /** Those that this sentence names. */
  readonly named: readonly string[];
  readonly quote: EvidenceItem;
};

/** Sentences of one record that are read. */
const MAX_SAID = 5;
/** Sentences of a field that complains as a whole. */
const MAX_WHOLE = 4;

/** The same before it is quoted, which costs more than all else. */
export interface Told extends Pick<Said, 'themes' | 'named'> {
  readonly span: Span;
}

/**
 * What a record complains about: perceived defects and wishes in tickets, negative words in reviews,
 * the reasons of deals lost to the product, what interviewees miss, would change or suffer from, and why accounts are
 * at risk. Praise and questions are no complaints.
 */
export function readSaid(observation: Observation<Family>): readonly Said[] {
  return readTold(observation).flatMap((told) => {
    const { themes, named: own } = told;
    const item = quoteTold(observation, told);
    return item === null ? [] : [{ themes, named: own, quote: item }];
  });
}

/** The same, for those who may not need the words. */
export function readTold(observation: Observation<Family>): readonly Told[] {
  if (!canComplain(observation)) return NONE;
  const mentions = findComplaints(observation);
  const spans = complaintSpans(observation, mentions);
  const { kind } = observation.record;
  const all = mentions.map(({ id }) => id);
  return spans.map((span) => {
    const own = themesIn(mentions, span);
    return { themes: isOneTrouble(kind) ? all : own, named: own, span };
  });
}

/** Whether the sentences of a record are about one thing, which they name in different words. */
export function isOneTrouble(family: Family): boolean {
  return family === 'tickets' || family === 'interviews';
}

/** The words of a complaint; null where no cell has them as they are read, which takes cells with markup. */
export function quoteTold(observation: Observation<Family>, { span }: Told): EvidenceItem | null {
  const { record, texts } = observation;
  const firstHand = FIRST_HAND.has(record.kind) ? 3 : 0;
  const doubt = record.kind === 'reviews' ? doubtOf(record) : 0;
  const rank = firstHand - doubt + (isTelling(texts[span.text], span) ? 2 : 0);
  return quoteItem(observation, span, Math.max(0, rank));
}

/** Whether every sentence can be quoted as it stands. */
export function isPlain({ record }: Observation<Family>): boolean {
  return record.origin.cells === undefined;
}

const NONE: readonly never[] = [];

/** Customers' own words prove better than what sellers and account managers noted of them. */
const FIRST_HAND: ReadonlySet<string> = new Set(['tickets', 'reviews', 'interviews']);

/** Long enough to be understood, short enough to be read, not cut off by the export, no question and no heading of a reply. */
function isTelling(text: Text | undefined, { start, end }: Span): boolean {
  if (text === undefined || end - start < 25 || end - start > 200) return false;
  return !UNTELLING.test(text.raw.slice(start, end));
}

const UNTELLING = /^(?:re|aw|fwd?):|(?:\.\.|\u2026|\?)$/i;

/** Questions and requests of administration are no complaints, nor are deals won, or lost to price. */
function canComplain({ record, signals }: Observation<Family>): boolean {
  if (record.kind === 'deals')
    return record.outcome === 'lost' && isProductGap(signals['loss-reason']?.primary ?? null);
  return record.kind !== 'tickets' || isTrouble(signals);
}

function isTrouble({ intent }: Observation['signals']): boolean {
  return intent?.label === 'defect' || intent?.label === 'enhancement';
}

function themesIn(mentions: readonly ThemeMention[], { text, start, end }: Span): readonly string[] {
  let themes: readonly string[] = NONE;
  for (const { id, span } of mentions) {
    if (span.text === text && span.start < end && span.end > start) themes = themes.concat(id);
  }
  return themes;
}

/** The sentences that complain, each once, headings first. */
function complaintSpans(observation: Observation<Family>, mentions: readonly ThemeMention[]): Span[] {
  const { texts } = observation;
  const found = new Sentences(texts, observation.record.kind === 'tickets');
  const decided = decidingSpan(observation);
  const complains = decided !== null || mentions.length > 0;
  const leading = LEADING[observation.record.kind] ?? NONE;
  for (let index = 0; index < texts.length; index++) {
    const text = texts[index];
    if (text === undefined) continue;
    if (isWhole(observation, text)) found.addWhole(index);
    else if (complains && leading.includes(text.field)) found.addWhole(index, 1);
  }
  if (decided !== null) found.add(decided);
  for (const { span } of mentions) found.add(span);
  return found.spans;
}

/** Their first sentence says what the rest is about; a seller's notes say which gap a reason picked from a list is. */
const LEADING: Partial<Record<Family, readonly string[]>> = {
  tickets: ['subject'],
  deals: ['lossReason', 'notes'],
};

function decidingSpan({ record, signals }: Observation<Family>): Span | null {
  if (record.kind === 'deals') return signals['loss-reason']?.span ?? null;
  if (record.kind !== 'tickets' && record.kind !== 'reviews') return null;
  return isTrouble(signals) ? (signals.intent?.span ?? null) : null;
}

/** Fields that hold nothing but complaints. */
function isWhole({ record }: Observation<Family>, { field, prior }: Text): boolean {
  if (record.kind === 'risk-accounts') return field === 'reason';
  return prior === 'negative' && (record.kind === 'reviews' || record.kind === 'interviews');
}

class Sentences {
  readonly spans: Span[] = [];
  readonly #texts: readonly Text[];
  readonly #areLetters: boolean;

  /** @param areLetters whether texts begin with a greeting, which says nothing */
  constructor(texts: readonly Text[], areLetters: boolean) {
    this.#texts = texts;
    this.#areLetters = areLetters;
  }

  add(span: Span): void {
    const text = this.#texts[span.text];
    if (text === undefined || text.tokens.length === 0 || this.#has(span)) return;
    const at = Math.min(tokenAt(text, span.start), text.tokens.length - 1);
    this.#push(this.#spanOf(span.text, sentenceAround(text, at)));
  }

  addWhole(index: number, most = MAX_WHOLE): void {
    const text = this.#texts[index];
    if (text === undefined) return;
    for (let from = 0, count = 0; from < text.tokens.length && count < most; count++) {
      const to = sentenceEnd(text, from, from + MAX_SENTENCE);
      this.#push(this.#spanOf(index, { from, to }));
      from = to;
    }
  }

  #spanOf(index: number, { from, to }: Clause): Span | null {
    const text = this.#texts[index];
    if (text === undefined) return null;
    const start = this.#areLetters && from === 0 ? afterGreeting(text, from) : from;
    return start < to ? spanOfWords(text, index, { from: start, to }) : null;
  }

  #push(span: Span | null): void {
    if (span !== null && this.spans.length < MAX_SAID && !this.#has(span)) this.spans.push(span);
  }

  #has({ text, start }: Span): boolean {
    for (const span of this.spans)
      if (span.text === text && span.start <= start && start < span.end) return true;
    return false;
  }
}

const MAX_SENTENCE = 60;
