import type { RandomStream } from '../lib/statistics/rng.ts';
import { roganGladen } from '../lib/statistics/rogan-gladen.ts';
import type { MetricSpec } from '../model/analyzer.ts';
import type { Metric } from '../model/conclusion.ts';
import type { CodedStratum, ScoringOptions } from '../model/score.ts';
import { POLICY } from './policy.ts';
import { drawAccuracy, measureAccuracy } from './reader-audit.ts';

type Range = readonly [lo: number, hi: number];

/**
 * Reporting error of a share: of all reports a part `rho` is right, and what the rest truly contains is unknown.
 * The rest is drawn, not set to its mean: a constant would make the interval narrower than the raw one.
 */
export interface Reliability {
  /** The share with the middle of the range and the mean of the unknown part. */
  adjust(share: number): number;
  /** One draw of the same. */
  draw(share: number, stream: RandomStream): number;
}

const EXACT: Reliability = { adjust: (share) => share, draw: (share) => share };

/** The model a metric's spec names, mixed by the metric's verified share; no error for anything but shares. */
export function reliabilityOf(
  spec: MetricSpec,
  metric: Metric,
  { reliability: overrides, audited }: Pick<ScoringOptions, 'reliability' | 'audited'>,
): Reliability {
  if (spec.reliability === undefined) return EXACT;
  if (metric.data.kind !== 'proportion' && metric.data.kind !== 'incidence') return EXACT;
  if (spec.reliability === 'audited-reader') return auditedReader(audited?.get(spec.id) ?? []);
  const model = POLICY.reliability.value[spec.reliability];
  const [lo, hi] = overrides?.[spec.reliability] ?? model.reported;
  const reported: Range = [insideUnit(lo), insideUnit(hi)];
  const part = insideUnit(metric.verifiedShare ?? 0);
  const [a, b] = model.unknown;
  const mix = (right: number, verified: number): number => part * verified + (1 - part) * right;
  return {
    adjust: (share) => blend(share, mix(middle(reported), middle(model.verified)), a / (a + b)),
    draw: (share, stream) => {
      const right = mix(within(reported, stream.uniform()), within(model.verified, stream.uniform()));
      return blend(share, right, stream.beta(a, b));
    },
  };
}

/**
 * Corrects a share for misreading, after Rogan and Gladen, with the accuracy that hand-coded records show; in draws
 * the accuracy is drawn too. A draw in which the reader is no better than chance says that anything may be true.
 */
function auditedReader(strata: readonly CodedStratum[]): Reliability {
  const accuracy = measureAccuracy(strata);
  return {
    adjust: (share) => (accuracy === null ? share : (roganGladen(share, accuracy) ?? share)),
    draw: (share, stream) => {
      if (accuracy === null) return share;
      const drawn = drawAccuracy(strata, stream);
      return (drawn === null ? null : roganGladen(share, drawn)) ?? stream.uniform();
    },
  };
}

function blend(share: number, right: number, unknown: number): number {
  return right * share + (1 - right) * unknown;
}

function within([lo, hi]: Range, uniform: number): number {
  return lo + (hi - lo) * uniform;
}

function middle(range: Range): number {
  return within(range, 0.5);
}

function insideUnit(share: number): number {
  return share > 0 ? Math.min(share, 1) : 0;
}
