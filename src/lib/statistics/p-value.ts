import { roundTo } from '../round.ts';

/** A probability as statements write it: `= 0.098`, `< 0.001`. */
export function formatP(p: number): string {
  return p < 0.001 ? '< 0.001' : `= ${roundTo(p, 3)}`;
}
