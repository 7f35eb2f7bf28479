import { errorFunction } from 'simple-statistics';

/** Probability that a standard normal value is at most `z`; within 1e-6. */
export function normalCdf(z: number): number {
  return (1 + errorFunction(z / Math.SQRT2)) / 2;
}
