import type { LossGroup } from '../../model/kinds.ts';
import type { Observation, Text } from '../../model/signal.ts';
import { foldCurrency } from '../cells/currencies.ts';
import { findComplaints } from '../complaints.ts';
import { dayOf } from '../dates/days.ts';
import { quoteName } from '../escape/quote-name.ts';
import type { EvidenceItem } from '../evidence/evidence.ts';
import { hashSpeaker, quoteItem, toItem } from '../evidence/evidence-items.ts';
import { chooseProof, tonedSpans } from '../evidence/proof-sentence.ts';
import { recordKey } from '../evidence/record-key.ts';
import { hash32 } from '../hash.ts';
import { clusterOf } from './clusters.ts';
import { mergeSamples, RowSample, type SampleState } from './sample.ts';

/** Lost deals kept, evidence included: more than nearly any company has, so that its numbers are exact. */
const MAX_LOSSES = 5000;

const MAX_THEMES = 10;

/** What a stated reason is worth, worst first. */
export const REASON_QUALITIES = ['blank', 'other', 'single-word', 'price-only', 'usable'] as const;
export type ReasonQuality = (typeof REASON_QUALITIES)[number];

/** What counts of one lost deal. */
export type Loss = {
  readonly cluster: number;
  /** Day it was closed. */
  readonly day: number | null;
  /** Null: no reason is stated, or none that was understood. */
  readonly group: LossGroup | null;
  /** The field for the reason says something, understood or not. */
  readonly stated: boolean;
  readonly quality: ReasonQuality;
  /** Minor units; null when there is none, or none above zero. */
  readonly amount: number | null;
  readonly currency: string;
  readonly verified: boolean;
  /** Themes the deal names as trouble, in order of mention. */
  readonly themes: readonly string[];
  /** Hash of a reason that somebody wrote; 0 where it is too short to be more than a choice from a list. */
  readonly wording: number;
  readonly evidence: EvidenceItem | null;
};

/** Bounded by `MAX_LOSSES`. */
export type LossState = SampleState<Loss>;

export function mapLosses(batch: readonly Observation<'deals'>[]): LossState {
  const losses = new RowSample<Loss>(MAX_LOSSES);
  for (const observation of batch) {
    if (observation.record.outcome !== 'lost') continue;
    const key = recordKey(observation);
    const loss = readLoss(observation, key);
    losses.add(hash32(key), `${key} ${JSON.stringify(loss)}`, loss);
  }
  return losses.toState();
}

export function mergeLosses(a: LossState, b: LossState): LossState {
  return mergeSamples(a, b, MAX_LOSSES);
}

function readLoss(observation: Observation<'deals'>, key: string): Loss {
  const { record, signals } = observation;
  const amount = record.amount !== null && record.amount > 0 ? Math.trunc(record.amount) : null;
  const verified = record.verifiedByBuyer === true;
  const quality = qualityOf(observation);
  return {
    cluster: clusterOf(record.account ?? record.name, key),
    day: dayOf(record.closedAt),
    group: signals['loss-reason']?.primary ?? null,
    stated: signals['loss-reason']?.stated === true,
    quality,
    amount,
    currency: foldCurrency(record.currency),
    verified,
    themes: findComplaints(observation)
      .slice(0, MAX_THEMES)
      .map(({ id }) => id),
    wording: hashWording(observation.texts),
    evidence: prove(observation, { quality, verified, amount }),
  };
}

/** Words from which on a reason is written, not picked from a list, by its field. */
const WRITTEN: Readonly<Record<string, number>> = { notes: 6, lossReason: 10 };
/** Words by which reasons are told apart. */
const COMPARED = 80;

function hashWording(texts: readonly Text[]): number {
  const written = texts.findLast(({ field, tokens }) => tokens.length >= (WRITTEN[field] ?? Infinity));
  if (written === undefined) return 0;
  const words = written.tokens.slice(0, COMPARED).map(({ word }) => word);
  return hash32(words.join(' '), 19);
}

interface Weight {
  readonly quality: ReasonQuality;
  readonly verified: boolean;
  readonly amount: number | null;
}

/** A reason that tells little says more in the words of its notes. */
const TELLING = 4;

/** Good sentences first, then buyers' own reasons, then large deals, by the digits of the amount. */
function prove(
  observation: Observation<'deals'>,
  { quality, verified, amount }: Weight,
): EvidenceItem | null {
  const { texts, signals, record } = observation;
  const span = signals['loss-reason']?.span ?? null;
  const stated = chooseProof(texts, span === null ? [] : [span], 0);
  const told =
    quality === 'usable' && (stated?.quality ?? 0) < TELLING
      ? chooseProof(texts, tonedSpans(observation, null, -1), -1)
      : null;
  const proof = told !== null && told.quality > (stated?.quality ?? 0) ? told : stated;
  const weight = (verified ? 32 : 0) + (amount === null ? 0 : String(amount).length);
  if (proof !== null) return quoteItem(observation, proof.span, 64 * (proof.quality + 1) + weight);
  return toItem(
    quoteName(observation, { field: 'name', value: record.name }, weight),
    hashSpeaker(observation),
  );
}

const EMPTY_WORDS: ReadonlySet<string> = new Set(['other', 'unknown', 'misc', 'n/a', 'na', 'tbd', 'none']);

function qualityOf({ signals, texts }: Observation<'deals'>): ReasonQuality {
  const reason = signals['loss-reason'];
  if (reason?.usable === true) return 'usable';
  const tokens = texts.flatMap((text) => text.tokens);
  const [first] = tokens;
  if (first === undefined) return 'blank';
  if (reason?.primary === 'price') return 'price-only';
  return tokens.length === 1 && !EMPTY_WORDS.has(first.word) ? 'single-word' : 'other';
}
