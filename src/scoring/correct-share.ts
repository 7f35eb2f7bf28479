import { interval90 } from '../lib/statistics/quantile.ts';
import { RandomStream } from '../lib/statistics/rng.ts';
import { roganGladen } from '../lib/statistics/rogan-gladen.ts';
import type { CodedStratum, Interval } from '../model/score.ts';
import { drawAccuracy, measureAccuracy } from './reader-audit.ts';

export interface CorrectedShare {
  readonly value: number;
  /** 90 %: what is not known of the reader's accuracy, and nothing else. */
  readonly interval: Interval;
}

/** A share as it would be had all records been coded by hand; null where the coded records cannot tell. */
export function correctShare(
  observed: number,
  strata: readonly CodedStratum[],
  { seed, draws }: { readonly seed: number; readonly draws: number },
): CorrectedShare | null {
  const accuracy = measureAccuracy(strata);
  const value = accuracy === null ? null : roganGladen(observed, accuracy);
  if (value === null) return null;
  const drawn = Float64Array.from({ length: draws }, (_, draw) => {
    const stream = new RandomStream(seed, draw);
    const own = drawAccuracy(strata, stream);
    return (own === null ? null : roganGladen(observed, own)) ?? stream.uniform();
  });
  return { value, interval: interval90(drawn.sort()) };
}
