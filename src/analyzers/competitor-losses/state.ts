import { isProductGap } from '../../lib/accounts/loss-groups.ts';
import { foldCurrency } from '../../lib/cells/currencies.ts';
import { quoteName } from '../../lib/escape/quote-name.ts';
import type { EvidenceItem } from '../../lib/evidence/evidence.ts';
import { hashSpeaker, quoteItem, toItem } from '../../lib/evidence/evidence-items.ts';
import { chooseProof, proveSpan } from '../../lib/evidence/proof-sentence.ts';
import { recordKey } from '../../lib/evidence/record-key.ts';
import { hash32 } from '../../lib/hash.ts';
import { clusterOf } from '../../lib/states/clusters.ts';
import { mergeSamples, RowSample, type SampleState } from '../../lib/states/sample.ts';
import type { LossGroup } from '../../model/kinds.ts';
import type { Observation } from '../../model/signal.ts';

/** Deals kept, evidence included: lost ones, and won ones that name a competitor. */
const MAX_DEALS = 10_000;

/** Competitors read from one deal; more are a list, not a contest. */
const MAX_NAMES = 5;
const MAX_NAME = 60;

/** The buyer bought from nobody: whoever was compared did not win. */
const NO_CONTEST: ReadonlySet<string> = new Set(['no-decision', 'timing-budget']);

type Named = { readonly name: string; readonly listed: boolean };

/** What counts of one closed deal. */
export type Deal = {
  readonly cluster: number;
  readonly won: boolean;
  /** From the field and from words. */
  readonly competitors: readonly Named[];
  /** From the field alone; null where the export has none. */
  readonly filed: readonly Named[] | null;
  /** The reason that counts for a lost deal; null when none is stated. */
  readonly group: LossGroup | null;
  /** Lost to a competitor, named or not. */
  readonly toCompetitor: boolean;
  /** Minor units. */
  readonly amount: number | null;
  readonly currency: string;
  readonly evidence: EvidenceItem | null;
};

/** Bounded by `MAX_DEALS`; the counts are of all deals. */
export type State = {
  readonly deals: SampleState<Deal>;
  readonly won: number;
  readonly lost: number;
  readonly abandoned: number;
  /** Deals of any outcome whose cell for the competitor is filled. */
  readonly filled: number;
};

export function map(batch: readonly Observation<'deals'>[]): State {
  const deals = new RowSample<Deal>(MAX_DEALS);
  const counts = { won: 0, lost: 0, abandoned: 0, filled: 0 };
  for (const observation of batch) {
    const { outcome, competitor } = observation.record;
    counts.filled += Number(competitor !== null);
    if (outcome === null || outcome === 'open') continue;
    counts[outcome]++;
    if (outcome === 'abandoned') continue;
    const key = recordKey(observation);
    const deal = readDeal(observation, key);
    if (outcome === 'lost' || deal.competitors.length > 0) {
      deals.add(hash32(key), `${key} ${JSON.stringify(deal)}`, deal);
    }
  }
  return { deals: deals.toState(), ...counts };
}

export function merge(a: State, b: State): State {
  return {
    deals: mergeSamples(a.deals, b.deals, MAX_DEALS),
    won: a.won + b.won,
    lost: a.lost + b.lost,
    abandoned: a.abandoned + b.abandoned,
    filled: a.filled + b.filled,
  };
}

function readDeal(observation: Observation<'deals'>, key: string): Deal {
  const { record, signals } = observation;
  const won = record.outcome === 'won';
  const mentions = signals.competitors ?? [];
  const competitors = nameEach(mentions);
  const hasField = Object.hasOwn(record.origin.columns, 'competitor');
  const filed = mentions.filter(({ isFiled }) => isFiled === true);
  const group = won ? null : (signals['loss-reason']?.primary ?? null);
  const blamed = signals['loss-reason']?.groups.includes('competitor') === true || group === 'competitor';
  const amount = record.amount !== null && record.amount > 0 ? Math.trunc(record.amount) : null;
  return {
    cluster: clusterOf(record.account ?? record.name, key),
    won,
    competitors,
    filed: hasField ? nameEach(filed) : null,
    group,
    toCompetitor: !won && !NO_CONTEST.has(group ?? '') && (blamed || competitors.length > 0),
    amount,
    currency: foldCurrency(record.currency),
    evidence: prove(observation, amount),
  };
}

/** Each once, by whatever spelling came last. */
function nameEach(found: readonly Named[]): readonly Named[] {
  const names = new Map<string, Named>();
  for (const { name, listed } of found) {
    const short = name.trim().slice(0, MAX_NAME);
    if (short !== '' && names.size < MAX_NAMES) names.set(short.toLowerCase(), { name: short, listed });
  }
  return [...names.values()];
}

/**
 * Sentences that name the competitor, then sentences that give the reason, then the bare cell; among equally good
 * ones large deals first, by the digits of the amount. Won deals are counted, not shown.
 */
function prove(observation: Observation<'deals'>, amount: number | null): EvidenceItem | null {
  const { record, signals, texts } = observation;
  if (record.outcome === 'won') return null;
  const weight = amount === null ? 0 : String(amount).length;
  const named = signals.competitors?.find(({ span }) => span !== null)?.span ?? null;
  const naming = named === null ? null : proveSpan(texts, named, 0);
  if (naming !== null) return quoteItem(observation, naming.span, 32 * (NAMING + naming.quality) + weight);
  const reason = signals['loss-reason'];
  const group = reason?.primary ?? null;
  if (reason?.span && (group === 'competitor' || isProductGap(group))) {
    const proof = chooseProof(texts, [reason.span], 0);
    if (proof !== null && proof.quality >= READABLE) {
      return quoteItem(observation, proof.span, 32 * proof.quality + weight);
    }
  }
  const cell = record.competitor === null ? 'name' : 'competitor';
  return toItem(
    quoteName(observation, { field: cell, value: record[cell] }, weight),
    hashSpeaker(observation),
  );
}

/** Head start of what names the competitor: a short sentence that does is worth a long one that does not. */
const NAMING = 3;
/** Reasons that say less than this are shown as the competitor's name instead. */
const READABLE = 4;
