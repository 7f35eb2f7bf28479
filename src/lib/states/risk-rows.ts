import type { Observation } from '../../model/signal.ts';
import { readRiskReasons } from '../accounts/read-risk-reasons.ts';
import { foldCurrency } from '../cells/currencies.ts';
import { isPraise } from '../complaints.ts';
import { quoteName } from '../escape/quote-name.ts';
import type { EvidenceItem } from '../evidence/evidence.ts';
import { hashSpeaker, quoteItem, toItem } from '../evidence/evidence-items.ts';
import { chooseProof, tonedSpans } from '../evidence/proof-sentence.ts';
import { recordKey } from '../evidence/record-key.ts';
import { hash32 } from '../hash.ts';
import { clusterOf } from './clusters.ts';
import { mergeSamples, RowSample, type SampleState } from './sample.ts';

/** Rows of the register kept, evidence included. */
const MAX_RISKS = 10_000;

const MAX_THEMES = 10;

/** What counts of one row of a risk register. */
export type RiskRow = {
  /** The account. */
  readonly cluster: number;
  /** Minor units. */
  readonly arr: number | null;
  readonly currency: string;
  readonly risk: 'high' | 'medium' | 'low' | null;
  /** Ids of the reasons the register names. */
  readonly reasons: readonly string[];
  /** Themes given as a reason, in order of mention. */
  readonly themes: readonly string[];
  /** Does the row give any reason? */
  readonly stated: boolean;
  readonly evidence: EvidenceItem | null;
};

/** Bounded by `MAX_RISKS`. */
export type RiskState = SampleState<RiskRow>;

export function mapRisks(batch: readonly Observation<'risk-accounts'>[]): RiskState {
  const rows = new RowSample<RiskRow>(MAX_RISKS);
  for (const observation of batch) {
    const key = recordKey(observation);
    const row = readRow(observation, key);
    rows.add(hash32(key), `${key} ${JSON.stringify(row)}`, row);
  }
  return rows.toState();
}

export function mergeRisks(a: RiskState, b: RiskState): RiskState {
  return mergeSamples(a, b, MAX_RISKS);
}

const RANKS = { high: 300, medium: 200, low: 100 } as const;

function readRow(observation: Observation<'risk-accounts'>, key: string): RiskRow {
  const { record, signals, texts } = observation;
  // In a risk register a theme is named because it is the trouble; only praise is none.
  const themes = (signals.themes ?? []).filter((mention) => !isPraise(observation, mention));
  const arr = record.arr !== null && record.arr > 0 ? Math.trunc(record.arr) : null;
  // High risk first, then large accounts, by the digits of the amount.
  const rank = (record.risk === null ? 0 : RANKS[record.risk]) + (arr === null ? 0 : String(arr).length);
  const proof = chooseProof(texts, tonedSpans(observation, null, -1), -1);
  const words = proof === null ? null : quoteItem(observation, proof.span, 1000 * proof.quality + rank);
  const name = quoteName(observation, { field: 'account', value: record.account }, rank);
  return {
    cluster: clusterOf(record.account, key),
    arr,
    currency: foldCurrency(record.currency),
    risk: record.risk,
    reasons: readRiskReasons(texts),
    themes: [...new Set(themes.map(({ id }) => id))].slice(0, MAX_THEMES),
    stated: texts.some(({ tokens }) => tokens.length > 0),
    evidence: words ?? toItem(name, hashSpeaker(observation)),
  };
}
