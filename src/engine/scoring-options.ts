import type { PointId } from '../model/kinds.ts';
import type { ScoringOptions } from '../model/score.ts';
import { POLICY } from '../scoring/policy.ts';
import { type Analysis, pointsThatFailed } from './analyses.ts';
import { type AuditRequest, DEFAULT_SEED } from './request.ts';

/** The policy as the configuration changes it; what the analyses could not tell counts as failed. */
export function scoringOptions({ config }: AuditRequest, analyses: readonly Analysis[]): ScoringOptions {
  const weights: Record<PointId, number> = { ...POLICY.pointWeights.value };
  for (const [point, weight] of Object.entries(config.weights ?? {})) {
    if (isPoint(point, weights)) weights[point] = weight;
  }
  const sellers = config.deals?.reasonReliability;
  return {
    seed: config.seed ?? DEFAULT_SEED,
    draws: config.draws ?? POLICY.draws.value,
    weights,
    ...(sellers !== undefined && { reliability: { 'seller-reported': sellers } }),
    failed: pointsThatFailed(analyses),
  };
}

function isPoint(point: string, weights: Readonly<Record<PointId, number>>): point is PointId {
  return Object.hasOwn(weights, point);
}
