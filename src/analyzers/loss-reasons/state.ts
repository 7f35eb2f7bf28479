import { clusterOf } from '../../lib/clusters.ts';
import { foldCurrency } from '../../lib/currencies.ts';
import { dayOf } from '../../lib/days.ts';
import type { EvidenceItem } from '../../lib/evidence.ts';
import { hashSpeaker, quoteItem, toItem } from '../../lib/evidence-items.ts';
import { hash32 } from '../../lib/hash.ts';
import { chooseProof, tonedSpans } from '../../lib/proof-sentence.ts';
import { quoteName } from '../../lib/quote-name.ts';
import { recordKey } from '../../lib/record-key.ts';
import { mergeSamples, RowSample, type SampleState } from '../../lib/sample.ts';
import type { LossGroup } from '../../model/kinds.ts';
import type { Observation } from '../../model/signal.ts';

/** Lost deals kept, evidence included: more than nearly any company has, so that its numbers are exact. */
export const MAX_LOSSES = 5000;

/** What a stated reason is worth, worst first. */
export const REASON_QUALITIES = ['blank', 'other', 'single-word', 'price-only', 'usable'] as const;
export type ReasonQuality = (typeof REASON_QUALITIES)[number];

/** What counts of one lost deal. */
export type Loss = {
  readonly cluster: number;
  /** Day it was closed. */
  readonly day: number | null;
  /** Null: no reason is stated. */
  readonly group: LossGroup | null;
  readonly quality: ReasonQuality;
  /** Minor units; null when there is none, or none above zero. */
  readonly amount: number | null;
  readonly currency: string;
  readonly verified: boolean;
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
    quality,
    amount,
    currency: foldCurrency(record.currency),
    verified,
    evidence: prove(observation, { quality, verified, amount }),
  };
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
