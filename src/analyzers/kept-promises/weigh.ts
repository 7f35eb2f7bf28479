import { type EvidenceState, NO_EVIDENCE } from '../../lib/evidence/evidence.ts';
import { countDistinct, mergeDistinct } from '../../lib/states/distinct.ts';
import { wilsonInterval } from '../../lib/statistics/wilson.ts';
import type { Claim } from '../../model/reference.ts';
import type { Cell } from './state.ts';

/** A claim is not kept when at least so many customers contradict it, and surely this share of those who speak. Our choice. */
const MIN_AGAINST = 3;
const MIN_SHARE = 0.15;

/** A claim and what customers say of it. */
export interface Weighed {
  readonly claim: Claim;
  readonly supporting: number;
  readonly against: number;
  /** Customers who say that it is so, or that it is not. */
  readonly n: number;
  /** Customers who ask for it, beside those. */
  readonly asking: number;
  readonly share: number | null;
  readonly interval: readonly [number, number];
  readonly isBroken: boolean;
  readonly sold: number;
  readonly evidence: EvidenceState;
}

export function weigh(claim: Claim, cell: Cell | undefined): Weighed {
  const { supporting = [], contradicting = [], asking = [], sold = [], evidence = NO_EVIDENCE } = cell ?? {};
  const speaking = mergeDistinct(supporting, contradicting);
  const n = countDistinct(speaking);
  const against = Math.min(n, countDistinct(contradicting));
  const interval = wilsonInterval(against, n);
  return {
    claim,
    supporting: countDistinct(supporting),
    against,
    n,
    asking: Math.max(0, countDistinct(mergeDistinct(speaking, asking)) - n),
    share: n === 0 ? null : against / n,
    interval,
    isBroken: isBroken(against, interval[0]),
    sold: countDistinct(sold),
    evidence,
  };
}

/** @param lower lower end of the 90 % interval of the share that contradicts */
export function isBroken(against: number, lower: number): boolean {
  return isMany(against) && lower >= MIN_SHARE;
}

export function isMany(against: number): boolean {
  return against >= MIN_AGAINST;
}
