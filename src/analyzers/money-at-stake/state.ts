import { ofKind } from '../../lib/is-kind.ts';
import { type LossState, mapLosses, mergeLosses } from '../../lib/states/loss-rows.ts';
import { mapRisks, mergeRisks, type RiskState } from '../../lib/states/risk-rows.ts';
import type { Observation } from '../../model/signal.ts';

/** At most 5,000 lost deals and 10,000 rows of a risk register. */
export type State = { readonly losses: LossState; readonly risks: RiskState };

export function map(batch: readonly Observation[]): State {
  return {
    losses: mapLosses(ofKind(batch, 'deals')),
    risks: mapRisks(ofKind(batch, 'risk-accounts')),
  };
}

export function merge(a: State, b: State): State {
  return { losses: mergeLosses(a.losses, b.losses), risks: mergeRisks(a.risks, b.risks) };
}
